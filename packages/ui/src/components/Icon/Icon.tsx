import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { cx } from '../../internal/cx.ts';
import * as styles from './Icon.css.ts';

/** Edge in px at the default text size; grows with the visitor's text. */
export const iconSizes = [16, 20, 24] as const;
export type IconSize = (typeof iconSizes)[number];

export interface IconProps
  extends Omit<ComponentPropsWithRef<'svg'>, 'children' | 'width' | 'height' | 'viewBox'> {
  /**
   * Edge in px: 16 in text, 20 in controls, 24 alone.
   * @default 20
   */
  size?: IconSize;
  /** What it says, when no words stand beside it. Without a label it is hidden from screen readers. */
  label?: string | undefined;
}

const id: UiContractId = 'ui/Icon@1';

/** Strokes of 2, 1.5 and 1.25 px on screen, in units of the 24 grid. */
const strokes = { 16: 1.875, 20: 1.8, 24: 2 } as const;

/** The drawing behind every icon: a plain call, because a component for each would be a second one to render. */
export function svg(path: string, { size = 20, label, className, ...rest }: IconProps): ReactElement {
  const edge = `${size / 16}rem`;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it is hidden, or named by aria-label
    <svg
      data-kpu={id}
      className={cx(styles.root, className)}
      width={edge}
      height={edge}
      viewBox="0 0 24 24"
      strokeWidth={strokes[size]}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
      {...rest}
    >
      <path d={path} />
    </svg>
  );
}

export interface OwnIconProps extends IconProps {
  /** Strokes of an own drawing on Tabler's grid of 24 units, as the `d` of one path. */
  path: string;
}

/** An own drawing in the style of the others. For what is in the set, import `IconCalendar` and so on. */
export function Icon({ path, ...rest }: OwnIconProps): ReactElement {
  return svg(path, rest);
}
