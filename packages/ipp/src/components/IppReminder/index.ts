export type { IppReminderForm, IppReminderProps } from './IppReminder.tsx';
export { IppReminder, ippReminderForms } from './IppReminder.tsx';
