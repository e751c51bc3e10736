export type { OrgNode, OrgTreeProps } from './OrgTree.tsx';
export { OrgTree, orgTreeLevels } from './OrgTree.tsx';
