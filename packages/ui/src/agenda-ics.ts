export { type AgendaIcsOptions, agendaIcs } from './components/AgendaList/agendaIcs.ts';
