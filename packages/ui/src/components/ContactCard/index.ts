export type { ContactCardProps } from './ContactCard.tsx';
export { ContactCard } from './ContactCard.tsx';
export type { OpeningDay, OpeningTime } from './hours.ts';
