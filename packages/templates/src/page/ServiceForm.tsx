'use client';
import { Form, type FormProps } from '@situs-kpu/ui';
import type { ReactElement } from 'react';
import type { Locale } from '../i18n.ts';
import { fill } from './fill.ts';
import { hasPersonalNumber } from './personalNumber.ts';
import { serviceText } from './serviceText.ts';

export interface ServiceFormProps extends Omit<FormProps, 'validate' | 'onSubmit' | 'draft' | 'method'> {
  /** Words of each field, by its name, for the message. */
  labels: Readonly<Record<string, string>>;
  locale: Locale;
}

/**
 * A plain posted form that keeps nothing. With script, a number of sixteen digits is refused in every field, also in
 * those of several lines, for which HTML has no pattern.
 */
export function ServiceForm({ labels, ...form }: ServiceFormProps): ReactElement {
  const { privateError } = serviceText[form.locale];
  return (
    <Form
      {...form}
      method="post"
      validate={(data) =>
        Object.fromEntries(
          [...data].flatMap(([name, value]) =>
            typeof value === 'string' && hasPersonalNumber(value)
              ? [[name, fill(privateError, { label: labels[name] ?? name })]]
              : [],
          ),
        )
      }
    />
  );
}
