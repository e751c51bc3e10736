/** The messages that the script puts at the fields. They are elements of their own beside those that React renders. */
import { root as field } from '../Field/Field.css.ts';
import { fieldId } from '../Field/Field.tsx';
import type { Problem } from './check.ts';

const suffix = '-check';

const describe = (element: Element, ids: readonly string[]) =>
  ids.length
    ? element.setAttribute('aria-describedby', ids.join(' '))
    : element.removeAttribute('aria-describedby');

const described = (element: Element) =>
  (element.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean);

/** Id of the note of a question: by its group's first control. */
const noteId = (first: Element) => `${first.id}${suffix}`;

/** Takes the message of a question away, unless it is the server's. */
export function clear(first: HTMLElement, group: HTMLElement | null): void {
  const note = first.id && document.getElementById(noteId(first));
  if (!note) return;
  note.remove();
  const told = group ?? first;
  describe(
    told,
    described(told).filter((id) => id !== note.id),
  );
  const parts = group ? group.querySelectorAll('[aria-invalid]') : [first];
  // What the server has said stays until it says something else.
  if (!described(told).some((id) => id.endsWith('-error')))
    for (const part of parts) part.removeAttribute('aria-invalid');
}

/** Puts a message before the control, in a copy of `pattern`. `first` is the first control of the question. */
export function mark(
  first: HTMLElement & { name: string },
  { control, group, message }: Problem,
  pattern: Element,
): void {
  first.id ||= fieldId({ name: first.name });
  control.id ||= `${first.id}-bagian`;
  clear(first, group);
  const note = pattern.cloneNode(true) as HTMLElement;
  note.id = noteId(first);
  const said = note.querySelector('span span');
  if (said) said.textContent = message;
  let place: Element = first;
  const root =
    group ??
    first.closest(`.${field}:not(fieldset)`) ??
    first.closest('label')?.parentElement ??
    first.parentElement;
  while (place.parentElement && place.parentElement !== root) place = place.parentElement;
  place.before(note);
  const told = group ?? first;
  describe(told, [...described(told), note.id]);
  if (control.getAttribute('type') !== 'radio') control.setAttribute('aria-invalid', 'true');
}
