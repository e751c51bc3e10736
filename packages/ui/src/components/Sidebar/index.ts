export type { SidebarProps } from './Sidebar.tsx';
export { Sidebar } from './Sidebar.tsx';
