/** A draft on the visitor's own device. Data about a person never come into it. */

type Entry = [name: string, value: string];

const keyOf = (draft: string) => `kpu-draft-${draft}`;

/** Whether a field may be kept: nothing that tells who somebody is, and nothing that the visitor did not type. */
export function mayKeep(
  control: Element,
): control is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  if (!control.matches('input,select,textarea')) return false;
  const { type, name, autocomplete } = control as HTMLInputElement;
  if (!name || /^(password|file|hidden|submit|button|image|reset|email|tel)$/.test(type)) return false;
  const said = control.closest<HTMLElement>('[data-kpu-personal]')?.dataset['kpuPersonal'];
  if (said !== undefined) return said === 'no';
  // Every token names something about the person who fills in; `off` is where one does not know.
  if (autocomplete && !/^(on|off)$/.test(autocomplete)) return false;
  return !/nama|alamat|surel|e-?mail|telp|telepon|ponsel|\bhp|lahir|pekerjaan|rekening|npwp/i.test(name);
}

const kept = (form: HTMLFormElement) => [...form.elements].filter(mayKeep);

const isBox = (control: Element): control is HTMLInputElement =>
  control.matches('[type=checkbox],[type=radio]');

export function saveDraft(form: HTMLFormElement, draft: string): void {
  const entries: Entry[] = kept(form)
    .filter((control) => !isBox(control) || control.checked)
    .map(({ name, value }) => [name, value]);
  // A browser that blocks storage, or has none left: the form works without a draft.
  try {
    localStorage.setItem(keyOf(draft), JSON.stringify(entries));
  } catch {}
}

export function dropDraft(draft: string): void {
  try {
    localStorage.removeItem(keyOf(draft));
  } catch {}
}

/** Puts a draft into the fields; false when there is none, or when it is not one of ours. */
export function restoreDraft(form: HTMLFormElement, draft: string): boolean {
  let entries: Entry[];
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(keyOf(draft)) ?? '');
    if (!Array.isArray(stored)) return false;
    entries = stored.filter(
      (e): e is Entry => Array.isArray(e) && typeof e[0] === 'string' && typeof e[1] === 'string',
    );
  } catch {
    return false;
  }
  if (!entries.some(([, value]) => value)) return false;
  for (const control of kept(form)) {
    if (isBox(control)) {
      control.checked = entries.some(([name, value]) => name === control.name && value === control.value);
      continue;
    }
    const at = entries.findIndex(([name]) => name === control.name);
    const [entry] = at < 0 ? [] : entries.splice(at, 1);
    if (!entry || control.value === entry[1]) continue;
    control.value = entry[1];
    // Whoever counts or watches learns of it.
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return true;
}
