/** Results, voter data and the IPP: figures that are there, that add up, and that can be read. */
import { limits } from '../../config/limits.ts';
import { count, type Data, type DataResult, day, filled, number, rows, text, yearOf } from './read.ts';

export const figureTests = {
  /** `{ elections: [{ name, page }] }` */
  resultsPublished: ({ elections }: Data) => {
    const entries = rows(elections);
    if (!entries || entries.length === 0) return null;
    return entries.every(({ page }) => filled(page));
  },

  /** `{ men, women, total, valid?, invalid?, voters?, percents?: [{ part, whole, shown }] }` */
  sumsAgree: ({ men, women, total, valid, invalid, voters, percents }: Data) => {
    const sums: [unknown, unknown, unknown][] = [
      [men, women, total],
      [valid, invalid, voters],
    ];
    const given = sums.filter((sum) => sum.every((each) => each !== undefined && each !== null));
    const shares = percents === undefined ? [] : rows(percents);
    if (shares === null || (given.length === 0 && shares.length === 0)) return null;
    if (given.some((sum) => !sum.every(count))) return null;
    // A share of nothing is no number: there is nothing to compare.
    if (shares.some(({ whole }) => whole === 0)) return null;
    return (
      given.every(([a, b, all]) => Number(a) + Number(b) === all) &&
      shares.every(
        ({ part, whole, shown }) =>
          count(part) &&
          count(whole) &&
          number(shown) &&
          // Half of the last digit of two decimals, and what binary numbers lose.
          Math.abs((part / whole) * 100 - shown) <= 0.005 + 1e-9,
      )
    );
  },

  /** `{ today, quarters: [{ year, quarter, total, men, women, kecamatan }] }` */
  quarterCurrent: ({ today, quarters }: Data) => {
    const entries = rows(quarters);
    if (!day(today) || !entries) return null;
    const present = yearOf(today) * 4 + Math.floor((Number(today.slice(5, 7)) - 1) / 3);
    return entries.some(
      ({ year, quarter, total, men, women, kecamatan }) =>
        number(year) &&
        number(quarter) &&
        year * 4 + quarter - 1 >= present - 1 &&
        year * 4 + quarter - 1 <= present &&
        [total, men, women, kecamatan].every(count) &&
        Number(men) + Number(women) === total,
    );
  },

  /** `{ registered: number, announced: number }`: survey and quick-count reports. */
  surveysAnnounced: ({ registered, announced }: Data) =>
    count(registered) && count(announced) ? announced >= registered : null,

  /** `{ score, category, dimensions }` */
  ippBands: ({ score, category, dimensions }: Data) => {
    if (!number(score) || score < 0 || score > 100 || !text(category) || !count(dimensions)) return null;
    const { ippInvolvement, ippParticipatory } = limits;
    const band =
      score > ippParticipatory.value
        ? 'participatory'
        : score >= ippInvolvement.value
          ? 'engagement'
          : 'involvement';
    return category === band && dimensions === 5;
  },

  /** `{ marks: [{ colour, label }], reserved: colour[] }` */
  coloursNotAlone: ({ marks, reserved }: Data) => {
    const entries = rows(marks);
    if (!entries || !Array.isArray(reserved) || !reserved.every(text)) return null;
    const kept = reserved.map((colour) => colour.toLowerCase());
    return entries.every(
      ({ colour, label }) => filled(label) && text(colour) && !kept.includes(colour.toLowerCase()),
    );
  },

  /** `{ text }` */
  numbersIndonesian: ({ text: given }: Data) =>
    text(given)
      ? !/(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])|(?<![\d.,])\d{1,3}\.\d{1,2}\s?%/.test(given)
      : null,
} satisfies Record<string, (data: Data) => DataResult>;
