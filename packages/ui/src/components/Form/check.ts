/** What the visitor has to put right, read from the form itself: it works for every field, also for a plain one. */
import { fill, formText, type Locale, words } from '../../i18n.ts';
import { formatNumber } from '../../internal/numbers.ts';
import { readDate } from '../DateField/readDate.ts';
import { fieldId } from '../Field/Field.tsx';
import { readNumber } from '../NumberField/readNumber.ts';
import { readPhone } from '../PhoneField/readPhone.ts';
import { countText, type TextCounting } from '../TextArea/countText.ts';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export interface Problem {
  /** Where it is told: the control, or the first one of a group. */
  control: Control;
  /** The group, when the question has several controls. */
  group: HTMLFieldSetElement | null;
  message: string;
}

const groups =
  'fieldset[data-kpu*="CheckboxGroup@"],fieldset[data-kpu*="RadioGroup@"],fieldset[data-kpu*="DateField@"]';

/** The group whose one question a control belongs to. */
export const groupOf = (element: Element): HTMLFieldSetElement | null => element.closest(groups);

/** The controls of a form, each question once. */
export function questions(form: HTMLFormElement): Control[] {
  const seen = new Set<unknown>();
  return ([...form.elements] as Control[]).filter((control) => {
    // Also false for fieldset, button and output, for what is hidden, and for what cannot be changed.
    if (!('willValidate' in control) || !control.willValidate || control.matches('button,fieldset,output'))
      return false;
    const question = groupOf(control) ?? (control.type === 'radio' ? control.name : control);
    return !seen.has(question) && seen.add(question);
  });
}

const isBox = ({ type }: Control) => type === 'checkbox' || type === 'radio';

/** The words of a question, without the mark of what may be left empty. */
function labelOf(control: Control): string {
  const group = groupOf(control);
  const label = group ? group.querySelector('legend') : control.labels?.[0];
  const node = isBox(control) && !group ? label : label?.firstChild;
  return (node?.textContent ?? control.getAttribute('aria-label') ?? control.name).trim();
}

/** "Nama lengkap" in a sentence is "nama lengkap", but "RT/RW" stays. */
const within = (label: string) =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

const numberOf = (text: string | undefined) => (text === undefined ? undefined : Number(text));

/** The message of one question, or nothing when it is right; and the part of a date it is about. */
export function problemOf(first: Control, locale?: Locale): Problem | null {
  const text = words(formText, locale);
  const group = groupOf(first);
  const label = labelOf(first);
  const own = (group ?? first).dataset;
  const parts = group ? [...group.querySelectorAll<HTMLInputElement>('input')] : [];
  const say = (message: string, values = {}) =>
    fill(message, { label: within(label), Label: label, ...values });
  const tell = (message: string, control: Control = first): Problem => ({ control, group, message });
  const missing = (message: string) => tell(own['kpuMissing'] ?? say(message));
  const wrong = (reason: string, control?: Control) =>
    tell(own['kpuWrong'] ?? `${label}: ${reason}`, control);
  const kind = (first.closest('[data-kpu]') as HTMLElement | null)?.dataset['kpu'] ?? '';

  if (group?.matches('[data-kpu*="DateField@"]')) {
    const [hari = '', bulan = '', tahun = ''] = parts.map((part) => part.value);
    const { value, reason, part } = readDate(
      { hari, bulan, tahun },
      { min: own['kpuMin'], max: own['kpuMax'], locale },
    );
    if (value === null && first.required) return missing(text.missing);
    return reason
      ? wrong(
          reason,
          parts.find((p) => p.name.endsWith(`-${part}`)),
        )
      : null;
  }
  if (group) {
    const needed = own['kpuRequired'] !== undefined || parts.some((p) => p.required);
    return needed && !parts.some((p) => p.checked) ? missing(text.choose) : null;
  }
  const { validity, value } = first;
  if (validity.valueMissing || (first.required && !isBox(first) && !value.trim()))
    return missing(
      first.type === 'checkbox'
        ? text.tick
        : first.type === 'file'
          ? text.file
          : first.matches('select,[type=radio]')
            ? text.choose
            : text.missing,
    );
  // What a script of the page has found.
  if (validity.customError) return tell(first.validationMessage);
  const limit = numberOf(own['kpuLimit']);
  const read = kind.includes('/NumberField@')
    ? readNumber(value, {
        locale,
        min: numberOf(own['kpuMin']),
        max: numberOf(own['kpuMax']),
        decimals: numberOf(own['kpuDecimals']),
      })
    : kind.includes('/PhoneField@')
      ? readPhone(value, { locale })
      : null;
  if (read) return read.reason ? wrong(read.reason) : null;
  if (limit) {
    const now = countText(value, own['kpuCounting'] as TextCounting);
    if (now > limit) return wrong(fill(text.long, lengths(limit, now, locale)));
  }
  if (validity.valid) return null;
  if (validity.typeMismatch) return tell(own['kpuWrong'] ?? (first.type === 'url' ? text.url : text.email));
  if (validity.tooShort)
    return wrong(fill(text.short, lengths((first as HTMLInputElement).minLength, value.length, locale)));
  if (validity.tooLong)
    return wrong(fill(text.long, lengths((first as HTMLInputElement).maxLength, value.length, locale)));
  return tell(own['kpuWrong'] ?? say(text.wrong));
}

const lengths = (limit: number, now: number, locale?: Locale) => ({
  limit: formatNumber(limit, { locale }) ?? '',
  now: formatNumber(now, { locale }) ?? '',
});

/** The first control of the question with this name, as `validate` and the server call it. */
export function controlNamed(form: HTMLFormElement, name: string): Control | undefined {
  const all = questions(form);
  return (
    all.find((control) => control.name === name) ??
    // Of a date: its parts have names of their own.
    all.find((control) => groupOf(control) && control.name === `${name}-hari`) ??
    all.find((control) => control.id === fieldId({ name }))
  );
}
