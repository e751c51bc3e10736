export type { ContainerProps, ContainerWidth } from './Container.tsx';
export { Container, containerWidths } from './Container.tsx';
