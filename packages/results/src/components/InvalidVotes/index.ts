export { InvalidVotes, type InvalidVotesProps } from './InvalidVotes.tsx';
