/** Storybook's own Vite configuration: the root's default is the build of the packages. */
export default {};
