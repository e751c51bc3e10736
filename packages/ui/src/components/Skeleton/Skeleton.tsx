import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { cx } from '../../internal/cx.ts';
import * as styles from './Skeleton.css.ts';

/** Lines of text, or the place of a picture or chart. */
export const skeletonVariants = ['text', 'block'] as const;
export type SkeletonVariant = (typeof skeletonVariants)[number];

export interface SkeletonProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** What will stand here. @default 'text' */
  variant?: SkeletonVariant;
  /** Lines of text, 1 to 20. Give as many as will come, so that nothing moves. @default 3 */
  lines?: number;
}

const id: UiContractId = 'ui/Skeleton@1';

/** Keeps the place of what an island loads. Silent for screen readers: a Spinner beside it says that it loads. */
export function Skeleton({ variant = 'text', lines = 3, className, ...rest }: SkeletonProps): ReactElement {
  const count = variant === 'block' ? 1 : Math.min(20, Math.max(1, Math.trunc(lines) || 1));
  return (
    <div
      data-kpu={id}
      className={cx(styles.root, styles.variant[variant], className)}
      aria-hidden="true"
      {...rest}
    >
      {Array.from({ length: count }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
        <span key={i} />
      ))}
    </div>
  );
}
