export type { LayoutProps, LayoutTag, Space } from '../../internal/layout.ts';
export { layoutTags, spaces } from '../../internal/layout.ts';
export type { StackProps } from './Stack.tsx';
export { Stack } from './Stack.tsx';
