import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contohPenetapan,
  contohPenetapanTiga,
  contohRusak,
  makeChild,
  pilgubJakarta2024,
  pilgubSurakarta2024,
  pilwalkotSurakarta2024,
  sirekapInputs,
} from '../fixtures/index.ts';
import { fromSirekapPilkada } from './adapters/sirekap-pilkada.ts';
import { type ElectionResult, resultStatuses, valueAt } from './model.ts';
import { compareShares, type Spread, spreadOf } from './spread.ts';
import { statuses } from './status.ts';

const told = (result: ElectionResult): Spread => {
  const spread = spreadOf(result);
  if (spread.kind !== 'spread') throw new Error(spread.reason);
  return spread;
};
const reason = (result: ElectionResult) => {
  const spread = spreadOf(result);
  return spread.kind === 'none' ? spread.reason : null;
};

/** A determined result of two or more options with the given rows; the sums fit. */
function withRows(rows: readonly (readonly number[])[], change: Partial<ElectionResult> = {}) {
  const base = (rows[0]?.length ?? 2) > 2 ? contohPenetapanTiga() : contohPenetapan();
  const options = base.options.map((option, index) => ({
    ...option,
    votes: rows.reduce((sum, row) => sum + (row[index] ?? 0), 0),
  }));
  const valid = options.reduce((sum, { votes }) => sum + votes, 0);
  const result: ElectionResult = {
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
    ...change,
  };
  return result;
}

describe('areas that differ', () => {
  test('Surakarta: the smallest and largest share of each pair, from the votes of that kecamatan', () => {
    const { options, areas, differing, tied, without } = told(pilwalkotSurakarta2024());
    expect(areas).toBe(5);
    const [first, second] = options;
    expect(first?.min.map(({ area, votes, whole }) => [area.name, votes, whole])).toEqual([
      ['Kecamatan Laweyan', 19_373, 53_461n],
    ]);
    expect(first?.max.map(({ area }) => area.name)).toEqual(['Kecamatan Pasar Kliwon']);
    expect(second?.min.map(({ area }) => area.name)).toEqual(['Kecamatan Pasar Kliwon']);
    expect([differing, tied, without]).toEqual([[], [], []]);
  });

  test('rows stand in the order of their codes, whatever the order of the file', () => {
    const result = pilgubSurakarta2024();
    const reversed = { ...result, children: [...result.children].reverse() };
    const names = (spread: Spread) => spread.options[0]?.points.map(({ area }) => area.code);
    expect(names(told(reversed))).toEqual(names(told(result)));
    expect(told(reversed).options[0]?.points[0]?.path).toBe('children.4.options.0.votes');
  });

  test('an area with another order is found, and one with equal votes is another thing', () => {
    const { differing, tied } = told(
      withRows([
        [100, 200],
        [50, 40],
        [70, 70],
      ]),
    );
    expect(differing.map(({ area }) => area.name)).toEqual(['Kecamatan 2']);
    expect(tied.map(({ area }) => area.name)).toEqual(['Kecamatan 3']);
  });

  test('options that are equal in the whole have no order to differ from', () => {
    const { differing, tied } = told(
      withRows([
        [10, 20],
        [20, 10],
      ]),
    );
    expect([differing, tied]).toEqual([[], []]);
  });

  test('equal shares at an end are all named; equal everywhere is told as such', () => {
    const shared = told(
      withRows([
        [10, 20],
        [20, 40],
        [50, 50],
      ]),
    );
    expect(shared.options[0]?.min.map(({ child }) => child)).toEqual([0, 1]);
    expect(shared.options[0]?.same).toBe(false);
    const same = told(
      withRows([
        [10, 20],
        [20, 40],
      ]),
    );
    expect(same.options.map((one) => one.same)).toEqual([true, true]);
  });

  test('an area without complete votes or without any vote is left out and counted', () => {
    const result = withRows([
      [10, 20],
      [20, 40],
      [0, 0],
    ]);
    expect(told(result).without).toEqual([2]);
    expect(told(result).areas).toBe(2);
  });
});

describe('what cannot be told', () => {
  test.each(resultStatuses)(
    'at %s the order of areas is told only once votes were recapitulated',
    (status) => {
      const rows = [
        [10, 20],
        [20, 10],
        [5, 50],
      ];
      const given = withRows(rows, { status });
      if (!statuses[status].figures || status === 'hitung_sementara') {
        expect(reason(given)).toMatch(/^(status|findings)$/);
        return;
      }
      const spread = told(given);
      expect(spread.ordered).toBe(statuses[status].complete);
      expect(spread.differing).toHaveLength(statuses[status].complete ? 1 : 0);
    },
  );

  test('reasons: some TPS only, contradictions, a flagged source, no areas, no options', () => {
    const { result } = fromSirekapPilkada(sirekapInputs.pilgubJawaTengah());
    expect(reason(result as ElectionResult)).toBe('status');
    expect(reason(contohRusak.barisTidakCocok())).toBe('findings');
    expect(reason({ ...pilgubJakarta2024(), flags: ['sumber_bermasalah'] })).toBe('findings');
    expect(reason(contohPenetapan())).toBe('no-areas');
    expect(reason(withRows([[10, 20]]))).toBe('no-areas');
    expect(reason({ ...contohPenetapan(), options: [] })).toBe('no-options');
  });

  test.each([undefined, null, {}, [], 'x', 7])('nonsense %j gives a reason and no exception', (given) => {
    expect(spreadOf(given as unknown as ElectionResult).kind).toBe('none');
  });
});

describe('properties', () => {
  const rows = fc
    .integer({ min: 2, max: 3 })
    .chain((width) =>
      fc.array(fc.array(fc.nat(300), { minLength: width, maxLength: width }), { minLength: 2, maxLength: 7 }),
    );

  test('every share re-derives from the result by its path, and no area lies outside min and max', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const result = withRows(given);
        const spread = spreadOf(result);
        if (spread.kind === 'none') return;
        for (const { points, min, max } of spread.options) {
          for (const point of points) {
            expect(valueAt(result, point.path)).toBe(point.votes);
            const whole = result.children[point.child]?.options.reduce(
              (sum, one) => sum + (one.votes ?? 0),
              0,
            );
            expect(point.whole).toBe(BigInt(whole ?? -1));
            for (const end of min) expect(compareShares(end.share, point.share)).toBeLessThanOrEqual(0);
            for (const end of max) expect(compareShares(end.share, point.share)).toBeGreaterThanOrEqual(0);
          }
        }
        expect(spread.areas + spread.without.length).toBe(result.children.length);
      }),
      { numRuns: 1_000 },
    );
  });

  test('renumbering the options moves the options and changes no figure', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const result = withRows(given);
        const turned = {
          ...result,
          options: result.options.map((option) => ({ ...option, nomorUrut: 10 - option.nomorUrut })),
        };
        const [a, b] = [spreadOf(result), spreadOf(turned)];
        if (a.kind === 'none' || b.kind === 'none') {
          expect(a.kind).toBe(b.kind);
          return;
        }
        expect([...b.options].reverse()).toEqual(a.options);
        expect(b.differing.map(({ child }) => child)).toEqual(a.differing.map(({ child }) => child));
        expect(b.tied.map(({ child }) => child)).toEqual(a.tied.map(({ child }) => child));
      }),
      { numRuns: 1_000 },
    );
  });
});
