import type { ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { finite } from '../../internal/finite.ts';
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

/** What is typed. Numbers, telephone numbers and dates have fields of their own. */
export const textFieldTypes = ['text', 'email', 'url', 'password'] as const;
export type TextFieldType = (typeof textFieldTypes)[number];

export interface TextFieldProps extends FieldOwnProps, RootProps<'div', FieldOwnProps> {
  /**
   * Kind of text: which keyboard a phone shows, and what the browser checks.
   * @default 'text'
   */
  type?: TextFieldType;
  /** What stands in it at first, and after an answer of the server. */
  defaultValue?: string | undefined;
  /** Expected length in characters, as the width of the box. Without it, as wide as the column allows. */
  size?: number | undefined;
  /** Stands before the box and is not sent: "https://". */
  prefix?: ReactNode;
  /** Stands after the box and is not sent: "@kpu.go.id". */
  suffix?: ReactNode;
  /** Further attributes of the `<input>`: `value` with `onChange`, `ref`, `data-*`. */
  control?: ControlProps<'input'> | undefined;
}

const id: UiContractId = 'ui/TextField@1';

/** One line of text. */
export function TextField({
  type = 'text',
  defaultValue,
  size,
  prefix,
  suffix,
  control,
  ...field
}: TextFieldProps): ReactElement {
  return (
    <Field data-kpu={id} {...field}>
      {withUnits(
        field,
        <input
          {...fieldControl(field)}
          autoComplete={field.autoComplete ?? (type === 'email' ? type : undefined)}
          spellCheck={type === 'text' ? undefined : false}
          aria-describedby={describedBy(field, ...unitIds(field, prefix, suffix))}
          type={type}
          size={finite(size)}
          defaultValue={defaultValue}
          {...control}
        />,
        prefix,
        suffix,
      )}
    </Field>
  );
}
