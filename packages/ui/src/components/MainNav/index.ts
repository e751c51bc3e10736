export type { MainNavProps, NavGroup, NavItem, NavLink } from './MainNav.tsx';
export { MainNav } from './MainNav.tsx';
