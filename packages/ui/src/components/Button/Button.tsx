import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { cx } from '../../internal/cx.ts';
import { safeUrl } from '../../internal/url.ts';
import * as styles from './Button.css.ts';

/** One primary per page or form: the action people came for. */
export const buttonVariants = ['primary', 'secondary', 'quiet'] as const;
export type ButtonVariant = (typeof buttonVariants)[number];

interface ButtonOwnProps {
  /**
   * Weight of the action.
   * @default 'primary'
   */
  variant?: ButtonVariant;
  /** Words that begin with a verb: "Unduh hasil", not "Di sini". */
  children: ReactNode;
}

/** A real `<button>`. */
export interface ButtonAsButtonProps
  extends ButtonOwnProps,
    Omit<ComponentPropsWithRef<'button'>, 'children'> {
  href?: never;
}

/** With `href` it is a link that looks like a button: it goes somewhere, and does nothing else. */
export interface ButtonAsLinkProps extends ButtonOwnProps, Omit<ComponentPropsWithRef<'a'>, 'children'> {
  /** Where it leads. */
  href: string;
  /** A link cannot be disabled: leave it out, or say in text why it is not there. */
  disabled?: never;
  type?: never;
}

export type ButtonProps = ButtonAsButtonProps | ButtonAsLinkProps;

const id: UiContractId = 'ui/Button@1';

/** An action. Without `type` it is `type="button"`, so it never submits a form by accident. */
export function Button({ variant = 'primary', className, ...rest }: ButtonProps): ReactElement {
  const classes = cx(styles.root, styles.variant[variant], className);
  return rest.href !== undefined ? (
    <a
      data-kpu={id}
      className={classes}
      {...(rest as ComponentPropsWithRef<'a'>)}
      href={safeUrl(rest.href)}
    />
  ) : (
    <button data-kpu={id} type="button" className={classes} {...(rest as ComponentPropsWithRef<'button'>)} />
  );
}
