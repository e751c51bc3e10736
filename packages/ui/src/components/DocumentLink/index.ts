export type { DocumentLinkProps } from './DocumentLink.tsx';
export { DocumentLink } from './DocumentLink.tsx';
export type { DocumentFacts } from './facts.tsx';
