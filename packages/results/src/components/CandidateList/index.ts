export type { CandidateListProps } from './CandidateList.tsx';
export { CandidateList } from './CandidateList.tsx';
