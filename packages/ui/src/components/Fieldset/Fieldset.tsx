import type { ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { cx } from '../../internal/cx.ts';
import * as field from '../Field/Field.css.ts';
import {
  describedBy,
  notes,
  type QuestionProps,
  question,
  questionControl,
  type RootProps,
  rootOf,
} from '../Field/Field.tsx';
import * as styles from './Fieldset.css.ts';

type OwnProps = Omit<QuestionProps, 'missing' | 'wrong' | 'optional'>;

export interface FieldsetProps extends OwnProps, RootProps<'fieldset', OwnProps> {
  /** Ground of the ids of hint and error. Nothing is sent under it. */
  name: string;
  /** What the fields have in common: "Data pemohon". It is read before each of them. */
  label: string;
  /** Fields, one after the other. They keep their distance by themselves. */
  children: ReactNode;
}

/** The frame of everything that is one question with several controls. */
export function group<P extends QuestionProps & { className?: string | undefined }>(
  { className, ...props }: P,
  children: ReactNode,
  root: string,
): ReactElement {
  return (
    <fieldset
      data-kpu={root}
      className={cx(field.root, className)}
      disabled={props.disabled}
      aria-describedby={describedBy(props)}
      {...questionControl(props)}
      {...(rootOf(props) as object)}
    >
      <legend>{question(props)}</legend>
      {notes(props)}
      {children}
    </fieldset>
  );
}

const id: UiContractId = 'ui/Fieldset@1';

/** Fields that belong together, under one heading. */
export function Fieldset({ children, className, ...props }: FieldsetProps): ReactElement {
  return group({ ...props, className: cx(styles.root, className) }, children, id);
}
