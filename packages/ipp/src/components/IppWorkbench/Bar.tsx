'use client';
import { Button } from '@situs-kpu/ui';
import { instantOf } from '@situs-kpu/ui/core';
import type { ReactElement, RefObject } from 'react';
import type { Locale } from '../../core/model.ts';
import type { ProgressZone } from '../../core/progress/model.ts';
import * as parts from '../../progress/ProgressParts.css.ts';
import { momentText } from '../../progress/words.ts';
import { workbenchText } from '../../texts/progress-workbench.ts';
import type { Workbench, WorkbenchOutcome, WorkbenchSnapshot } from '../../workbench/types.ts';
import { download } from './download.ts';
import * as styles from './IppWorkbench.css.ts';

export interface BarProps {
  workbench: Workbench;
  snapshot: WorkbenchSnapshot;
  zone: ProgressZone;
  said: string;
  statusRef: RefObject<HTMLParagraphElement | null>;
  onTell: (outcome: WorkbenchOutcome, done: string) => void;
  onSay: (words: string) => void;
  locale: Locale;
}

/** What is saved, and what can be done with the whole. */
export function Bar({
  workbench,
  snapshot,
  zone,
  said,
  statusRef,
  onTell,
  onSay,
  locale,
}: BarProps): ReactElement {
  const text = workbenchText[locale];
  const { save, savedAt, sinceExport, unsaved } = snapshot;
  const untouched = save === 'tersimpan' && !unsaved && (savedAt === null || instantOf(savedAt) === null);
  const sheet = async () => {
    try {
      const { name, bytes } = await workbench.exportXlsx(locale);
      download(
        name,
        bytes as Uint8Array<ArrayBuffer>,
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      );
      onSay(text.wrote(name));
    } catch {
      onSay(text.wroteNot);
    }
  };
  return (
    <section className={styles.bar} aria-label={text.tools}>
      <p>
        <b>
          {untouched
            ? text.never
            : save === 'tersimpan' && !unsaved
              ? text.savedAt(momentText(savedAt ?? '', zone, locale))
              : text.save[save === 'tersimpan' ? 'menunggu' : save]}
        </b>
        .{' '}
        {sinceExport > 0
          ? `${text.sinceExport(sinceExport)}.`
          : // Where nothing was changed, "all changes are exported" would be an odd thing to say.
            !untouched && `${text.exported}.`}
      </p>
      <div className={parts.row}>
        {/* They stay in place when they can do nothing, and say so when pressed: a button that goes away takes the focus along. */}
        <Button
          variant="secondary"
          aria-disabled={!snapshot.canUndo}
          onClick={() => onTell(workbench.undo(), text.undone)}
        >
          {text.undo}
        </Button>
        <Button
          variant="secondary"
          aria-disabled={!snapshot.canRedo}
          onClick={() => onTell(workbench.redo(), text.redone)}
        >
          {text.redo}
        </Button>
        <Button
          variant="secondary"
          onClick={() => {
            const { name, text: content } = workbench.exportJson();
            download(name, content, 'application/json');
            onSay(text.wrote(name));
          }}
        >
          {text.exportJson}
        </Button>
        <Button variant="secondary" onClick={() => void sheet()}>
          {text.exportXlsx}
        </Button>
      </div>
      <p ref={statusRef} role="status" tabIndex={-1}>
        {said}
      </p>
    </section>
  );
}
