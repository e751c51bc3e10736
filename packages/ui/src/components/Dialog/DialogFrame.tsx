'use client';
import {
  type ComponentPropsWithRef,
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import type { HeadingLevel } from '../Heading/Heading.tsx';
import * as styles from './Dialog.css.ts';

/** What every dialog has, whoever opens it. */
export interface DialogOwnProps {
  /**
   * Whether it is open, kept by you. Left out, the dialog opens by itself from a link to its `id`.
   * A visitor can always close it: change it in `onOpenChange`.
   */
  open?: boolean | undefined;
  /** The visitor opened it by a link, or closed it, whichever way. */
  onOpenChange?: ((open: boolean) => void) | undefined;
  /** What it is about; also its name. */
  heading: ReactNode;
  /**
   * Level of the heading in the outline.
   * @default 2
   */
  level?: Exclude<HeadingLevel, 1> | undefined;
}

export interface DialogFrameProps
  extends DialogOwnProps,
    Omit<ComponentPropsWithRef<'dialog'>, keyof DialogOwnProps> {
  /** Name for messages to the developer. */
  component: string;
  /** What stands beside the heading. */
  closer?: ReactElement;
}

/**
 * A native modal dialog: the browser keeps the focus inside, takes the page behind away, closes on Escape, focuses the
 * first control and gives the focus back.
 */
export function DialogFrame({
  component,
  open,
  onOpenChange,
  onClose,
  heading,
  level = 2,
  closer,
  id,
  className,
  ref,
  children,
  ...rest
}: DialogFrameProps): ReactElement {
  const own = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const Title = `h${level}` as 'h2';

  if (process.env.NODE_ENV !== 'production') {
    if (!heading) {
      complain(
        component,
        'it has no heading. A screen reader says "dialog" and nothing else. Say in heading what it is about.',
      );
    }
  }

  useImperativeHandle(ref, () => own.current as HTMLDialogElement);

  // Before it is taken out of the page: a browser gives the focus back only on close.
  useLayoutEffect(() => {
    const dialog = own.current;
    if (!open || !dialog || dialog.open) return;
    dialog.showModal();
    return () => dialog.close();
  }, [open]);

  useEffect(() => {
    if (!id) return;
    const follow = (event: MouseEvent) => {
      const link = (event.target as Element).closest('a');
      const dialog = own.current;
      if (link?.getAttribute('href') !== `#${id}` || !dialog || dialog.open || event.defaultPrevented) return;
      // A new tab or window is what the person asked for.
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      // Safari does not focus what is clicked, and the focus comes back to what had it.
      link.focus();
      if (open === undefined) dialog.showModal();
      onOpenChange?.(true);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [id, open, onOpenChange]);

  return (
    <dialog
      aria-labelledby={headingId}
      {...rest}
      id={id}
      ref={own}
      className={cx(styles.root, className)}
      onClose={(event) => {
        onClose?.(event);
        // The event comes late: by then it may be open again.
        if (!event.currentTarget.open) onOpenChange?.(false);
      }}
    >
      <div>
        <Title id={headingId}>{heading}</Title>
        {closer}
      </div>
      {children}
    </dialog>
  );
}
