import { objectionReasons, requestFields } from '@situs-kpu/standard';
import type { LocalText } from '@situs-kpu/ui/core';
import { type CheckedField, checkFields, type FormCheck } from '../../page/checkFields.ts';
import { objectionPageText } from './text.ts';

const both = (key: 'registration' | 'reason' | 'details'): LocalText => ({
  id: objectionPageText.id[key],
  en: objectionPageText.en[key],
});
const asRequested = (id: string): LocalText =>
  requestFields.find((field) => field.id === id)?.label ?? { id, en: id };

/**
 * The fields of an objection. Of Model PPID-F only the reasons were read (S74); who objects, to which request, and what
 * happened is asked so that the objection can be worked on.
 */
export const objectionFormFields: readonly CheckedField[] = [
  { id: 'nama', label: asRequested('nama') },
  { id: 'kontak', label: asRequested('kontak') },
  { id: 'no-pendaftaran', label: both('registration'), required: false },
  { id: 'alasan', label: both('reason'), options: objectionReasons },
  { id: 'uraian', label: both('details'), required: false },
];

/**
 * Checks an objection on the server: name, contact and one of the seven reasons are there, and no field holds a number
 * of 16 digits.
 * @param values what was sent, by the name of the field; anything else than text counts as empty
 * @returns messages in both languages, by the name of the field; `ok` when there are none
 */
export function checkObjection(values: Readonly<Record<string, unknown>> | null | undefined): FormCheck {
  return checkFields(objectionFormFields, values);
}
