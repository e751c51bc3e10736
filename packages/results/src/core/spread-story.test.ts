import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  contohPenetapan,
  contohPenetapanTiga,
  contohRusak,
  makeChild,
  pilgubJakarta2024,
  pilwalkotSurakarta2024,
  ppwp2024,
  sirekapInputs,
} from '../fixtures/index.ts';
import { fromSirekapPilkada } from './adapters/sirekap-pilkada.ts';
import { type ElectionResult, resultStatuses } from './model.ts';
import { mostSpreadSentences, spreadSentences } from './spread-story.ts';
import { cases } from './test/cases.ts';
import { expectSound, plain } from './test/sentences.ts';

const say = (result: ElectionResult, locale: 'id' | 'en' = 'id') => plain(spreadSentences(result, locale));

/** A determined result with the given rows; the sums fit. */
function withRows(rows: readonly (readonly number[])[], base = contohPenetapan()): ElectionResult {
  const options = base.options.map((option, index) => ({
    ...option,
    votes: rows.reduce((sum, row) => sum + (row[index] ?? 0), 0),
  }));
  const valid = options.reduce((sum, { votes }) => sum + votes, 0);
  return {
    ...base,
    options,
    valid,
    total: valid + 4_000,
    voters: { ...base.voters, dpt: { total: valid + 9_000, men: null, women: null } },
    children: rows.map((votes, index) =>
      makeChild(
        { code: `0000${String(index).padStart(2, '0')}`, name: `Kecamatan ${index + 1}`, level: 'kecamatan' },
        options.map(({ id }) => id),
        votes,
      ),
    ),
  };
}

test('Surakarta: a range for each pair, in ballot order, and the order of the areas', () => {
  expect(say(pilwalkotSurakarta2024())).toEqual([
    'Bagian suara sah untuk pasangan calon nomor urut 1 berkisar dari 36,24% di Kecamatan Laweyan sampai 45,48% di Kecamatan Pasar Kliwon.',
    'Bagian suara sah untuk pasangan calon nomor urut 2 berkisar dari 54,52% di Kecamatan Pasar Kliwon sampai 63,76% di Kecamatan Laweyan.',
    'Di seluruh 5 kecamatan, urutan jumlah suara sama dengan urutan di Kota Surakarta.',
  ]);
  expect(say(pilwalkotSurakarta2024(), 'en')[2]).toBe(
    'In all 5 districts, the order by votes is the same as in Kota Surakarta.',
  );
});

test('one area with another order is told with the votes of each option', () => {
  expect(
    say(
      withRows([
        [100, 200],
        [3_678, 3_477],
        [10, 400],
      ]),
    ).slice(2),
  ).toEqual([
    'Di Kecamatan 2, urutan jumlah suara berbeda dari urutan di Kabupaten Contoh: pasangan calon nomor urut 1 memperoleh 3.678 suara dan pasangan calon nomor urut 2 memperoleh 3.477 suara.',
  ]);
});

test('several areas are named, many are counted, and equal votes read "sama"', () => {
  expect(
    say(
      withRows([
        [1, 9],
        [2, 1],
        [3, 1],
      ]),
    )[2],
  ).toBe(
    'Di 2 dari 3 kecamatan, urutan jumlah suara berbeda dari urutan di Kabupaten Contoh: Kecamatan 2 dan Kecamatan 3.',
  );
  const many = Array.from({ length: 9 }, (_, i) => (i === 0 ? [1, 900] : [2, 1]));
  expect(say(withRows(many))[2]).toBe(
    'Di 8 dari 9 kecamatan, urutan jumlah suara berbeda dari urutan di Kabupaten Contoh.',
  );
  expect(
    say(
      withRows([
        [100, 200],
        [4_580, 4_580],
      ]),
    ).slice(2),
  ).toEqual([
    'Di Kecamatan 2, pasangan calon nomor urut 1 dan pasangan calon nomor urut 2 memperoleh suara yang sama, yaitu 4.580.',
  ]);
  expect(
    say(
      withRows([
        [100, 200],
        [5, 5],
        [6, 6],
      ]),
    )[2],
  ).toBe('Di 2 dari 3 kecamatan, ada pilihan yang memperoleh suara yang sama.');
});

