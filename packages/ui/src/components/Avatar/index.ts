export type { AvatarProps, AvatarSize } from './Avatar.tsx';
export { Avatar, avatarSizes } from './Avatar.tsx';
