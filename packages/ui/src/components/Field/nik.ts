/** What a field says about itself. */
export interface AskedFor {
  name?: string | undefined;
  id?: string | undefined;
  label?: string | undefined;
  pattern?: string | undefined;
  maxLength?: number | undefined;
  inputMode?: string | undefined;
}

/**
 * Whether a field asks for the number of an identity card (NIK, 16 digits) or for the card (KTP): by its name, id or
 * label, or because it takes exactly 16 digits. `teknik`, `unik` and `elektronik` are other words.
 */
export function asksForNik({ name, id, label, pattern = '', maxLength, inputMode }: AskedFor): boolean {
  const words = [name, id, label]
    .join(' ')
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ');
  return (
    /\b(no|nomor|foto|scan)?(nik|e?ktp)(el)?\b|\bnomor induk (ke)?penduduk/.test(words) ||
    /^\^?(\\d|\[0-9\]|\[\\d\])\{16\}\$?$/.test(pattern) ||
    (maxLength === 16 && (inputMode === 'numeric' || /^\^?(\\d|\[0-9\]|\[\\d\])[*+]\$?$/.test(pattern)))
  );
}
