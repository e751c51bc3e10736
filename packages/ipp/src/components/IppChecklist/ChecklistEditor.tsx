'use client';
import { Button, TextArea, TextField } from '@situs-kpu/ui';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { Locale } from '../../core/model.ts';
import type {
  IndicatorProgress,
  IndicatorStatus,
  IndicatorValue,
  PlannedIndicator,
  ProgressRole,
  ProgressZone,
} from '../../core/progress/model.ts';
import { allowedTransitions, type Transition } from '../../core/progress/transitions.ts';
import * as parts from '../../progress/ProgressParts.css.ts';
import { typedValue, valueText } from '../../progress/words.ts';
import { checklistText } from '../../texts/progress-checklist.ts';
import { progressPartsText } from '../../texts/progress-parts.ts';
import type { WorkbenchCommand } from '../../workbench/command.ts';
import type { WorkbenchOutcome } from '../../workbench/types.ts';
import { IppEvidenceList } from '../IppEvidenceList/IppEvidenceList.tsx';
import { IppEvidenceUpload } from '../IppEvidenceUpload/IppEvidenceUpload.tsx';
import * as styles from './IppChecklist.css.ts';

export interface ChecklistEditorProps {
  region: string;
  indicator: IndicatorProgress;
  label: string;
  planned: PlannedIndicator | undefined;
  actor: ProgressRole;
  transitions: readonly Transition[];
  zone: ProgressZone;
  /** Two versions wait for a decision: nothing can be changed before. */
  locked: boolean;
  onCommand: (command: WorkbenchCommand) => WorkbenchOutcome;
  locale: Locale;
}

/** What the one who fills in may change. */
const open: readonly IndicatorStatus[] = ['kosong', 'draf', 'dikembalikan'];

/** The fields and buttons of one indicator, for the one who works here. */
export function ChecklistEditor({
  region,
  indicator,
  label,
  planned,
  actor,
  transitions,
  zone,
  locked,
  onCommand,
  locale,
}: ChecklistEditorProps): ReactElement {
  const text = checklistText[locale];
  const [refusal, setRefusal] = useState('');
  const [asked, setAsked] = useState<IndicatorStatus | null>(null);
  const reason = useRef<HTMLTextAreaElement>(null);
  const asking = useRef<HTMLButtonElement>(null);
  const { id, status, value, note, evidence } = indicator;
  const own = { region, indicator: id };
  const name = `${region}-${id}`;

  /** Returns why it was refused, or nothing. */
  const run = (command: WorkbenchCommand): string | null => {
    const outcome = onCommand(command);
    // An entry that is as it was needs no word.
    const words = outcome.ok || outcome.code === 'same' ? '' : outcome.text[locale];
    setRefusal(words);
    return words || null;
  };

  useEffect(() => {
    if (asked !== null) reason.current?.focus();
  }, [asked]);

  const fills = actor === 'kabkota' && open.includes(status) && !locked;
  // Entering something makes a draft by itself.
  const ways = locked ? [] : allowedTransitions(status, actor, transitions).filter(({ to }) => to !== 'draf');
  const move = ({ to, reason: needs }: Transition) => {
    setRefusal('');
    if (needs) setAsked(to);
    else run({ type: 'status', ...own, to });
  };
  const confirm = (to: IndicatorStatus) => {
    if (run({ type: 'status', ...own, to, note: reason.current?.value.trim() || null }) === null)
      setAsked(null);
    else reason.current?.focus();
  };

  return (
    <>
      {fills ? (
        <>
          <ValueField
            name={`nilai-${name}`}
            value={value}
            onValue={(typed) => run({ type: 'value', ...own, value: typed })}
            locale={locale}
          />
          <NoteField
            name={`catatan-${name}`}
            // The note of a return is the reason of another, shown above.
            note={status === 'dikembalikan' ? null : note}
            onNote={(typed) => run({ type: 'note', ...own, note: typed })}
            locale={locale}
          />
        </>
      ) : (
        <>
          <p>
            {text.value}: <bdi>{valueText(value, locale) || progressPartsText[locale].noValue}</bdi>
          </p>
          {note !== null && status !== 'dikembalikan' && (
            <p>
              {text.note}: <bdi>{note}</bdi>
            </p>
          )}
        </>
      )}
      {(evidence.length > 0 || !fills) && (
        <IppEvidenceList
          evidence={evidence}
          zone={zone}
          locale={locale}
          {...(fills && {
            onRemove: (gone: string) => void run({ type: 'removeEvidence', ...own, evidence: gone }),
          })}
        />
      )}
      {fills && (
        <IppEvidenceUpload
          name={name}
          rule={planned?.evidence ?? { required: false, accept: [], maxMB: null }}
          onEvidence={(described) => run({ type: 'addEvidence', ...own, evidence: described })}
          locale={locale}
        />
      )}
      {ways.length > 0 && (
        <div className={parts.row}>
          {ways.map((way, index) => (
            <Button
              key={way.to}
              ref={asked === way.to ? asking : undefined}
              variant={index === 0 ? 'primary' : 'secondary'}
              aria-label={text.actOn(text.act[way.to], label)}
              onClick={() => move(way)}
            >
              {text.act[way.to]}
            </Button>
          ))}
        </div>
      )}
      {ways.length === 0 && !locked && actor === 'kabkota' && <p>{fills ? text.begin : text.waits}</p>}
      {asked !== null && ways.some(({ to }) => to === asked) && (
        <div className={parts.form}>
          <TextArea
            name={`alasan-${name}`}
            label={text.reason}
            hint={text.reasonHint}
            rows={3}
            control={{ ref: reason }}
            locale={locale}
          />
          <div className={parts.row}>
            <Button onClick={() => confirm(asked)}>{text.confirm(text.act[asked])}</Button>
            <Button
              variant="quiet"
              onClick={() => {
                asking.current?.focus();
                setAsked(null);
              }}
            >
              {text.cancel}
            </Button>
          </div>
        </div>
      )}
      <p role="alert" className={styles.refused}>
        {refusal}
      </p>
    </>
  );
}

