import type { ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { finite } from '../../internal/finite.ts';
import {
  type ControlProps,
  describedBy,
  Field,
  type FieldOwnProps,
  fieldControl,
  fieldId,
  type RootProps,
} from '../Field/Field.tsx';
import type { TextCounting } from './countText.ts';
import { TextAreaCount } from './TextAreaCount.tsx';

type OwnProps = Omit<FieldOwnProps, 'maxLength' | 'pattern' | 'inputMode'>;

export interface TextAreaProps extends OwnProps, RootProps<'div', FieldOwnProps> {
  /** What stands in it at first, and after an answer of the server. */
  defaultValue?: string | undefined;
  /**
   * Lines that are visible at first; people make it larger.
   * @default 5
   */
  rows?: number | undefined;
  /**
   * Most characters. More can be typed, so that a pasted text is not cut without a word; `Form` and the server refuse
   * it. With script the rest is counted.
   */
  limit?: number | undefined;
  /**
   * How the server counts: UTF-16 units or code points. A line break is always two, as it is sent.
   * @default 'utf16'
   */
  counting?: TextCounting;
  /** Further attributes of the `<textarea>`: `value` with `onChange`, `ref`, `data-*`. */
  control?: ControlProps<'textarea'> | undefined;
}

const id: UiContractId = 'ui/TextArea@1';

/** Text of several lines, with a count where there is a limit. */
export function TextArea({
  defaultValue,
  rows = 5,
  limit: most,
  counting = 'utf16',
  control,
  ...field
}: TextAreaProps): ReactElement {
  const own = fieldId(field);
  const limit = finite(most) ?? 0;
  const counts = limit > 0;
  return (
    <Field data-kpu={id} {...field}>
      <textarea
        {...fieldControl(field)}
        aria-describedby={describedBy(field, counts && `${own}-limit`)}
        rows={finite(rows)}
        defaultValue={defaultValue}
        {...(counts && { 'data-kpu-limit': limit, 'data-kpu-counting': counting })}
        {...control}
      />
      {counts && <TextAreaCount field={own} limit={limit} counting={counting} locale={field.locale} />}
    </Field>
  );
}
