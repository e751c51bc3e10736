/** `utf16` as JavaScript, Java and C# count, `points` as PHP (`mb_strlen`), Python, MySQL and PostgreSQL do. */
export const textCountings = ['utf16', 'points'] as const;
export type TextCounting = (typeof textCountings)[number];

/**
 * Length of a text as it arrives at the server: browsers send a line break as two characters (CRLF), and an emoji is
 * two of UTF-16 but one code point.
 */
export function countText(text: string, counting: TextCounting = 'utf16'): number {
  const sent = text.replace(/\r\n?|\n/g, '\r\n');
  return counting === 'points' ? [...sent].length : sent.length;
}
