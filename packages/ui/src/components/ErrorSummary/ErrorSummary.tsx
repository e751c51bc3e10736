import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { errorSummaryText, fill, type Locale, words } from '../../i18n.ts';
import { list } from '../../internal/list.ts';
import { Alert } from '../Alert/index.ts';
import { fieldId } from '../Field/Field.tsx';
import type { HeadingLevel } from '../Heading/index.ts';

/** One mistake, and the field it stands at. */
export interface FieldError {
  /** `name` of the field, as given to it. Without name and id the message is about the whole form. */
  name?: string | undefined;
  /** Id of the control, where the field has one of its own. */
  id?: string | undefined;
  /** What to do, with the name of the field in it: the same sentence as at the field. */
  message: string;
}

export interface ErrorSummaryProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'role'> {
  /** The mistakes in the order of the fields. Of none, nothing is rendered. */
  errors: readonly FieldError[];
  /**
   * Level of its heading in the outline; without it the heading is a paragraph.
   * @default 2
   */
  level?: Exclude<HeadingLevel, 1>;
  /** Language of the heading. @default 'id' */
  locale?: Locale | undefined;
}

const id: UiContractId = 'ui/ErrorSummary@1';

/** What is wrong in a form, above it, with a link to each field. `Form` shows it by itself. */
export function ErrorSummary({
  errors: given,
  level = 2,
  locale,
  ...rest
}: ErrorSummaryProps): ReactElement | null {
  const errors = list(given);
  if (!errors.length) return null;
  const heading = fill(words(errorSummaryText, locale).heading, { count: errors.length });
  return (
    <Alert
      data-kpu={id}
      tone="danger"
      heading={heading}
      level={level}
      tabIndex={-1}
      {...{ role: 'group', 'aria-label': heading }}
      {...(locale && { locale })}
      {...rest}
    >
      <ul>
        {errors.map(({ name, id: control, message }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a field may have two mistakes
          <li key={i}>
            {name || control ? (
              <a href={`#${fieldId({ name: name ?? '', id: control })}`}>{message}</a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
