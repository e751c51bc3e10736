import type { ComponentPropsWithRef, HTMLAttributes, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { fieldText, type Locale, words } from '../../i18n.ts';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import { finite } from '../../internal/finite.ts';
import { Alert } from '../Alert/index.ts';
import { IconAlertOctagon } from '../Icon/index.ts';
import * as styles from './Field.css.ts';
import { asksForNik } from './nik.ts';

/** What every question of a form has, a single field as well as a group. */
export interface QuestionProps {
  /** Name under which the answer is sent. */
  name: string;
  /**
   * Id of the control, and ground of the ids of hint (`<id>-hint`) and error (`<id>-error`). Give one when two forms of
   * a page use the same name.
   * @default `isian-<name>`
   */
  id?: string | undefined;
  /** The question in a few words: "Nama lengkap". Without a colon. */
  label: string;
  /** What helps to answer, before the field: an example, a format, why it is asked. */
  hint?: ReactNode;
  /** What is wrong and how to put it right: "Isi nama lengkap." From the server or from your state. */
  error?: ReactNode;
  /**
   * May be left empty; the label says so. Every other field is required, and needs no mark.
   * @default false
   */
  optional?: boolean | undefined;
  /** Instead of "Isi <label>.", when `Form` finds it empty. */
  missing?: string | undefined;
  /** Instead of the general message, when `Form` finds that the value cannot be right. */
  wrong?: string | undefined;
  /**
   * Data about a person: `Form` never keeps it in a draft.
   * @default true for autocomplete tokens of a person (name, email, tel, street-address, bday and so on)
   */
  personal?: boolean | undefined;
  /**
   * Cannot be answered, and is not sent. Say beside it why.
   * @default false
   */
  disabled?: boolean | undefined;
  /** Language of the words that the field adds. @default 'id' */
  locale?: Locale | undefined;
}

/** What a field of one control has. Rest props go to the root; what else the control needs goes to `control`. */
export interface FieldOwnProps extends QuestionProps {
  /** Shown and sent, but not to be changed. @default false */
  readOnly?: boolean | undefined;
  /** What the browser may fill in: `name`, `email`, `tel`, or `off`. */
  autoComplete?: string | undefined;
  /** Keyboard of phones: `numeric`, `tel`, `email`. */
  inputMode?: HTMLAttributes<HTMLElement>['inputMode'];
  /** Most characters, in UTF-16 units as browsers count. */
  maxLength?: number | undefined;
  /** Fewest characters. */
  minLength?: number | undefined;
  /** Regular expression of the whole value. Say in `hint` and `wrong` what is expected. */
  pattern?: string | undefined;
}

/** Further attributes of a control: handlers, `value`, `ref`, `data-*`. What the field sets itself is left out. */
export type ControlProps<T extends 'input' | 'select' | 'textarea'> = Omit<
  ComponentPropsWithRef<T>,
  | keyof FieldOwnProps
  | 'children'
  | 'className'
  | 'defaultValue'
  | 'defaultChecked'
  | 'required'
  | 'type'
  | 'aria-describedby'
  | 'aria-invalid'
> &
  Readonly<Record<`data-${string}`, string | undefined>>;

/** Attributes of a field's root that its own props leave free. */
export type RootProps<T extends 'div' | 'fieldset', Own> = Omit<
  ComponentPropsWithRef<T>,
  keyof Own | 'children' | 'defaultValue' | 'prefix'
>;

export interface FieldProps
  extends FieldOwnProps,
    Omit<ComponentPropsWithRef<'div'>, keyof FieldOwnProps | 'children'> {
  /** The control, with the attributes of `fieldControl`. */
  children: ReactNode;
}

/** Id of a field's control, and the address of its error in a summary. */
export const fieldId = ({ id, name }: Pick<QuestionProps, 'id' | 'name'>): string =>
  id ?? `isian-${name}`.replace(/\s+/g, '-');

/** Ids of what describes a control. */
export const describedBy = (
  field: QuestionProps,
  ...more: (string | false | undefined)[]
): string | undefined =>
  cx(!!field.hint && `${fieldId(field)}-hint`, !!field.error && `${fieldId(field)}-error`, ...more) ||
  undefined;

/** The attributes of an `<input>` or `<textarea>` that stands in a `Field` with the same props. */
export function fieldControl(field: FieldOwnProps) {
  const { name, optional, disabled, readOnly, autoComplete, inputMode, maxLength, minLength, pattern } =
    field;
  return {
    ...questionControl(field),
    id: fieldId(field),
    name,
    required: !optional,
    disabled,
    readOnly,
    autoComplete,
    inputMode,
    maxLength: finite(maxLength),
    minLength: finite(minLength),
    pattern,
    className: styles.control,
    'aria-describedby': describedBy(field),
    'aria-invalid': field.error ? (true as const) : undefined,
  };
}

/** What `Form` reads from a control or a group. */
export const questionControl = ({ missing, wrong, personal }: QuestionProps) => ({
  'data-kpu-missing': missing,
  'data-kpu-wrong': wrong,
  'data-kpu-personal': personal === undefined ? undefined : personal ? '' : 'no',
});

/** Label or legend, with the mark of what may be left empty. `Form` reads its first node. */
export const question = ({ label, optional, locale }: QuestionProps): ReactNode =>
  optional ? (
    <>
      <bdi>{label}</bdi> <small>{words(fieldText, locale).optional}</small>
    </>
  ) : (
    label
  );

/** An error with icon and word. `Form` fills a copy of the one without text. */
export const errorNote = (id: string | undefined, error: ReactNode, locale?: Locale): ReactElement => (
  <p id={id} className={styles.error}>
    <IconAlertOctagon />
    <span>
      <b>{words(fieldText, locale).error}</b> <span>{error}</span>
    </span>
  </p>
);

/** Hint and error, between the question and the control. */
export const notes = (field: QuestionProps): ReactNode => (
  <>
    {field.hint && <div id={`${fieldId(field)}-hint`}>{field.hint}</div>}
    {field.error && errorNote(`${fieldId(field)}-error`, field.error, field.locale)}
  </>
);

/** A control with its unit before or after it, which is also read. */
export const withUnits = (
  field: QuestionProps,
  control: ReactElement,
  prefix?: ReactNode,
  suffix?: ReactNode,
): ReactElement =>
  prefix || suffix ? (
    <div className={styles.units}>
      {prefix && <span id={`${fieldId(field)}-prefix`}>{prefix}</span>}
      {control}
      {suffix && <span id={`${fieldId(field)}-suffix`}>{suffix}</span>}
    </div>
  ) : (
    control
  );

/** Ids of the units. */
export const unitIds = (field: QuestionProps, prefix: ReactNode, suffix: ReactNode) =>
  [!!prefix && `${fieldId(field)}-prefix`, !!suffix && `${fieldId(field)}-suffix`] as const;

/** Root attributes: what is left when the props of the question are taken away. */
export function rootOf<P extends FieldOwnProps>(field: P): Omit<P, keyof FieldOwnProps> {
  const {
    name,
    id,
    label,
    hint,
    error,
    optional,
    missing,
    wrong,
    personal,
    disabled,
    locale,
    readOnly,
    autoComplete,
    inputMode,
    maxLength,
    minLength,
    pattern,
    ...rest
  } = field;
  return rest;
}

const id: UiContractId = 'ui/Field@1';

/**
 * The frame of a field: label, hint, error, and the control. It never holds a field for an NIK: the place then says
 * why, and what to ask for instead.
 */
export function Field({ children, className, ...field }: FieldProps): ReactElement {
  const refused = asksForNik(field);
  const text = words(fieldText, field.locale);
  if (process.env.NODE_ENV !== 'production' && refused) {
    complain(
      'Field',
      `“${field.label}” (${field.name}) asks for an NIK or KTP, and is not rendered. A KPU website must not collect personal numbers: one leak of them cannot be undone. Ask for a name and one contact, and check identities at the office.`,
    );
  }
  return (
    <div data-kpu={id} className={cx(styles.root, className)} {...rootOf(field)}>
      {refused ? (
        <Alert
          tone="danger"
          word={text.refused}
          heading={<bdi>{field.label}</bdi>}
          locale={field.locale as Locale}
        >
          <p>{text.refusedWhy}</p>
          <p>{text.refusedHow}</p>
        </Alert>
      ) : (
        <>
          <label htmlFor={fieldId(field)}>{question(field)}</label>
          {notes(field)}
          {children}
        </>
      )}
    </div>
  );
}
