export type { TagListItem, TagListProps } from './TagList.tsx';
export { TagList } from './TagList.tsx';
