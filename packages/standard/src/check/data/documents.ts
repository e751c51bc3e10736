/** Documents of accountability: there, of this year, and described. */
import { limits } from '../../config/limits.ts';
import {
  count,
  type Data,
  type DataResult,
  day,
  filled,
  neededYear,
  number,
  rows,
  text,
  withinMonths,
} from './read.ts';

export const documentTests = {
  /** `{ today, documents: [{ type, year }], type }` */
  latestReport: ({ today, documents, type }: Data) => {
    const entries = rows(documents);
    if (!day(today) || !entries || !text(type)) return null;
    return entries.some(
      (each) => each['type'] === type && number(each['year']) && each['year'] >= neededYear(today),
    );
  },

  /** `{ documents: [{ type }] }`: realisasi, neraca, calk, aset. */
  financialSet: ({ documents }: Data) => {
    const entries = rows(documents);
    if (!entries) return null;
    return ['realisasi', 'neraca', 'calk', 'aset'].every((type) =>
      entries.some((each) => each['type'] === type),
    );
  },

  /** `{ today, documents: [{ updated, months? }] }` */
  documentsFresh: ({ today, documents }: Data) => {
    const entries = rows(documents);
    if (!day(today) || !entries || entries.length === 0) return null;
    if (entries.some(({ updated }) => !day(updated))) return null;
    return entries.every(({ updated, months }) =>
      withinMonths(updated as string, count(months) ? months : limits.periodicMonths.value, today),
    );
  },

  /** `{ documents: [{ title, year, bytes, sizeShown }] }` */
  documentsDescribed: ({ documents }: Data) => {
    const entries = rows(documents);
    if (!entries || entries.some(({ bytes }) => !count(bytes))) return null;
    return entries.every(
      ({ title, year, bytes, sizeShown }) =>
        filled(title) && number(year) && sizeShown === true && Number(bytes) <= limits.pdfBytes.value,
    );
  },
} satisfies Record<string, (data: Data) => DataResult>;
