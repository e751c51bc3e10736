import { fold } from '../Combobox/find.ts';

/**
 * Rows that have every word of the query, in whatever order; `textOf` gives the folded words of a row. A word must begin
 * a word of the row. Where none has them like that, they may stand anywhere: "gunung kidul" is in "Gunungkidul".
 */
export const searchRows =
  (textOf: (i: number) => string) =>
  (order: number[], query: string): number[] => {
    const folded = fold(query);
    if (!folded) return order;
    const words = folded.split(' ');
    const begins = order.filter((i) => words.every((word) => ` ${textOf(i)}`.includes(` ${word}`)));
    if (begins.length > 0) return begins;
    return order.filter((i) => {
      const joined = textOf(i).replaceAll(' ', '');
      return words.every((word) => joined.includes(word));
    });
  };
