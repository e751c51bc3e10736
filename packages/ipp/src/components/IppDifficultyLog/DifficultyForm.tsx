'use client';
import { Button, Select, TextArea, TextField } from '@situs-kpu/ui';
import { isDay } from '@situs-kpu/ui/core';
import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import type { Locale } from '../../core/model.ts';
import {
  type Difficulty,
  type DifficultyStatus,
  type ProgressRole,
  type ProgressZone,
  progressRoles,
  roleNames,
} from '../../core/progress/model.ts';
import * as parts from '../../progress/ProgressParts.css.ts';
import { difficultyLogText } from '../../texts/progress-difficulties.ts';
import type { WorkbenchCommand } from '../../workbench/command.ts';
import type { WorkbenchOutcome } from '../../workbench/types.ts';

type Run = (command: WorkbenchCommand) => WorkbenchOutcome;
interface Choice {
  value: string;
  label: string;
}

const offsets = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' } as const;

/** Records a new difficulty. */
export function DifficultyForm({
  region,
  zone,
  categories,
  indicators,
  onCommand,
  locale,
}: {
  region: string;
  zone: ProgressZone;
  categories: readonly Choice[];
  indicators: readonly Choice[];
  onCommand: Run;
  locale: Locale;
}): ReactElement {
  const text = difficultyLogText[locale];
  const [said, setSaid] = useState('');
  const [refusal, setRefusal] = useState('');
  const [badDay, setBadDay] = useState(false);
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const get = (key: string) => String(data.get(key) ?? '').trim();
    const [category, words, owner, indicator, day] = [
      get('kategori'),
      get('kendala'),
      get('pihak') as ProgressRole,
      get('indikator'),
      get('tenggat'),
    ];
    setSaid('');
    setBadDay(false);
    if (!category || !words || !progressRoles.includes(owner)) {
      setRefusal(text.empty);
      return;
    }
    if (day && !isDay(day)) {
      setRefusal('');
      setBadDay(true);
      return;
    }
    const outcome = onCommand({
      type: 'raiseDifficulty',
      region,
      indicator: indicator || null,
      category,
      text: words,
      owner,
      dueAt: day ? `${day}T23:59:59${offsets[zone]}` : null,
    });
    setRefusal(outcome.ok ? '' : outcome.text[locale]);
    if (!outcome.ok) return;
    form.reset();
    setSaid(text.added);
  };
  return (
    <details className={parts.opens}>
      <summary>{text.raise}</summary>
      <form className={parts.form} onSubmit={add} noValidate>
        <Select
          name="kategori"
          id={`kategori-${region}`}
          label={text.category}
          options={categories}
          locale={locale}
        />
        <TextArea
          name="kendala"
          id={`kendala-${region}`}
          label={text.what}
          hint={text.whatHint}
          rows={3}
          locale={locale}
        />
        <Select
          name="pihak"
          id={`pihak-${region}`}
          label={text.who}
          options={progressRoles.map((role) => ({ value: role, label: roleNames[role][locale] }))}
          locale={locale}
        />
        {indicators.length > 0 && (
          <Select
            name="indikator"
            id={`indikator-${region}`}
            label={text.hinders}
            placeholder={text.whole}
            options={indicators}
            optional
            locale={locale}
          />
        )}
        <TextField
          name="tenggat"
          id={`tenggat-${region}`}
          label={text.day}
          hint={text.dayHint}
          error={badDay ? text.badDay : undefined}
          optional
          size={12}
          inputMode="numeric"
          autoComplete="off"
          locale={locale}
        />
        <Button type="submit">{text.add}</Button>
        <p role="alert">{refusal}</p>
        <p role="status">{said}</p>
      </form>
    </details>
  );
}

/** What can be done about a difficulty. */
export function DifficultyActs({
  region,
  difficulty,
  onCommand,
  locale,
}: {
  region: string;
  difficulty: Difficulty;
  onCommand: Run;
  locale: Locale;
}): ReactElement {
  const text = difficultyLogText[locale];
  const [refusal, setRefusal] = useState('');
  const [solving, setSolving] = useState(false);
  const how = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (solving) how.current?.focus();
  }, [solving]);
  const change = (status: DifficultyStatus, resolution?: string | null) => {
    const outcome = onCommand({
      type: 'changeDifficulty',
      region,
      difficulty: difficulty.id,
      change: resolution === undefined ? { status } : { status, resolution },
    });
    setRefusal(outcome.ok ? '' : outcome.text[locale]);
    if (outcome.ok) setSolving(false);
    else how.current?.focus();
  };
  const act = (words: string, run: () => void) => (
    <Button variant="secondary" aria-label={text.actOn(words, difficulty.text)} onClick={run}>
      {words}
    </Button>
  );
  const { status } = difficulty;
  return (
    <>
      <div className={parts.row}>
        {status === 'terbuka' && act(text.handle, () => change('ditangani'))}
        {status !== 'selesai' && !solving && act(text.solve, () => setSolving(true))}
        {status === 'selesai' && act(text.reopen, () => change('terbuka'))}
      </div>
      {solving && (
        <div className={parts.form}>
          <TextArea
            name={`cara-${difficulty.id}`}
            label={text.how}
            hint={text.howHint}
            rows={2}
            control={{ ref: how }}
            locale={locale}
          />
          <div className={parts.row}>
            <Button onClick={() => change('selesai', how.current?.value.trim() || null)}>
              {text.confirm}
            </Button>
            <Button variant="quiet" onClick={() => setSolving(false)}>
              {text.cancel}
            </Button>
          </div>
        </div>
      )}
      <p role="alert">{refusal}</p>
    </>
  );
}
