import type { ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Choice, choices } from '../../internal/choices.tsx';
import { list } from '../../internal/list.ts';
import type { QuestionProps, RootProps } from '../Field/Field.tsx';
import { group } from '../Fieldset/Fieldset.tsx';

type OwnProps = Omit<QuestionProps, 'wrong'>;

export interface CheckboxGroupProps extends OwnProps, RootProps<'fieldset', QuestionProps> {
  /** The answers, all visible. Each ticked one is sent under the same name. */
  options: readonly Choice[];
  /** `value` of those ticked at first. */
  defaultValue?: readonly string[] | undefined;
}

const id: UiContractId = 'ui/CheckboxGroup@1';

/**
 * Any number of several answers; without `optional` at least one. HTML cannot demand one of a group, so without script
 * the server checks it.
 */
export function CheckboxGroup({ options: given, defaultValue, ...field }: CheckboxGroupProps): ReactElement {
  const options = list(given);
  return group(
    { ...field, ...(!field.optional && { 'data-kpu-required': '' }) },
    choices('checkbox', field, options, list(defaultValue)),
    id,
  );
}
