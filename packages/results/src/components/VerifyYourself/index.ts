export { type VerifyContact, VerifyYourself, type VerifyYourselfProps } from './VerifyYourself.tsx';
