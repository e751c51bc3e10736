'use client';
import { Button, TextArea } from '@situs-kpu/ui';
import { type ReactElement, useRef, useState } from 'react';
import * as styles from './ProgressParts.css.ts';

/** A text in a field that can be selected, which works everywhere, and a button that copies it. */
export function CopyText({
  name,
  label,
  hint,
  text,
  button,
  copied,
  failed,
}: {
  name: string;
  label: string;
  hint: string;
  text: string;
  button: string;
  copied: string;
  failed: string;
}): ReactElement {
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    // Emptied first, so that the same message is spoken again on the second press.
    setSaid('');
    try {
      await navigator.clipboard.writeText(text);
      setSaid(copied);
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid(failed);
    }
  };
  return (
    <div className={styles.form}>
      <TextArea
        // Another text is another field: what was selected in the old one is gone.
        key={text}
        name={name}
        label={label}
        hint={hint}
        readOnly
        defaultValue={text}
        rows={Math.min(18, text.split('\n').length + 4)}
        control={{ ref: field }}
      />
      <Button variant="secondary" onClick={() => void copy()}>
        {button}
      </Button>
      <p role="status">{said}</p>
    </div>
  );
}
