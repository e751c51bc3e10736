import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { avatarText, type Locale, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { IconUser } from '../Icon/index.ts';
import * as styles from './Avatar.css.ts';
import { initials } from './initials.ts';

/** 35, 55 and 90 px wide at the default text size, a quarter more high. */
export const avatarSizes = ['sm', 'md', 'lg'] as const;
export type AvatarSize = (typeof avatarSizes)[number];

export interface AvatarProps extends Omit<ComponentPropsWithRef<'span'>, 'children'> {
  /** Name of the person, with titles as they are written. */
  name: string;
  /**
   * Address of the portrait, an opaque picture (JPEG, WebP). It is cropped to 4 : 5 from the top. While it loads, and
   * where it is missing, the initials are seen.
   */
  src?: string | undefined;
  /**
   * How large it is.
   * @default 'md'
   */
  size?: AvatarSize;
  /**
   * Read out as a picture of this person. Leave it off where the name stands beside it.
   * @default false
   */
  named?: boolean;
  /**
   * Language of the words for a person without a name.
   * @default 'id'
   */
  locale?: Locale;
}

const id: UiContractId = 'ui/Avatar@1';

/** The portrait of a person, or the initials in its place. */
export function Avatar({
  name,
  src,
  size = 'md',
  named = false,
  locale,
  className,
  ...rest
}: AvatarProps): ReactElement {
  return (
    <span
      data-kpu={id}
      className={cx(styles.root, styles.size[size], className)}
      {...(named
        ? { role: 'img', 'aria-label': name.trim() || words(avatarText, locale).unnamed }
        : { 'aria-hidden': true })}
      {...rest}
    >
      {initials(name) || <IconUser />}
      {src && <img src={src} alt="" loading="lazy" decoding="async" />}
    </span>
  );
}
