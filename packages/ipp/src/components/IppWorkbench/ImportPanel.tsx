'use client';
import { Alert, Button, Heading } from '@situs-kpu/ui';
import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { regionName } from '../../core/progress/plan.ts';
import * as parts from '../../progress/ProgressParts.css.ts';
import { workbenchText } from '../../texts/progress-workbench.ts';
import { ownName } from '../../workbench/preview.ts';
import type { ImportPreview, Workbench } from '../../workbench/types.ts';
import { type Names, nameOf, stateText } from './describe.ts';
import * as styles from './IppWorkbench.css.ts';

const mostShown = 30;

/** Files of others: chosen, shown as what they would change, and put together only then. */
export function ImportPanel({
  workbench,
  names,
  level,
  onDone,
}: {
  workbench: Workbench;
  names: Names;
  level: 3 | 4 | 5;
  /** Something was decided: said, and the focus goes on from there. */
  onDone: (words: string, merged: boolean) => void;
}): ReactElement {
  const { locale } = names;
  const text = workbenchText[locale];
  const field = useId();
  const [state, setState] = useState<{ preview: ImportPreview | null; reading: boolean }>({
    preview: null,
    reading: false,
  });
  const [refusal, setRefusal] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const { preview, reading } = state;
  useEffect(() => {
    if (preview) heading.current?.focus();
  }, [preview]);

  const look = async (chosen: FileList | null) => {
    const files = [...(chosen ?? [])];
    if (files.length === 0) return;
    setRefusal('');
    setState({ preview: null, reading: true });
    const read = await Promise.all(
      files.map(async (file) => {
        try {
          return { name: file.name, content: new Uint8Array(await file.arrayBuffer()) };
        } catch {
          // A file that went away is refused with the others that cannot be read.
          return { name: file.name, content: null };
        }
      }),
    );
    setState({ preview: await workbench.previewImport(read), reading: false });
  };
  const end = (words: string, merged: boolean) => {
    setState({ preview: null, reading: false });
    if (input.current) input.current.value = '';
    onDone(words, merged);
  };

  return (
    <section className={parts.widget} aria-label={text.import}>
      <Heading level={level} size="lg">
        {text.import}
      </Heading>
      <div className={parts.form}>
        <label htmlFor={field}>
          <b>{text.importLabel}</b>
        </label>
        <p id={`${field}-hint`}>{text.importHint}</p>
        <input
          ref={input}
          id={field}
          className={styles.file}
          type="file"
          multiple
          accept=".json,.xlsx,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          aria-describedby={`${field}-hint`}
          onChange={(event) => void look(event.target.files)}
        />
        <p role="status">{reading ? text.reading : ''}</p>
      </div>
      {preview && (
        <Preview
          preview={preview}
          names={names}
          level={(level + 1) as 4 | 5 | 6}
          heading={heading}
          refusal={refusal}
          onApply={() => {
            const outcome = workbench.applyImport(preview);
            if (outcome.ok) end('', true);
            else setRefusal(outcome.text[locale]);
          }}
          onCancel={() => end(text.cancelled, false)}
        />
      )}
    </section>
  );
}

function Preview({
  preview,
  names,
  level,
  heading,
  refusal,
  onApply,
  onCancel,
}: {
  preview: ImportPreview;
  names: Names;
  level: 4 | 5 | 6;
  heading: React.RefObject<HTMLHeadingElement | null>;
  refusal: string;
  onApply: () => void;
  onCancel: () => void;
}): ReactElement {
  const { locale } = names;
  const text = workbenchText[locale];
  const { outcome, changes, added, cells } = preview;
  const accepted = outcome.accepted.filter(({ file }) => file !== ownName);
  // What is new is named by the document that would be.
  const after = { ...names, progress: outcome.progress ?? names.progress };
  return (
    <div className={parts.widget}>
      <Heading level={level} size="md" ref={heading} tabIndex={-1}>
        {text.preview}
      </Heading>
      <p>{text.nothingYet}</p>
      {accepted.length === 0 && <p>{text.noneAccepted}</p>}
      {accepted.length > 0 && (
        <ul className={parts.entries}>
          {accepted.map(({ file, regions, added: count }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name; the list does not move
            <li key={index}>
              <bdi>{text.accepted(file, regions.map(regionName).join(', '), count)}</bdi>
            </li>
          ))}
        </ul>
      )}
      {outcome.refused.length > 0 && (
        <Alert tone="warning" heading={text.refused} locale={locale}>
          <ul>
            {outcome.refused.map((one, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name; the list does not move
              <li key={index}>
                <bdi>{one.text[locale]}</bdi>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {cells.length > 0 && (
        <details className={parts.opens} open>
          <summary>{text.cells(cells.length)}</summary>
          <ul>
            {cells.slice(0, mostShown).map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list does not move
              <li key={index}>
                <bdi>{text.cell(cell.file, cell.sheet, cell.row, cell.column)}</bdi>: {cell.text[locale]}
              </li>
            ))}
            {cells.length > mostShown && <li>{text.more(cells.length - mostShown)}</li>}
          </ul>
        </details>
      )}
      {added.length > 0 && (
        <Alert tone="info" locale={locale}>
          <p>{text.added(added.length)}</p>
          <ul>
            {added.map((one) => (
              <li key={`${one.kind} ${one.region} ${one.id}`}>
                <bdi>{nameOf(one, after)}</bdi>
              </li>
            ))}
          </ul>
        </Alert>
      )}
      <details className={parts.opens}>
        <summary>{text.changes(changes.length)}</summary>
        <ul>
          {changes.slice(0, mostShown).map((one) => (
            <li key={`${one.kind} ${one.region} ${one.id}`}>
              <bdi>{nameOf(one, after)}</bdi>
              {': '}
              {one.kind === 'region' ? (
                text.newRegion
              ) : (
                <bdi>
                  {one.before === null || one.after === null
                    ? one.after && text.isNew(stateText(one.kind, one.after, one.region, after))
                    : text.changed(
                        stateText(one.kind, one.before, one.region, after),
                        stateText(one.kind, one.after, one.region, after),
                      )}
                </bdi>
              )}
            </li>
          ))}
          {changes.length > mostShown && <li>{text.more(changes.length - mostShown)}</li>}
        </ul>
      </details>
      <div className={parts.row}>
        {accepted.length > 0 && <Button onClick={onApply}>{text.apply(accepted.length)}</Button>}
        <Button variant="secondary" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
      <p role="alert">{refusal}</p>
    </div>
  );
}
