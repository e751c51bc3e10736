'use client';
import { type ComponentPropsWithRef, type ReactElement, useEffect, useImperativeHandle, useRef } from 'react';
import type { UiContractId } from '../../contract.ts';
import { cx } from '../../internal/cx.ts';
import type { AlertLive } from '../Alert/index.ts';
import { root as hidden } from '../VisuallyHidden/VisuallyHidden.css.ts';
import { say } from './announce.ts';

export interface LiveRegionProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'role'> {
  /** What has changed, as a sentence: "35 hasil." Empty while there is nothing to say; the text of before is removed. */
  message: string;
  /** Change it to have an equal message read again: a count, the time of the answer. */
  version?: string | number | undefined;
  /**
   * `assertive` interrupts the screen reader: only for what has gone wrong.
   * @default 'polite'
   */
  live?: AlertLive;
}

const id: UiContractId = 'ui/LiveRegion@1';

/** Reads to screen readers what has changed. Empty on the server, and for all who see the change itself. */
export function LiveRegion({
  message,
  version,
  live = 'polite',
  className,
  ref,
  ...rest
}: LiveRegionProps): ReactElement {
  const region = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => region.current as HTMLDivElement);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version of the same message is read again
  useEffect(() => {
    if (region.current) say(region.current, message, live);
  }, [message, version, live]);
  return (
    <div
      ref={region}
      data-kpu={id}
      className={cx(hidden, className)}
      role={live === 'polite' ? 'status' : 'alert'}
      {...rest}
    />
  );
}
