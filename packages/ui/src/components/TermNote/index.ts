export type { TermNoteProps } from './TermNote.tsx';
export { TermNote } from './TermNote.tsx';
