'use client';
import { Alert, Button, ConfirmDialog } from '@situs-kpu/ui';
import { type ReactElement, useState } from 'react';
import type { Locale, LocalText } from '../../core/model.ts';
import * as parts from '../../progress/ProgressParts.css.ts';
import { workbenchText } from '../../texts/progress-workbench.ts';
import type { Workbench, WorkbenchSnapshot } from '../../workbench/types.ts';
import { download } from './download.ts';

/** What was kept cannot be used as it is: said calmly, with a way to get at it. */
export function Recovered({
  workbench,
  snapshot: { recovery, status },
  locale,
}: {
  workbench: Workbench;
  snapshot: WorkbenchSnapshot;
  locale: Locale;
}): ReactElement | null {
  const text = workbenchText[locale];
  const [asking, setAsking] = useState(false);
  if (!recovery) return null;
  const { raw } = recovery;
  const words: LocalText = recovery.text;
  return (
    <Alert tone="warning" locale={locale}>
      <p>{words[locale]}</p>
      <div className={parts.row}>
        {raw !== null && (
          <Button variant="secondary" onClick={() => download(text.rawName, raw, 'application/json')}>
            {text.downloadRaw}
          </Button>
        )}
        {status === 'baca' && (
          <Button variant="secondary" onClick={() => setAsking(true)}>
            {text.startAnew}
          </Button>
        )}
      </div>
      <ConfirmDialog
        open={asking}
        heading={text.startAnewAsk}
        confirm={text.startAnew}
        onConfirm={() => workbench.startAnew()}
        onClose={() => setAsking(false)}
        locale={locale}
      >
        {text.startAnewWhat}
      </ConfirmDialog>
    </Alert>
  );
}
