export type { CopyLinkProps } from './CopyLink.tsx';
export { CopyLink } from './CopyLink.tsx';
