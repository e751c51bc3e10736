export { type DateFormat, formatDate, type TimeZone, timeZones } from '../../internal/dates.ts';
export type { DateTimeProps } from './DateTime.tsx';
export { DateTime } from './DateTime.tsx';
