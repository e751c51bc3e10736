import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contohPenetapan,
  contohRusak,
  pilgubSurakarta2024,
  pilwalkotSurakarta2020,
  pilwalkotSurakarta2024,
  ppwpSurakarta2024,
  sirekapInputs,
} from '../fixtures/index.ts';
import { fromSirekapPilkada } from './adapters/sirekap-pilkada.ts';
import {
  compareBlocks,
  compareCodes,
  compareMeasures,
  compareResults,
  formatCompared,
  formatGap,
} from './compare.ts';
import { type ElectionResult, votersOf } from './model.ts';

const codes = (a: ElectionResult, b: ElectionResult) => compareResults(a, b).findings.map(({ code }) => code);
const compared = (a: ElectionResult, b: ElectionResult) =>
  compareResults(a, b)
    .rows.filter(({ comparable }) => comparable)
    .map(({ measure }) => measure);

describe('two elections', () => {
  test('Pilwalkot and Pilgub in Surakarta on the same day: turnout, invalid votes and voters, never the votes', () => {
    const [a, b] = [pilwalkotSurakarta2024(), pilgubSurakarta2024()];
    expect(codes(a, b)).toEqual(['contest_kind', 'options']);
    expect(compared(a, b)).toEqual(['turnout', 'invalid', 'dpt', 'tps']);
    const { rows } = compareResults(a, b);
    expect(rows[0]).toMatchObject({ measure: 'votes', comparable: false, a: null, b: null });
    expect(rows[0]?.reasons.map(({ text }) => text.id)).toEqual([
      'Dua jenis pemilihan yang berbeda: Pilwalkot Surakarta 2024 dan Pilgub Jawa Tengah 2024. Perolehan suaranya tidak dibandingkan.',
      'Pilihan pada surat suara berbeda, jadi perolehan suaranya tidak dibandingkan.',
    ]);
    const printed = rows
      .slice(1)
      .map((row) => row.a && row.b && [formatCompared(row.a), formatCompared(row.b)]);
    expect(printed).toEqual([
      ['73,84%', '73,96%'],
      ['6,01%', '6,98%'],
      ['442.975', '442.975'],
      ['856', '856'],
    ]);
  });

  test('Pilwalkot 2020 and 2024: another election, another size of TPS, another list', () => {
    const [a, b] = [pilwalkotSurakarta2020(), pilwalkotSurakarta2024()];
    expect(codes(a, b)).toEqual(['contest', 'options', 'tps_size', 'denominator']);
    expect(compared(a, b)).toEqual(['turnout', 'invalid', 'dpt']);
    const { rows } = compareResults(a, b);
    const turnout = rows.find(({ measure }) => measure === 'turnout');
    expect(turnout?.reasons.map(({ code }) => code)).toEqual(['denominator']);
    expect(turnout?.reasons[0]?.text.en).toContain('DPT 418,283 and 442,975');
    const stations = rows.find(({ measure }) => measure === 'tps');
    expect(stations?.reasons[0]?.text.id).toContain('340 pemilih pada yang pertama dan 517');
  });

  test('Pemilu and Pilkada 2024: TPS of about 250 and about 520 voters are not counted against each other', () => {
    expect(codes(ppwpSurakarta2024(), pilwalkotSurakarta2024())).toContain('tps_size');
    expect(compared(ppwpSurakarta2024(), pilwalkotSurakarta2024())).not.toContain('tps');
  });

  test('votes stand beside each other only for the same election, area and ballot', () => {
    const before = contohPenetapan();
    const after = { ...before, status: 'penetapan_terpilih' as const };
    expect(codes(before, after)).toEqual([]);
    expect(compared(before, after)).toEqual(['votes', 'votes', 'turnout', 'invalid', 'dpt', 'tps']);
    const [first] = compareResults(before, after).rows;
    expect(first).toMatchObject({ option: { nomorUrut: 1 }, a: { part: 98_765 }, b: { part: 98_765 } });
  });
});

