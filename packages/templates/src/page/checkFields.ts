/** Checks what was sent by a form, on the server: the browser's own checks can be left out by anybody. */
import type { LocalText } from '@situs-kpu/ui/core';
import { fill } from './fill.ts';
import { hasPersonalNumber } from './personalNumber.ts';
import { serviceText } from './serviceText.ts';

/** A field as the check sees it. */
export interface CheckedField {
  /** Name under which it is sent. */
  id: string;
  label: LocalText;
  /** What may be chosen. */
  options?: readonly { id: string; label: LocalText }[];
  /** Whether it must be filled. @default true */
  required?: boolean | ((values: Readonly<Record<string, string>>) => boolean);
}

/** What the check has found. */
export interface FormCheck {
  ok: boolean;
  /** Messages by the name of the field, in the order of the form. */
  errors: Readonly<Record<string, LocalText>>;
  /** What was sent, of the fields of the form only: to give back. */
  values: Readonly<Record<string, string>>;
}

const message = (
  key: 'required' | 'choose' | 'unknownChoice' | 'privateError',
  label: LocalText,
): LocalText => ({
  id: fill(serviceText.id[key], { label: label.id }),
  en: fill(serviceText.en[key], { label: label.en }),
});

export function checkFields(
  fields: readonly CheckedField[],
  sent: Readonly<Record<string, unknown>> | null | undefined,
): FormCheck {
  const given = typeof sent === 'object' && sent !== null ? sent : {};
  const values: Record<string, string> = {};
  for (const { id } of fields) {
    const value = Object.hasOwn(given, id) ? given[id] : undefined;
    values[id] = typeof value === 'string' ? value : '';
  }
  const errors: Record<string, LocalText> = {};
  for (const { id, label, options, required = true } of fields) {
    const value = values[id] ?? '';
    const needed = typeof required === 'function' ? required(values) : required;
    if (hasPersonalNumber(value)) errors[id] = message('privateError', label);
    else if (value.trim() === '') {
      if (needed) errors[id] = message(options ? 'choose' : 'required', label);
    } else if (options && !options.some((option) => option.id === value))
      errors[id] = message('unknownChoice', label);
  }
  return { ok: Object.keys(errors).length === 0, errors, values };
}
