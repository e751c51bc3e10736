/** What editors and feeds really send. Each component must show it calmly: no crash, no lost data, no sideways page. */
export const badInput = {
  /** A name with titles, 200 characters. */
  longName: `Prof. Dr. H. ${'Muhammad Nur Hidayatullah Wicaksono Suryaningrat '.repeat(4)}`
    .slice(0, 193)
    .padEnd(200, '.'),
  /** Text without a place to break. */
  unbroken: 'Pemilihanwalikotadanwakilwalikota'.repeat(6),
  /** Markup stays text. */
  html: '<img src=x onerror="alert(1)"><b>tebal</b> & "kutip"',
  /** Turns the writing direction and must not reach the text behind it. */
  bidi: '\u202eatrakaruS atoK\u202c \u200f(kanan ke kiri)',
  script: 'javascript:alert(document.domain)',
  empty: '',
  /** A language that has no words of its own. */
  locale: 'jv' as 'id',
} as const;

/** `n` things made by a function of their place, from 0. */
export const many = <T>(n: number, make: (i: number) => T): T[] =>
  Array.from({ length: n }, (_, i) => make(i));