describe('what is refused', () => {
  const base = contohPenetapan();
  const other: Record<string, () => ElectionResult> = {
    contest_kind: () => ({ ...base, contest: { ...base.contest, kind: 'pilgub' } }),
    contest: () => ({ ...base, contest: { ...base.contest, date: '2020-12-09' } }),
    round: () => ({ ...base, contest: { ...base.contest, round: 2 } }),
    options: () => ({
      ...base,
      options: base.options.map((option) => ({ ...option, name: `${option.name} B` })),
    }),
    area: () => ({ ...base, area: { ...base.area, code: '0001', name: 'Kabupaten Lain' } }),
    boundaries: () => ({ ...base, area: { ...base.area, name: 'Kabupaten Contoh Raya' } }),
    tps_size: () => ({ ...base, progress: { reported: 1_800, total: 1_800 } }),
    status: () => ({ ...base, status: 'tps_lengkap_belum_rekap' }),
    denominator: () => ({ ...base, voters: votersOf(410_000, 500, 700) }),
    sample: () => ({ ...base, sample: false }),
    findings: contohRusak.totalTidakCocok,
  };

  test.each(Object.keys(other))('%s is found, forbids its measures and nothing else', (code) => {
    const { findings, rows } = compareResults(base, other[code]?.() as ElectionResult);
    expect(findings.map((one) => one.code)).toEqual([code]);
    const blocked = compareBlocks[code as keyof typeof compareBlocks];
    for (const measure of compareMeasures) {
      const own = rows.filter((row) => row.measure === measure);
      expect(own.length).toBeGreaterThan(0);
      expect(own.every(({ comparable }) => comparable)).toBe(!blocked.includes(measure));
    }
  });

  test('every code has a case here', () => {
    expect([...Object.keys(other), 'missing'].sort()).toEqual([...compareCodes].sort());
  });

  test('other areas below, and boundaries that only a person knows of', () => {
    const a = pilwalkotSurakarta2024();
    const b = { ...a, children: a.children.slice(1) };
    expect(codes(a, { ...b, options: a.options, children: [] })).toEqual([]);
    expect(codes(a, b)).toContain('boundaries');
    expect(compareResults(a, a, { boundariesChanged: true }).findings.map(({ code }) => code)).toEqual([
      'boundaries',
    ]);
  });

  test('what one of them does not know is missing, and no zero', () => {
    const { rows } = compareResults(base, { ...base, voters: votersOf(null), invalid: null });
    for (const measure of ['turnout', 'invalid', 'dpt'])
      expect(rows.find((row) => row.measure === measure)).toMatchObject({
        comparable: false,
        reasons: [{ code: 'missing' }],
      });
  });

  test('a provisional count never stands beside a recapitulated one', () => {
    const { result } = fromSirekapPilkada(sirekapInputs.pilwalkotSurakarta());
    const rows = compared(result as ElectionResult, pilwalkotSurakarta2024());
    for (const measure of ['votes', 'turnout', 'invalid']) expect(rows).not.toContain(measure);
  });
});

describe('differences', () => {
  const share = (part: number, whole: number) => ({ part, whole, path: 'x', formula: 'x / y' });
  const count = (part: number) => ({ part, whole: null, path: 'x', formula: null });
  test.each([
    [share(1, 3), share(2, 6), 'sama'],
    [share(295_982, 418_283), share(327_112, 442_975), '3,08 poin persentase'],
    [share(100_000, 1_000_000), share(100_001, 1_000_000), '<0,01 poin persentase'],
    [share(110, 100), share(1, 2), '60,00 poin persentase'],
    [count(418_283), count(442_975), '24.692'],
    [count(5), count(5), 'sama'],
  ])('%j and %j: %s, both ways', (a, b, text) => {
    expect(formatGap(a, b)).toBe(text);
    expect(formatGap(b, a)).toBe(text);
  });

  test('in English', () => {
    expect(formatGap(share(1, 2), share(1, 4), 'en')).toBe('25.00 percentage points');
  });

  test('property: "sama" only when exactly equal', () => {
    const figure = fc.record({ part: fc.nat(2_000), whole: fc.integer({ min: 1, max: 2_000 }) });
    fc.assert(
      fc.property(figure, figure, (a, b) => {
        const equal = a.part * b.whole === b.part * a.whole;
        expect(formatGap(share(a.part, a.whole), share(b.part, b.whole)) === 'sama').toBe(equal);
      }),
      { numRuns: 10_000 },
    );
  });
});

test.each([undefined, null, {}, [], 'x'])('nonsense %j is refused and never throws', (given) => {
  const { rows } = compareResults(given as unknown as ElectionResult, pilwalkotSurakarta2024());
  expect(rows.every(({ comparable }) => !comparable)).toBe(true);
});

test('the reasons swap their names when the two are swapped, and nothing else changes', () => {
  const [a, b] = [pilwalkotSurakarta2020(), pilwalkotSurakarta2024()];
  expect(codes(b, a)).toEqual(codes(a, b));
  expect(compared(b, a)).toEqual(compared(a, b));
});
