import type { ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import {
  type ControlProps,
  Field,
  type FieldOwnProps,
  fieldControl,
  type RootProps,
} from '../Field/Field.tsx';

type OwnProps = Omit<FieldOwnProps, 'maxLength' | 'minLength' | 'pattern' | 'inputMode'>;

export interface PhoneFieldProps extends OwnProps, RootProps<'div', FieldOwnProps> {
  /** A number belongs to a person: `Form` never keeps it in a draft. @default true */
  personal?: boolean | undefined;
  /** What stands in it at first, as the visitor wrote it. */
  defaultValue?: string | undefined;
  /** Further attributes of the `<input>`: `value` with `onChange`, `ref`, `data-*`. */
  control?: ControlProps<'input'> | undefined;
}

const id: UiContractId = 'ui/PhoneField@1';

/** A telephone number as people write it. The server reads it with `readPhone`. */
export function PhoneField({
  personal = true,
  autoComplete = 'tel',
  defaultValue,
  control,
  ...rest
}: PhoneFieldProps): ReactElement {
  const field = { ...rest, personal, autoComplete };
  return (
    <Field data-kpu={id} {...field}>
      <input {...fieldControl(field)} type="tel" size={20} defaultValue={defaultValue} {...control} />
    </Field>
  );
}
