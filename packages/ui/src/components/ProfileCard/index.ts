export type { ProfileCardProps, ProfilePeriod } from './ProfileCard.tsx';
export { ProfileCard } from './ProfileCard.tsx';
