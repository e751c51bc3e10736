export type { OpinionAuthor, OpinionPageContent } from './content.ts';
export { OpinionPage, type OpinionPageProps, opinionHead } from './OpinionPage.tsx';
