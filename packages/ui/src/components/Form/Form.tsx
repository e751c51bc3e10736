'use client';
import {
  type ComponentPropsWithRef,
  type FocusEvent,
  type FormEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import type { UiContractId } from '../../contract.ts';
import { formText, type Locale, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { list } from '../../internal/list.ts';
import { safeUrl } from '../../internal/url.ts';
import { useHydrated } from '../../internal/useHydrated.ts';
import { Alert } from '../Alert/index.ts';
import { Button } from '../Button/index.ts';
import { ErrorSummary, type FieldError } from '../ErrorSummary/index.ts';
import { errorNote } from '../Field/Field.tsx';
import { announce } from '../LiveRegion/index.ts';
import { controlNamed, groupOf, type Problem, problemOf, questions } from './check.ts';
import { dropDraft, restoreDraft, saveDraft } from './draft.ts';
import * as styles from './Form.css.ts';
import { clear, mark } from './mark.ts';

/** Messages by the `name` of the field. The name `''` is the whole form. */
export type FormErrors = Readonly<Record<string, string | undefined>>;

type Answer = FormErrors | undefined | null;

/** What sending has given: mistakes, or nothing. */
// biome-ignore lint/suspicious/noConfusingVoidType: a function that returns nothing is the usual case
export type FormAnswer = Answer | void;

export interface FormProps extends Omit<ComponentPropsWithRef<'form'>, 'onSubmit' | 'noValidate'> {
  /** Mistakes that the server has found, in the order of the fields. Give each field its `error` as well. */
  errors?: readonly FieldError[] | undefined;
  /**
   * Checks what the fields cannot know by themselves, such as two dates in order. Called when it is sent, with all
   * that would be sent.
   */
  validate?: ((data: FormData) => FormErrors | undefined | null) | undefined;
  /**
   * Sends the form by script instead of by the browser. Errors that it gives are shown at the fields; when it throws,
   * the visitor learns that nothing was sent.
   */
  onSubmit?: ((data: FormData) => FormAnswer | Promise<FormAnswer>) | undefined;
  /**
   * Name of a draft on the visitor's device, one per form. Without it nothing is kept. Data about a person are left
   * out; a notice says what is kept and takes it away.
   */
  draft?: string | undefined;
  /** Fields, and a `Button` with `type="submit"` at the end. */
  children?: ReactNode;
  /** Language of the messages. @default 'id' */
  locale?: Locale | undefined;
}

const id: UiContractId = 'ui/Form@1';

/** How long a second press of the button does nothing while the browser sends the form, in ms. */
const wait = 5000;

/**
 * A native form. Without script the browser checks and sends it; with script mistakes are told in plain words at the
 * fields and above the form.
 */
export function Form({
  errors: given,
  validate,
  onSubmit,
  draft,
  action,
  locale,
  className,
  children,
  onInput,
  onChange,
  onBlur,
  ref,
  ...rest
}: FormProps): ReactElement {
  const errors = list(given);
  const text = words(formText, locale);
  const form = useRef<HTMLFormElement>(null);
  const pattern = useRef<HTMLDivElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const busyUntil = useRef(0);
  const [found, setFound] = useState<readonly FieldError[]>();
  const [sending, setSending] = useState(false);
  const [restored, setRestored] = useState(false);
  const ready = useHydrated();
  const shown = found ?? errors;
  useImperativeHandle(ref, () => form.current as HTMLFormElement);

  useEffect(() => {
    if (draft && form.current) setRestored(restoreDraft(form.current, draft));
  }, [draft]);

  // After sending, and when a page comes back with mistakes: unless somebody types already.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new list, also when it reads the same
  useEffect(() => {
    const { activeElement } = document;
    if (found?.length || !activeElement || activeElement === document.body) summary.current?.focus();
  }, [found, errors.length]);

  /** Shows what is wrong; true when nothing is. */
  const show = (from: HTMLFormElement, extra: Answer, native: boolean): boolean => {
    const list: FieldError[] = [];
    const named = new Map<Element, string>();
    const whole: string[] = [];
    for (const [name, message] of Object.entries(extra ?? {})) {
      const control = message && name ? controlNamed(from, name) : undefined;
      if (control && message) named.set(control, message);
      else if (message) whole.push(message);
    }
    for (const first of questions(from)) {
      const group = groupOf(first);
      const message = named.get(first);
      const problem: Problem | null =
        (native ? problemOf(first, locale) : null) ?? (message ? { control: first, group, message } : null);
      clear(first, group);
      if (!problem || !pattern.current?.firstElementChild) continue;
      mark(first, problem, pattern.current.firstElementChild);
      list.push({ id: problem.control.id, message: problem.message });
    }
    list.push(...whole.map((message) => ({ message })));
    setFound(list.length ? list : undefined);
    return !list.length;
  };

  const submit = (event: FormEvent<HTMLFormElement>) => {
    const from = event.currentTarget;
    const submitter = (event.nativeEvent as SubmitEvent).submitter as HTMLButtonElement | null;
    if (event.timeStamp < busyUntil.current) return event.preventDefault();
    const data = new FormData(from, submitter);
    if (!submitter?.formNoValidate && !show(from, validate?.(data), true)) return event.preventDefault();
    if (!onSubmit) {
      busyUntil.current = event.timeStamp + wait;
      if (draft) dropDraft(draft);
      return;
    }
    event.preventDefault();
    busyUntil.current = Number.POSITIVE_INFINITY;
    setSending(true);
    announce(text.sending);
    Promise.resolve()
      .then(() => onSubmit(data))
      .then(
        (answer) => {
          if (show(from, answer as Answer, false) && draft) {
            dropDraft(draft);
            setRestored(false);
          }
        },
        () => show(from, { '': text.failed }, false),
      )
      .finally(() => {
        busyUntil.current = 0;
        setSending(false);
      });
  };

  /** A message goes as soon as the field is right; it changes with the mistake when the field is left. */
  const again = ({ target, type }: { target: EventTarget; type: string }) => {
    const from = form.current;
    const question =
      target instanceof Element &&
      from &&
      questions(from).find((q) => q === target || (groupOf(q) && groupOf(q) === groupOf(target)));
    if (!question || !document.getElementById(`${question.id}-check`)) return;
    const problem = problemOf(question, locale);
    if (!problem) clear(question, groupOf(question));
    else if (type === 'blur' && pattern.current?.firstElementChild)
      mark(question, problem, pattern.current.firstElementChild);
  };

  return (
    <form
      data-kpu={id}
      className={cx(styles.root, className)}
      action={typeof action === 'string' ? safeUrl(action) : action}
      {...rest}
      ref={form}
      noValidate={ready}
      aria-busy={sending || undefined}
      onSubmit={submit}
      onInput={(event) => {
        onInput?.(event as never);
        if (draft) saveDraft(event.currentTarget, draft);
      }}
      onChange={(event) => {
        onChange?.(event);
        again(event);
      }}
      onBlur={(event: FocusEvent<HTMLFormElement>) => {
        onBlur?.(event);
        again(event);
      }}
    >
      <ErrorSummary ref={summary} errors={shown} locale={locale} />
      {ready && draft && (
        <Alert word={restored ? text.restored : text.draft}>
          <p>{text.kept}</p>
          <Button
            variant="secondary"
            onClick={() => {
              dropDraft(draft);
              setRestored(false);
              form.current?.reset();
            }}
          >
            {text.drop}
          </Button>
        </Alert>
      )}
      {children}
      {ready && (
        <div hidden ref={pattern}>
          {errorNote(undefined, '', locale)}
        </div>
      )}
    </form>
  );
}