/** Follows the document when it changes elsewhere, by undo or another tab; what is being typed stays until then. */
function useTyped(given: string): [string, (typed: string) => void] {
  const [seen, setSeen] = useState(given);
  const [typed, setTyped] = useState(given);
  if (seen !== given) {
    setSeen(given);
    setTyped(given);
  }
  return [typed, setTyped];
}

function ValueField({
  name,
  value,
  onValue,
  locale,
}: {
  name: string;
  value: IndicatorValue;
  onValue: (value: IndicatorValue) => void;
  locale: Locale;
}): ReactElement {
  const text = checklistText[locale];
  const shown = valueText(value, locale);
  const [typed, setTyped] = useTyped(shown);
  const [error, setError] = useState<string>();
  const enter = () => {
    if (typed === shown) {
      setError(undefined);
      return;
    }
    const read = typedValue(typed, locale);
    setError(read.kind === 'ambiguous' ? text.ambiguous : undefined);
    if (read.kind === 'value' && read.value !== value) onValue(read.value);
    // The same value in another writing is shown as the others are.
    else if (read.kind === 'value') setTyped(shown);
  };
  return (
    <TextField
      name={name}
      label={text.value}
      hint={text.valueHint}
      error={error}
      optional
      autoComplete="off"
      control={{
        value: typed,
        onChange: (event) => setTyped(event.target.value),
        onBlur: enter,
        onKeyDown: (event) => {
          if (event.key === 'Enter') enter();
        },
      }}
      locale={locale}
    />
  );
}

function NoteField({
  name,
  note,
  onNote,
  locale,
}: {
  name: string;
  note: string | null;
  onNote: (note: string | null) => void;
  locale: Locale;
}): ReactElement {
  const shown = note ?? '';
  const [typed, setTyped] = useTyped(shown);
  return (
    <TextArea
      name={name}
      label={checklistText[locale].ownNote}
      rows={2}
      optional
      control={{
        value: typed,
        onChange: (event) => setTyped(event.target.value),
        onBlur: () => {
          if (typed !== shown) onNote(typed.trim() === '' ? null : typed);
        },
      }}
      locale={locale}
    />
  );
}
