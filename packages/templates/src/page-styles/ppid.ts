/** Style sheets of the pages of `families/ppid.ts`; see `../page-styles.ts`. */
export const ppidStyles = {} as const satisfies Readonly<Record<string, readonly string[]>>;
