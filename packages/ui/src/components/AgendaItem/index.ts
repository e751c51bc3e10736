export type { AgendaEvent, AgendaItemProps, AgendaStatus } from './AgendaItem.tsx';
export { AgendaItem, agendaStatuses } from './AgendaItem.tsx';
