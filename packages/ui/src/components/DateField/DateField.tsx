import type { ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { dateFieldText, words } from '../../i18n.ts';
import { complain } from '../../internal/complain.ts';
import { readMoment } from '../../internal/dates.ts';
import { control } from '../Field/Field.css.ts';
import { fieldId, type QuestionProps, type RootProps } from '../Field/Field.tsx';
import { group } from '../Fieldset/Fieldset.tsx';
import * as styles from './DateField.css.ts';
import { type DateText, dateParts } from './readDate.ts';

export interface DateFieldProps extends QuestionProps, RootProps<'fieldset', QuestionProps> {
  /** Sent as `<name>-hari`, `<name>-bulan` and `<name>-tahun`; read them with `readDate`. */
  name: string;
  /** First day that can be given, as `2024-11-27`. */
  min?: string | undefined;
  /** Last day that can be given, as `2024-11-27`. */
  max?: string | undefined;
  /** The day at first, as `2024-11-27`; or the three texts that the server got and could not read. */
  defaultValue?: string | DateText | undefined;
}

const id: UiContractId = 'ui/DateField@1';

/** Characters of the longest entry: months are also written out, and September is the longest. */
const sizes = { hari: 2, bulan: 9, tahun: 4 } as const;

/**
 * A day that people know: a date of birth, the date of a letter. Three boxes in the Indonesian order, because a
 * calendar is slow for days long ago, and looks different in every browser.
 */
export function DateField({ min, max, defaultValue = {}, ...field }: DateFieldProps): ReactElement {
  const text = words(dateFieldText, field.locale);
  const own = fieldId(field);
  if (process.env.NODE_ENV !== 'production') {
    for (const day of [min, max, defaultValue])
      if (typeof day === 'string' && !readMoment(day)?.day)
        complain(
          'DateField',
          `“${day}” in “${field.label}” is no day. It is left out. Write year, month and day, such as 2024-11-27.`,
        );
  }
  const [year, month, day] =
    typeof defaultValue === 'string' && readMoment(defaultValue)?.day
      ? defaultValue.split('-').map((n) => String(Number(n)))
      : [];
  const typed: DateText =
    typeof defaultValue === 'string'
      ? { hari: day ?? '', bulan: month ?? '', tahun: year ?? '' }
      : defaultValue;
  return group(
    { ...field, 'data-kpu-min': min, 'data-kpu-max': max },
    <div className={styles.parts}>
      {dateParts.map((part, i) => (
        <label key={part}>
          <small>{text[part]}</small>
          <input
            id={i ? `${own}-${part}` : own}
            type="text"
            name={`${field.name}-${part}`}
            className={control}
            required={!field.optional}
            inputMode="numeric"
            autoComplete="off"
            size={sizes[part]}
            defaultValue={typed[part]}
            aria-invalid={field.error ? true : undefined}
          />
        </label>
      ))}
    </div>,
    id,
  );
}
