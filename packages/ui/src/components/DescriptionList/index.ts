export type { DescriptionListItem, DescriptionListProps } from './DescriptionList.tsx';
export { DescriptionList } from './DescriptionList.tsx';
