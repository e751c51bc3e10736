export { IppCategoryBar, type IppCategoryBarProps } from './IppCategoryBar.tsx';
