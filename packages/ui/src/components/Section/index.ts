export type { SectionProps, SectionTone } from './Section.tsx';
export { Section, sectionTones } from './Section.tsx';
