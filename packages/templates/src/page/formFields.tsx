/** What the forms of the PPID have in common: fields of the form models, errors of the server, hidden fields. */
import { Alert, DateTime, DescriptionList, type FieldError } from '@situs-kpu/ui';
import type { ReactElement } from 'react';
import type { SiteConfig } from '../site/site.ts';
import type { FormContent, ReceivedContent } from './contentForm.ts';
import { noPersonalNumber } from './personalNumber.ts';
import { serviceText } from './serviceText.ts';
import { str } from './values.ts';

type Texts = Readonly<Record<string, unknown>>;
const textsOf = (value: unknown): Texts =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Texts) : {};

/** Value and error of a field by its name; both may be missing or no text. */
export function formState(form: FormContent | null | undefined) {
  const values = textsOf(form?.values);
  const errors = textsOf(form?.errors);
  const hidden = textsOf(form?.hidden);
  return {
    /** Given back as it was typed: nothing is trimmed away from a person. */
    typed: (name: string): string | undefined => {
      const value = Object.hasOwn(values, name) ? values[name] : undefined;
      return typeof value === 'string' ? value : undefined;
    },
    errorOf: (name: string): string | undefined =>
      (Object.hasOwn(errors, name) && str(errors[name])) || undefined,
    /** In the order of the fields; what belongs to none of them is about the form as a whole. */
    errors: (names: readonly string[]): FieldError[] => {
      const known = names.filter((name) => Object.hasOwn(errors, name) && str(errors[name]));
      const whole = Object.keys(errors).filter((name) => !names.includes(name) && str(errors[name]));
      return [
        ...known.map((name) => ({ name, message: str(errors[name]) })),
        ...whole.map((name) => ({ message: str(errors[name]) })),
      ];
    },
    hidden: Object.entries(hidden).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  };
}

/** Chosen before, if it is one of the options. */
export const chosen = (value: string | undefined, options: readonly { id: string }[]): string | undefined =>
  options.some(({ id }) => id === value) ? value : undefined;

/** Props of a field of one line that refuses sixteen digits without script. */
export const refusing = (wrong: string) => ({ pattern: noPersonalNumber, wrong });

/** The form was taken. */
export function Received({
  site,
  received,
  words,
}: {
  site: SiteConfig;
  received: ReceivedContent;
  words: Readonly<Record<'heading' | 'number' | 'received' | 'due' | 'keep', string>>;
}): ReactElement {
  const { locale = 'id', timeZone } = site;
  const { missing } = serviceText[locale];
  const time = (value: unknown, weekday = false) =>
    str(value) ? (
      <DateTime value={str(value)} timeZone={timeZone} weekday={weekday} locale={locale} />
    ) : (
      missing
    );
  return (
    <>
      <Alert tone="success" heading={words.heading} level={2} locale={locale}>
        {words.keep}
      </Alert>
      <DescriptionList
        items={[
          { label: words.number, value: str(received.number) || missing },
          { label: words.received, value: time(received.received) },
          { label: words.due, value: time(received.due, true) },
        ]}
        locale={locale}
      />
    </>
  );
}
