import type { ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Choice, choices, choiceValue } from '../../internal/choices.tsx';
import { complain } from '../../internal/complain.ts';
import { list } from '../../internal/list.ts';
import type { QuestionProps, RootProps } from '../Field/Field.tsx';
import { group } from '../Fieldset/Fieldset.tsx';

type OwnProps = Omit<QuestionProps, 'wrong'>;

export interface RadioGroupProps extends OwnProps, RootProps<'fieldset', QuestionProps> {
  /** The answers, all visible; two to seven. For more see `Select`. */
  options: readonly Choice[];
  /** `value` of the one chosen at first. Without it nobody is led to an answer. */
  defaultValue?: string | undefined;
}

const id: UiContractId = 'ui/RadioGroup@1';

/** One of several answers. A chosen ring cannot be taken back: with `optional`, offer an answer for that. */
export function RadioGroup({ options: given, defaultValue, ...field }: RadioGroupProps): ReactElement {
  const options = list(given);
  if (process.env.NODE_ENV !== 'production') {
    const values = options.map(choiceValue);
    if (defaultValue !== undefined && !values.includes(defaultValue))
      complain(
        'RadioGroup',
        `no option of “${field.label}” has the value “${defaultValue}”. Nothing is chosen. Pass a value of the list, or none.`,
      );
  }
  return group(field, choices('radio', field, options, defaultValue === undefined ? [] : [defaultValue]), id);
}
