export type { ButtonAsButtonProps, ButtonAsLinkProps, ButtonProps, ButtonVariant } from './Button.tsx';
export { Button, buttonVariants } from './Button.tsx';
