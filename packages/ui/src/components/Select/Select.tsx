import type { ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { selectText, words } from '../../i18n.ts';
import { choiceValue } from '../../internal/choices.tsx';
import { complain } from '../../internal/complain.ts';
import { list } from '../../internal/list.ts';
import {
  type ControlProps,
  Field,
  type FieldOwnProps,
  fieldControl,
  type QuestionProps,
  type RootProps,
} from '../Field/Field.tsx';

/** One choice. A text alone is its own value. */
export type SelectOption =
  | string
  | {
      /** What is sent. */
      value: string;
      /** What people read. */
      label: string;
      disabled?: boolean | undefined;
    };

/** Choices under a heading. */
export interface SelectGroup {
  label: string;
  options: readonly SelectOption[];
}

export interface SelectProps extends QuestionProps, RootProps<'div', FieldOwnProps> {
  /** The choices, in an order that people know. */
  options: readonly (SelectOption | SelectGroup)[];
  /** `value` of the choice at first. Without one nothing is chosen yet. */
  defaultValue?: string | undefined;
  /** What the browser may fill in. */
  autoComplete?: string | undefined;
  /**
   * Words of the empty choice.
   * @default 'Pilih satu'
   */
  placeholder?: string | undefined;
  /** Further attributes of the `<select>`: `value` with `onChange`, `ref`, `data-*`. */
  control?: ControlProps<'select'> | undefined;
}

const id: UiContractId = 'ui/Select@1';

const item = (option: SelectOption, i: number) =>
  typeof option === 'string' ? (
    <option key={i}>{option}</option>
  ) : (
    <option key={i} value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  );

/** One of several known answers, in the list of the device. */
export function Select({
  options: given,
  defaultValue = '',
  placeholder,
  control,
  ...field
}: SelectProps): ReactElement {
  const options = list(given);
  if (process.env.NODE_ENV !== 'production') {
    const values = options.flatMap((o) =>
      typeof o === 'object' && 'options' in o ? list(o.options).map(choiceValue) : choiceValue(o),
    );
    if (defaultValue && !values.includes(defaultValue))
      complain(
        'Select',
        `no option of “${field.label}” has the value “${defaultValue}”. Nothing is chosen, and nothing is sent. Pass a value of the list, or none.`,
      );
  }
  return (
    <Field data-kpu={id} {...field}>
      <select
        {...fieldControl(field)}
        defaultValue={control && 'value' in control ? undefined : defaultValue}
        {...control}
      >
        <option value="">{placeholder ?? words(selectText, field.locale).choose}</option>
        {options.map((o, i) =>
          typeof o === 'object' && 'options' in o ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: two groups may have one name; the list does not move
            <optgroup key={i} label={o.label}>
              {list(o.options).map(item)}
            </optgroup>
          ) : (
            item(o, i)
          ),
        )}
      </select>
    </Field>
  );
}
