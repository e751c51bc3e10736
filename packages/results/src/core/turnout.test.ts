import { describe, expect, test } from 'vitest';
import {
  contohBelumAda,
  contohPenetapan,
  contohRusak,
  pilbupBangka2024,
  pilgubJakarta2024,
  pilwalkotSurakarta2020,
  pilwalkotSurakarta2024,
  sirekapInputs,
} from '../fixtures/index.ts';
import { fromSirekapPilkada } from './adapters/sirekap-pilkada.ts';
import { type ElectionResult, resultStatuses, votersOf } from './model.ts';
import { turnoutExplanations } from './numbers-denominators.ts';
import { statuses } from './status.ts';
import { cases } from './test/cases.ts';
import { expectSound, plain } from './test/sentences.ts';
import { invalidOf, progressOf, turnoutOf } from './turnout.ts';
import { invalidSentences, progressSentences, turnoutSentences } from './turnout-story.ts';

const sirekap = (name: keyof typeof sirekapInputs) =>
  fromSirekapPilkada(sirekapInputs[name]()).result as ElectionResult;
const turnout = (result: ElectionResult) => plain(turnoutSentences(result));
const invalid = (result: ElectionResult) => plain(invalidSentences(result));
const progress = (result: ElectionResult, before?: ElectionResult) =>
  plain(progressSentences(result, 'id', before));

/** The sheet of Papua Pegunungan, PPWP 2024: more people voted than are on the fixed list. */
const above = (): ElectionResult => ({
  ...contohPenetapan(),
  options: contohPenetapan().options.map((option, index) => ({
    ...option,
    votes: index ? 6_740 : 1_300_000,
  })),
  valid: 1_306_740,
  invalid: 0,
  total: 1_306_740,
  voters: votersOf(1_306_414),
});

describe('turnout', () => {
  test('names both numbers of the share', () => {
    expect(turnout(pilwalkotSurakarta2024())).toEqual([
      'Partisipasi pemilih 73,84% adalah 327.112 pengguna hak pilih dibagi 442.975 pemilih dalam DPT.',
    ]);
    expect(turnout(pilwalkotSurakarta2020())[0]).toContain('70,76%');
    expect(turnout(pilbupBangka2024())[0]).toContain('52,15%');
  });

  test('above 100% is shown and explained, with the share of all lists where they are known', () => {
    expect(turnout(above())).toEqual([
      'Partisipasi pemilih 100,02% adalah 1.306.740 pengguna hak pilih dibagi 1.306.414 pemilih dalam DPT.',
      turnoutExplanations.over_dpt.id,
    ]);
    const known = { ...above(), voters: votersOf(1_306_414, 1_000, 500) };
    expect(turnout(known)[2]).toBe(
      'Dibandingkan DPT, DPTb, dan DPK bersama-sama, yaitu 1.307.914 pemilih, bagiannya 99,91%.',
    );
  });

  test('a part of the polling stations has none, and neither has an unknown or contradictory figure', () => {
    expect(turnout(sirekap('pilgubJawaTengah'))[0]).toContain('belum dihitung sebelum rekapitulasi');
    expect(turnout(sirekap('pilwalkotSurakarta'))[0]).toContain('belum dihitung sebelum rekapitulasi');
    expect(turnout({ ...pilgubJakarta2024(), voters: votersOf(null) })[0]).toContain('DPT belum diketahui');
    expect(turnout({ ...contohPenetapan(), total: null })[0]).toContain('pengguna hak pilih belum diketahui');
    expect(turnout(contohBelumAda())[0]).toContain('belum ada hasil');
    expect(turnout(contohRusak.totalTidakCocok())[0]).toContain('ditahan sementara');
    const noken = contohPenetapan();
    expect(turnout({ ...noken, area: { ...noken.area, voting: 'noken' } })[0]).toContain('noken');
    expect(turnoutOf({ ...contohPenetapan(), flags: ['sumber_bermasalah'] })).toMatchObject({
      reason: 'findings',
    });
  });

  test('men and women are told only where both add up', () => {
    const people = (total: number, men: number, women: number) => ({ total, men, women });
    const base = contohPenetapan();
    const all = base.total ?? 0;
    const make = (men: number): ElectionResult => ({
      ...base,
      voters: { ...base.voters, dpt: people(400_000, 190_000, 210_000) },
      voted: { ...base.voted, all: people(all, men, all - 120_000) },
    });
    expect(turnoutOf(make(120_000))).toMatchObject({
      bySex: [
        { id: 'men', part: 120_000, whole: 190_000 },
        { id: 'women', part: all - 120_000, whole: 210_000 },
      ],
    });
    expect(turnoutOf(make(119_999))).not.toMatchObject({ bySex: [{}, {}] });
    expect(turnoutOf(base)).toMatchObject({ bySex: [] });
  });
});

