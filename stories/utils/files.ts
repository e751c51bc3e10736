/** What a browser does when files are chosen in a field. */
export function choose(field: HTMLInputElement, ...files: File[]): void {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  field.files = data.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** CONTOH: a file of zeros. */
export const file = (name: string, kilobytes: number, type = 'application/pdf'): File =>
  new File([new Uint8Array(kilobytes * 1024)], name, { type });
