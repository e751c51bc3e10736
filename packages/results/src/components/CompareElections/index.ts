export { CompareElections, type CompareElectionsProps } from './CompareElections.tsx';