describe('invalid votes', () => {
  test('Surakarta 2020: more invalid votes than votes for number 2, said as a fact', () => {
    expect(invalid(pilwalkotSurakarta2020())).toEqual([
      'Bagian 11,99% adalah 35.476 suara tidak sah dibagi 295.982 suara, sah dan tidak sah.',
      'Suara tidak sah (35.476) lebih banyak daripada suara untuk pasangan calon nomor urut 2 (35.055).',
    ]);
    expect(plain(invalidSentences(pilwalkotSurakarta2020(), 'en'))[1]).toBe(
      'There are more invalid votes (35,476) than votes for candidate pair number 2 (35,055).',
    );
  });

  test('a disqualified option is explained and not compared', () => {
    const base = contohPenetapan();
    const result: ElectionResult = {
      ...base,
      options: base.options.map((option, index) =>
        index === 1 ? { ...option, votes: 0, disqualified: true } : { ...option, votes: 36_113 },
      ),
      valid: 36_113,
      invalid: 78_807,
      total: 114_920,
    };
    expect(invalid(result)).toEqual([
      'Bagian 68,58% adalah 78.807 suara tidak sah dibagi 114.920 suara, sah dan tidak sah.',
      'Suara tidak sah (78.807) lebih banyak daripada suara untuk pasangan calon nomor urut 1 (36.113).',
      'Pasangan calon nomor urut 2 dibatalkan setelah surat suara dicetak. Suara untuk nomor itu dihitung sebagai suara tidak sah.',
    ]);
  });

  test('the whole is valid plus invalid where the total is not stated', () => {
    const said = invalid({ ...pilwalkotSurakarta2020(), total: null });
    expect(said[0]).toContain('35.476 suara tidak sah dibagi 295.982');
    expect(invalidOf({ ...pilwalkotSurakarta2020(), total: null })).toMatchObject({
      all: { formula: 'invalid / (valid + invalid)' },
    });
  });

  test('unknown is not zero, and zero is a figure', () => {
    expect(invalid({ ...contohPenetapan(), invalid: null })).toEqual([
      'Jumlah suara tidak sah belum diketahui. Itu bukan berarti nol.',
    ]);
    const { valid } = contohPenetapan();
    expect(invalid({ ...contohPenetapan(), invalid: 0, total: valid })[0]).toContain(
      '0 suara tidak sah dibagi 222.221',
    );
    expect(invalid(sirekap('pilwalkotSurakarta'))[0]).toContain('setelah rekapitulasi');
  });
});

describe('progress', () => {
  test('some, all, none and recapitulated are four things', () => {
    expect(progress(sirekap('pilgubJawaTengah'))[0]).toBe(
      'Dari 56.812 TPS, 56.468 (99,39%) sudah masuk. Angkanya masih dapat berubah.',
    );
    expect(progress(sirekap('pilwalkotSurakarta'))[0]).toBe(
      'Seluruh TPS masuk (856 dari 856), belum direkapitulasi. Angkanya masih dapat berubah.',
    );
    const zero = { ...sirekap('pilgubJawaTengah'), progress: { reported: 0, total: 56_812 } };
    expect(progress(zero)[0]).toBe('Belum ada angka dari 56.812 TPS. Itu bukan berarti nol suara.');
    expect(progress(pilwalkotSurakarta2024())[0]).toBe(
      'Suara sudah direkapitulasi. 856 dari 856 TPS tercatat.',
    );
    expect(progress(pilbupBangka2024())[0]).toContain('tidak tercantum');
    expect(progress(contohBelumAda())[0]).toContain('belum dimulai');
  });

  test.each([
    [{ reported: null, total: 10 }, 'unknown'],
    [{ reported: 3, total: null }, 'unknown'],
    [{ reported: 11, total: 10 }, 'wrong'],
    [{ reported: -1, total: 10 }, 'wrong'],
    [{ reported: Number.NaN, total: 10 }, 'wrong'],
    [{ reported: 0, total: 0 }, 'wrong'],
  ])('%j is %s', (given, state) => {
    expect(progressOf({ ...sirekap('pilgubJawaTengah'), progress: given }).state).toBe(state);
  });

  test('a number of stations that moved is told with both numbers', () => {
    const now = { ...sirekap('pilgubJawaTengah'), progress: { reported: 643_000, total: 823_378 } };
    const before = { ...now, progress: { reported: 643_000, total: 823_236 } };
    expect(progress(now, before)[1]).toBe(
      'Jumlah seluruh TPS diperbarui dari 823.236 menjadi 823.378, jadi persentasenya tidak dapat langsung dibandingkan dengan sebelumnya.',
    );
    expect(progress(now, now)).toHaveLength(1);
    expect(progress(now, null as unknown as ElectionResult)).toHaveLength(1);
  });
});

test('every sentence of every case and status is sound in both languages', () => {
  const makers = [...Object.values(cases), pilwalkotSurakarta2020, above];
  for (const make of makers) {
    for (const status of [make().status, ...resultStatuses]) {
      const result = { ...make(), status };
      for (const say of [turnoutSentences, invalidSentences, progressSentences])
        expectSound(result, { id: say(result, 'id'), en: say(result, 'en') });
      if (!statuses[status].complete) expect(turnoutOf(result).kind).toBe('none');
    }
  }
});

test.each([undefined, null, {}, [], 'x', 7, { voters: 3, progress: 'x', options: [null] }])(
  'nonsense %j gives a reason and no exception',
  (given) => {
    const result = given as unknown as ElectionResult;
    expect(turnoutOf(result).kind).toBe('none');
    expect(invalidOf(result).kind).toBe('none');
    expect(progressOf(result).state).toBe('before');
  },
);
