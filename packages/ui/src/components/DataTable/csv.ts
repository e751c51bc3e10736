import type { DataValue } from './columns.ts';

/** One cell by RFC 4180. */
function cell(value: DataValue): string {
  // A number as it is, with a decimal point, so that every program can count with it.
  if (typeof value === 'bigint' || Number.isFinite(value)) return String(value);
  if (value == null || typeof value === 'number') return '';
  const text = String(value);
  // A spreadsheet would run it as a formula; after an apostrophe it is text.
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A file of comma-separated values. It begins with a byte order mark, or Excel would read it as Windows-1252. */
export const csv = (lines: readonly (readonly DataValue[])[]): string =>
  `\uFEFF${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;

/** Hands a text to the visitor as a file, without a server. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: Safari reads it later.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
