export type { VideoFacadeProps } from './VideoFacade.tsx';
export { VideoFacade } from './VideoFacade.tsx';
