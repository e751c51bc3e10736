/** Every result that the widgets are tested with. For tests only. */
import { fromSirekapPilkada } from '../../core/adapters/sirekap-pilkada.ts';
import { type ElectionResult, resultStatuses } from '../../core/model.ts';
import { cases } from '../../core/test/cases.ts';
import { hostile } from '../../core/test/hostile.ts';
import {
  contohPenetapan,
  contohRusak,
  makeResult,
  pilwalkotPangkalpinang2024,
  sirekapInputs,
} from '../../fixtures/index.ts';

export function sirekap(name: keyof typeof sirekapInputs): ElectionResult {
  const { result } = fromSirekapPilkada(sirekapInputs[name]());
  if (!result) throw new Error(`${name} gave no result`);
  return result;
}

/** Flags and corrections on one result. */
export const berbendera = (): ElectionResult => ({
  ...contohPenetapan(),
  flags: ['koreksi', 'sumber_bermasalah', 'data_terlambat'],
  corrections: [
    {
      path: 'options.1.votes',
      before: 123_400,
      after: 123_456,
      at: '2024-12-05T10:00:00+07:00',
      reason: 'satu formulir TPS dibaca ulang',
      sourceIndex: 0,
    },
  ],
});

/** No option, no source, no time. */
export const kosong = (): ElectionResult =>
  makeResult({ ...contohPenetapan(), options: [], sources: [], asOf: null, valid: null, invalid: null });

export const results: Readonly<Record<string, () => ElectionResult>> = {
  ...cases,
  ...contohRusak,
  ...Object.fromEntries(
    resultStatuses.map((status) => [`status ${status}`, () => ({ ...contohPenetapan(), status })]),
  ),
  pangkalpinang: pilwalkotPangkalpinang2024,
  berbendera,
  kosong,
  ...Object.fromEntries(
    // A name is data, whatever it claims; `narrative.hostile.test.ts` reads those.
    Object.entries(hostile)
      .filter(([name]) => name !== 'names that claim to have won')
      .map(([name, { result }]) => [`hostile: ${name}`, () => result]),
  ),
};
