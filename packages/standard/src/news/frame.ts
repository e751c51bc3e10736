/** What stands around the text of an article: the dateline before it, the credit after it. Read, never rewritten. */
import { type Span, textOf } from './text.ts';

/** The dateline that begins an article: `Surakarta, kota-surakarta.kpu.go.id – `. */
export interface ReadDateline extends Span {
  city: string;
  host: string;
  /** With the dash and spaces of the canonical form. */
  canonical: boolean;
}

/** The dateline of a text, or `undefined`. Forms with `-`, `--` and `—` are read; only `–` is canonical. */
export function readDateline(text: unknown): ReadDateline | undefined {
  const found =
    /^\s*(\p{L}[\p{L} .'-]{0,60}),\s+((?:(?:kab|kota)-)?[a-z]{2,40}\.kpu\.go\.id)\s*([-–—]{1,2})\s/iu.exec(
      textOf(text).slice(0, 200),
    );
  const [all, city, host, dash] = found ?? [];
  if (!all || !city || !host) return undefined;
  return { city, host: host.toLowerCase(), canonical: dash === '–', start: 0, end: all.length };
}

/** The credit that ends an article: `(Ed: Asa/kpusurakarta)`. */
export interface ReadCredit extends Span {
  name: string;
  /** Short name of the office: `kpusurakarta`. */
  office?: string;
  /** Editor or writer. The short forms `(HF)` and `[humas kpuska]` do not say. */
  role?: 'Ed' | 'Penulis';
}

/** Each with role, name and office; the short forms have no role. */
const creditForms = [
  /\((Ed|Editor|Penulis)\s*[.:]\s*([^()/]{1,80}?)\s*(?:\/\s*([^()]{1,80}?)\s*)?\)$/iu,
  /(?:^|\n)\s*(Penulis(?:\s*\/\s*Editor)?|Editor)\s*:\s*([^\n]{1,120})$/iu,
  /\(()(\p{L}{2,4})\)$/u,
  /\[()humas ([^\]]{1,60})\]$/iu,
];

/** The credit of a text, or `undefined`. */
export function readCredit(text: unknown): ReadCredit | undefined {
  const whole = textOf(text).trimEnd();
  const offset = Math.max(0, whole.length - 300);
  const tail = whole.slice(offset);
  for (const form of creditForms) {
    const found = form.exec(tail);
    const [, role, name, office] = found ?? [];
    if (found && name)
      return {
        name: name.trim(),
        ...(office && { office }),
        ...(role && { role: /^p/i.test(role) ? 'Penulis' : 'Ed' }),
        start: offset + found.index,
        end: whole.length,
      };
  }
  return undefined;
}
