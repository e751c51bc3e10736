export { IppMethodNote, type IppMethodNoteProps } from './IppMethodNote.tsx';
