import { requestFields } from '@situs-kpu/standard';
import type { LocalText } from '@situs-kpu/ui/core';
import { type CheckedField, checkFields, type FormCheck } from '../../page/checkFields.ts';

/** The fields of Model PPID-B that a web form asks for. */
export const requestFormFields: readonly CheckedField[] = requestFields
  .filter(({ web }) => web)
  .map(({ id, label, options }) => ({
    id,
    label,
    ...(options && { options }),
    // Asked only of those who want a copy.
    ...(id === 'cara-salinan' && {
      required: (values: Readonly<Record<string, string>>) => values['cara-memperoleh'] === 'salinan',
    }),
  }));

/**
 * Checks a request on the server: every field of Model PPID-B is filled, choices are among those of the form, and no
 * field holds a number of 16 digits, for the form asks for no identity number (S76; PPID-12).
 * @param values what was sent, by the name of the field; anything else than text counts as empty
 * @returns messages in both languages, by the name of the field; `ok` when there are none
 * @example
 * const { ok, errors } = checkRequest(Object.fromEntries(await request.formData()));
 */
export function checkRequest(values: Readonly<Record<string, unknown>> | null | undefined): FormCheck {
  return checkFields(requestFormFields, values);
}

/** The messages in one language, as `content.form.errors` takes them. */
export const errorsIn = (
  errors: Readonly<Record<string, LocalText>>,
  locale: keyof LocalText,
): Record<string, string> =>
  Object.fromEntries(Object.entries(errors).map(([name, text]) => [name, text[locale]]));
