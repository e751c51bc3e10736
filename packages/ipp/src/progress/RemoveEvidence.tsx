'use client';
import { Button } from '@situs-kpu/ui';
import type { ReactElement } from 'react';
import type { Locale } from '../core/model.ts';
import { evidenceText } from '../texts/progress-evidence.ts';

/** Takes one document out of the list. It can be undone, so nothing is asked. */
export function RemoveEvidence({
  id,
  name,
  onRemove,
  locale,
}: {
  id: string;
  name: string;
  onRemove: (id: string) => void;
  locale: Locale;
}): ReactElement {
  const text = evidenceText[locale];
  return (
    <Button variant="quiet" aria-label={text.removeFile(name)} onClick={() => onRemove(id)}>
      {text.remove}
    </Button>
  );
}
