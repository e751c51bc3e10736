import type { ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { cx } from '../../internal/cx.ts';
import * as choice from '../../styles/Choice.css.ts';
import { root } from '../Field/Field.css.ts';
import {
  type ControlProps,
  fieldControl,
  notes,
  type QuestionProps,
  type RootProps,
  rootOf,
} from '../Field/Field.tsx';

type OwnProps = Omit<QuestionProps, 'label' | 'optional' | 'wrong'>;

export interface CheckboxProps extends OwnProps, RootProps<'div', QuestionProps> {
  /** What is true when it is ticked, as a sentence: "Kirim salinan ke surel saya". */
  label: ReactNode;
  /**
   * Must be ticked before the form can be sent: a consent.
   * @default false
   */
  required?: boolean | undefined;
  /** What is sent when it is ticked. @default 'ya' */
  value?: string | undefined;
  /** Ticked at first. Never for a consent. @default false */
  defaultChecked?: boolean | undefined;
  /** Further attributes of the `<input>`: `checked` with `onChange`, `ref`, `data-*`. */
  control?: ControlProps<'input'> | undefined;
}

const id: UiContractId = 'ui/Checkbox@1';

/** One thing to agree to or to switch on. For several see `CheckboxGroup`. */
export function Checkbox({
  label,
  required = false,
  value = 'ya',
  defaultChecked,
  control,
  className,
  ...props
}: CheckboxProps): ReactElement {
  const field = { ...props, label: '', optional: !required };
  return (
    <div data-kpu={id} className={cx(root, className)} {...(rootOf(field) as object)}>
      {notes(field)}
      <label className={choice.root}>
        <input
          {...fieldControl(field)}
          className={undefined}
          type="checkbox"
          value={value}
          defaultChecked={defaultChecked}
          {...control}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}