test('nothing is said about an order where the whole is equal', () => {
  expect(
    say(
      withRows([
        [1, 2],
        [2, 1],
      ]),
    ),
  ).toHaveLength(2);
});

test('equal shares at one end name the areas, or how many there are', () => {
  expect(
    say(
      withRows([
        [1, 3],
        [2, 6],
        [3, 1],
      ]),
    )[0],
  ).toContain('dari 25,00% di Kecamatan 1 dan Kecamatan 2');
  expect(
    say(
      withRows([
        [1, 3],
        [1, 3],
        [1, 3],
        [1, 3],
        [3, 1],
      ]),
    )[0],
  ).toContain('dari 25,00% di 4 kecamatan');
  expect(
    say(
      withRows([
        [1, 3],
        [2, 6],
      ]),
    )[0],
  ).toBe('Bagian suara sah untuk pasangan calon nomor urut 1 sama di 2 kecamatan, yaitu 25,00%.');
});

test('a provisional count says so in each sentence and tells no order', () => {
  const said = say({
    ...withRows([
      [1, 3],
      [6, 2],
    ]),
    status: 'tps_lengkap_belum_rekap',
  });
  expect(said).toHaveLength(2);
  for (const one of said) expect(one).toMatch(/^Menurut hitung sementara, /);
});

test('areas without complete figures are counted and are no zero', () => {
  expect(
    say(
      withRows([
        [1, 3],
        [2, 6],
        [0, 0],
      ]),
    ).at(-1),
  ).toBe('Angka 1 kecamatan belum lengkap dan tidak ikut di sini. Itu bukan berarti nol.');
});

test('a list of parties gets one sentence, not twenty-four', () => {
  const base = contohPenetapan();
  const options = Array.from({ length: mostSpreadSentences + 1 }, (_, i) => ({
    ...(base.options[0] as ElectionResult['options'][number]),
    id: `p${i}`,
    nomorUrut: i + 1,
    kind: 'partai' as const,
  }));
  const rows = [1, 2].map(() => options.map((_, i) => i + 1));
  expect(say(withRows(rows, { ...base, options }))).toEqual([
    'Bagian suara setiap pilihan di 2 kecamatan tercantum dalam tabel.',
  ]);
});

test('where it cannot be told, the reason is one sentence', () => {
  const { result } = fromSirekapPilkada(sirekapInputs.pilgubJawaTengah());
  expect(say(result as ElectionResult)).toEqual([
    'Sebaran per wilayah belum diceritakan: sebelum seluruh TPS masuk, bagian suara di tiap wilayah dapat menyesatkan.',
  ]);
  expect(say(contohRusak.barisTidakCocok())[0]).toContain('ditahan sementara');
  expect(say(contohPenetapan())[0]).toContain('sedikitnya dua wilayah');
});

test('Jakarta keeps 50% apart from what is only near it', () => {
  const [row] = [[50_001, 49_999]];
  expect(say(withRows([row as number[], [1, 2]]))[0]).toContain('50,001%');
});

test('every sentence of every case is sound in both languages', () => {
  for (const make of [...Object.values(cases), pilgubJakarta2024])
    for (const result of [make()])
      expectSound(result, { id: spreadSentences(result, 'id'), en: spreadSentences(result, 'en') });
});

test('property: sound at every status, whatever the rows', () => {
  const rows = fc
    .integer({ min: 2, max: 3 })
    .chain((width) =>
      fc.array(fc.array(fc.nat(50), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    );
  fc.assert(
    fc.property(rows, fc.constantFrom(...resultStatuses), (given, status) => {
      const base = (given[0]?.length ?? 2) > 2 ? contohPenetapanTiga() : contohPenetapan();
      const result = { ...withRows(given, base), status };
      expectSound(result, { id: spreadSentences(result, 'id'), en: spreadSentences(result, 'en') });
    }),
    { numRuns: 400 },
  );
});

test('the nation: votes from abroad are no province, so 39 areas are counted', () => {
  const said = say(ppwp2024());
  expect(said.at(-1)).toBe('Di 12 dari 39 wilayah, urutan jumlah suara berbeda dari urutan di Indonesia.');
  const home = ppwp2024();
  const rows = home.children.filter(({ area }) => area.voting !== 'luar_negeri');
  expect(rows).toHaveLength(38);
});
