import type { ReactNode } from 'react';
import { fieldId, type QuestionProps } from '../components/Field/Field.tsx';
import * as styles from '../styles/Choice.css.ts';

/** One of several answers that are all visible. A text alone is its own value. */
export type Choice =
  | string
  | {
      /** What is sent. */
      value: string;
      /** What people read. */
      label: ReactNode;
      /** What it means, in one sentence below. */
      hint?: ReactNode;
      disabled?: boolean | undefined;
    };

export const choiceValue = (choice: Choice): string => (typeof choice === 'string' ? choice : choice.value);

/** Boxes or rings of one question. The first has the id of the field, so that a summary of errors leads to it. */
export function choices(
  type: 'checkbox' | 'radio',
  field: QuestionProps,
  options: readonly Choice[],
  chosen: readonly string[],
): ReactNode {
  const id = fieldId(field);
  return options.map((option, i) => {
    const { value, label, hint, disabled } =
      typeof option === 'string' ? { value: option, label: option, hint: null, disabled: false } : option;
    const own = i ? `${id}-${i + 1}` : id;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: a value may come twice; the list does not move
      <label key={i} className={styles.root}>
        <input
          id={own}
          type={type}
          name={field.name}
          value={value}
          disabled={disabled}
          required={type === 'radio' && !field.optional}
          defaultChecked={chosen.includes(value)}
          // A ring cannot be wrong by itself; the group says it.
          aria-invalid={type === 'checkbox' && field.error ? true : undefined}
        />
        <span>
          {label}
          {hint && <small>{hint}</small>}
        </span>
      </label>
    );
  });
}
