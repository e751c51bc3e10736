export type { AgendaListProps } from './AgendaList.tsx';
export { AgendaList } from './AgendaList.tsx';
export { type AgendaIcsOptions, agendaIcs } from './agendaIcs.ts';
