export * from '../../icons/icons.generated.tsx';
export type { IconProps, IconSize, OwnIconProps } from './Icon.tsx';
export { Icon, iconSizes } from './Icon.tsx';
