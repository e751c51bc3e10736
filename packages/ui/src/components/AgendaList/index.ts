export type { AgendaListProps } from './AgendaList.tsx';
export { AgendaList } from './AgendaList.tsx';
