export type { IppWorkbenchProps } from './IppWorkbench.tsx';
export { IppWorkbench } from './IppWorkbench.tsx';
