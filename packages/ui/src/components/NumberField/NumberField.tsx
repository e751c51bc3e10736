import type { ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { finite } from '../../internal/finite.ts';
import { formatNumber } from '../../internal/numbers.ts';
import {
  type ControlProps,
  describedBy,
  Field,
  type FieldOwnProps,
  fieldControl,
  type RootProps,
  unitIds,
  withUnits,
} from '../Field/Field.tsx';

type OwnProps = Omit<FieldOwnProps, 'maxLength' | 'minLength' | 'pattern' | 'inputMode'>;

export interface NumberFieldProps extends OwnProps, RootProps<'div', FieldOwnProps> {
  /** Smallest number. @default 0 */
  min?: number | undefined;
  /** Largest number. */
  max?: number | undefined;
  /** Decimals at most. With 0 only whole numbers are taken. @default 0 */
  decimals?: number | undefined;
  /** What stands in it at first: a number, or the text that the server got and could not read. */
  defaultValue?: number | string | undefined;
  /** Expected digits, as the width of the box. @default 10 */
  size?: number | undefined;
  /** Stands before the box: "Rp". It is read with the field. */
  prefix?: ReactNode;
  /** Stands after the box: "orang", "persen". It is read with the field. */
  unit?: ReactNode;
  /** Further attributes of the `<input>`: `value` with `onChange`, `ref`, `data-*`. */
  control?: ControlProps<'input'> | undefined;
}

const id: UiContractId = 'ui/NumberField@1';

/**
 * A number as people write it: `1.234` or `1234`. A text field, because `type=number` loses what it cannot read,
 * changes under the mouse wheel and shows other marks in each browser. The server reads it with `readNumber`.
 */
export function NumberField({
  min,
  max,
  decimals = 0,
  defaultValue,
  size = 10,
  prefix,
  unit,
  control,
  ...field
}: NumberFieldProps): ReactElement {
  return (
    <Field data-kpu={id} {...field}>
      {withUnits(
        field,
        <input
          {...fieldControl(field)}
          autoComplete={field.autoComplete ?? 'off'}
          aria-describedby={describedBy(field, ...unitIds(field, prefix, unit))}
          type="text"
          // The keyboard of digits has neither comma nor minus on some phones.
          inputMode={(min ?? 0) < 0 ? 'text' : decimals ? 'decimal' : 'numeric'}
          size={finite(size)}
          defaultValue={
            typeof defaultValue === 'number'
              ? (formatNumber(defaultValue, { locale: field.locale, maximumFractionDigits: decimals }) ?? '')
              : defaultValue
          }
          data-kpu-min={finite(min)}
          data-kpu-max={finite(max)}
          data-kpu-decimals={finite(decimals) || undefined}
          {...control}
        />,
        prefix,
        unit,
      )}
    </Field>
  );
}
