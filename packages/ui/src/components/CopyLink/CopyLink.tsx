'use client';
import { type ComponentPropsWithRef, type ReactElement, useRef, useState } from 'react';
import type { UiContractId } from '../../contract.ts';
import { copyLinkText, type Locale, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { useHydrated } from '../../internal/useHydrated.ts';
import { Button } from '../Button/index.ts';
import * as styles from './CopyLink.css.ts';

export interface CopyLinkProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** Full address of the page, with `https://`. */
  url: string;
  /** Language of the interface. @default 'id' */
  locale?: Locale;
}

const id: UiContractId = 'ui/CopyLink@1';

/**
 * The address in a field that can be selected, which works everywhere, and a button that copies it, which appears
 * once it can. Where the browser refuses, the address is selected and the message says so.
 */
export function CopyLink({ url, locale, className, ...rest }: CopyLinkProps): ReactElement {
  const text = words(copyLinkText, locale);
  const field = useRef<HTMLInputElement>(null);
  const hydrated = useHydrated();
  const [message, setMessage] = useState('');

  const copy = async () => {
    // Emptied first, so that the same message is spoken again on the second press.
    setMessage('');
    try {
      await navigator.clipboard.writeText(url);
      setMessage(text.copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      setMessage(text.selected);
    }
  };

  return (
    <div data-kpu={id} className={cx(styles.root, className)} {...rest}>
      <input ref={field} type="text" readOnly value={url} aria-label={text.address} />
      <Button variant="secondary" hidden={!hydrated} onClick={copy}>
        {text.copy}
      </Button>
      <span role="status">{message}</span>
    </div>
  );
}
