/** Fields and result of the count of working days: the same on the server and in the browser. */
import { answerDue, deadline, serviceRegimes } from '@situs-kpu/standard';
import { Button, DateField, DateTime, DescriptionList, RadioGroup, Text } from '@situs-kpu/ui';
import { isDay } from '@situs-kpu/ui/core';
import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { Locale } from '../../i18n.ts';
import { fill } from '../../page/fill.ts';
import { serviceText } from '../../page/serviceText.ts';
import { str } from '../../page/values.ts';
import type { CalculationContent } from './content.ts';
import { procedurePageText } from './text.ts';

const field = (values: unknown, name: string): string => {
  const value =
    typeof values === 'object' && values !== null ? (values as Record<string, unknown>)[name] : undefined;
  return typeof value === 'string' ? value : '';
};

export function CalculationFields({
  calculation,
  locale,
}: {
  calculation?: CalculationContent | null | undefined;
  locale: Locale;
}): ReactElement {
  const text = procedurePageText[locale];
  const values = calculation?.values;
  const regime = serviceRegimes.find((each) => each === field(values, 'rezim'));
  return (
    <>
      <DateField
        name="tanggal"
        label={text.date}
        hint={text.dateHint}
        error={str(calculation?.errors?.tanggal?.[locale]) || undefined}
        defaultValue={{
          hari: field(values, 'tanggal-hari'),
          bulan: field(values, 'tanggal-bulan'),
          tahun: field(values, 'tanggal-tahun'),
        }}
        locale={locale}
      />
      <RadioGroup
        name="rezim"
        label={text.regime}
        hint={text.regimeHint}
        error={str(calculation?.errors?.rezim?.[locale]) || undefined}
        options={serviceRegimes.map((each) => ({ value: each, label: serviceText[locale].regimes[each] }))}
        defaultValue={regime}
        locale={locale}
      />
      <Button type="submit">{text.submit}</Button>
    </>
  );
}

interface End {
  known?: unknown;
  day?: unknown;
  earliest?: unknown;
  unknownYears?: unknown;
  skipped?: unknown;
}

/** A day, the earliest day, or that it cannot be counted: never a guess. */
function endOf(result: unknown, locale: Locale): ReactNode {
  const text = procedurePageText[locale];
  const end = (typeof result === 'object' && result !== null ? result : {}) as End;
  const day = str(end.day);
  if (end.known === true && isDay(day)) return <DateTime value={day} weekday locale={locale} />;
  const earliest = str(end.earliest);
  if (end.known !== false || !isDay(earliest)) return text.unclear;
  const years = Array.isArray(end.unknownYears) ? end.unknownYears.map(str).filter(Boolean) : [];
  const [before = '', after = ''] = fill(text.earliest, { day: '\n', years: years.join(', ') }).split('\n');
  return (
    <>
      {before}
      <DateTime value={earliest} weekday locale={locale} />
      {after}
    </>
  );
}

/** Names of the holidays between, without weekends, each once. */
function holidays(result: unknown, locale: Locale): string[] {
  const skipped = (result as End | null | undefined)?.skipped;
  if (!Array.isArray(skipped)) return [];
  return [...new Set(skipped.map((free) => str(free?.name?.[locale])).filter(Boolean))];
}

/** A request whose time to answer runs over a holiday. The answer is counted by the standard, not written here. */
const exampleDay = '2026-01-05';

/** A count worked out in words: read without script, and on paper. */
export function CalculationExample({ locale }: { locale: Locale }): ReactElement {
  const text = procedurePageText[locale];
  const outside = answerDue(exampleDay, 'luar-tahapan').answer;
  const days: Record<string, ReactNode> = {
    received: <DateTime value={exampleDay} weekday locale={locale} />,
    outside: endOf(outside, locale),
    during: endOf(answerDue(exampleDay, 'tahapan').answer, locale),
  };
  const between = holidays(outside, locale);
  return (
    <p>
      {text.example.split(/\{(\w+)\}/).map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a fixed sentence
        <Fragment key={i}>{i % 2 ? days[part] : part}</Fragment>
      ))}
      {between.length > 0 && ` ${fill(text.exampleSkipped, { holidays: between.join(', ') })}`}
    </p>
  );
}

export function CalculationResult({
  calculation,
  locale,
}: {
  calculation: CalculationContent | null | undefined;
  locale: Locale;
}): ReactElement | null {
  const text = procedurePageText[locale];
  const received = str(calculation?.received);
  const due = calculation?.due;
  if (typeof due !== 'object' || due === null || !isDay(received)) return null;
  const regime = serviceRegimes.find((each) => each === due.regime);
  const open = (['jawaban', 'perpanjangan'] as const).some((step) =>
    serviceRegimes.some((each) => deadline(step).terms[each]?.verification.state === 'unverified'),
  );
  const between = holidays(due.extended, locale);
  return (
    <>
      <DescriptionList
        items={[
          { label: text.resultReceived, value: <DateTime value={received} weekday locale={locale} /> },
          { label: text.resultRegime, value: regime ? serviceText[locale].regimes[regime] : text.unclear },
          { label: text.answer, value: endOf(due.answer, locale) },
          { label: text.extended, value: endOf(due.extended, locale) },
          { label: text.skipped, value: between.join('; ') || text.none },
        ]}
        locale={locale}
      />
      <Text size="sm">{`${open ? `${serviceText[locale].terms}: ${serviceText[locale].unverified.toLowerCase()}. ` : ''}${text.caution}`}</Text>
    </>
  );
}
