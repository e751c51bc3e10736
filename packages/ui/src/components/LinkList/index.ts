export type { LinkListItem, LinkListProps } from './LinkList.tsx';
export { LinkList } from './LinkList.tsx';
