/** What holds for every adapter of Sirekap, whatever the file holds. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  edgePemilu,
  edgePilkada,
  edgeTps,
  sirekapDapilInputs,
  sirekapRecapInputs,
  sirekapTpsInputs,
} from '../../fixtures/index.ts';
import type { ElectionResult } from '../model.ts';
import { isCount } from '../numbers.ts';
import { parseResult } from '../parse.ts';
import type { SirekapInput, SirekapOutput } from './sirekap.ts';
import { fromSirekapDapil } from './sirekap-dapil.ts';
import { sirekapCaleg, sirekapCandidates, sirekapParties, sirekapRegions } from './sirekap-lists.ts';
import { fromSirekapPemilu } from './sirekap-pemilu.ts';
import { fromSirekapPilkada } from './sirekap-pilkada.ts';
import { fromSirekapRecap } from './sirekap-recap.ts';
import { fromSirekapTps } from './sirekap-tps.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Input = SirekapInput & { candidates?: unknown; parties?: unknown; caleg?: unknown };
type Case = readonly [name: string, input: () => Input, read: (input: Input) => SirekapOutput];

/** One well-formed file per adapter and shape. */
const cases: readonly Case[] = [
  ['pilkada', edgePilkada.kaimana, (input) => fromSirekapPilkada({ candidates: null, ...input })],
  [
    'PPWP by area',
    edgePemilu.desaSeratusPersenTanpaSuara,
    (input) => fromSirekapPemilu({ candidates: null, ...input }),
  ],
  ['PPWP by TPS', edgePemilu.kelurahanPerTps, (input) => fromSirekapPemilu({ candidates: null, ...input })],
  ['dapil', sirekapDapilInputs.dprdLebak, (input) => fromSirekapDapil({ parties: null, ...input })],
  ['recapitulation', sirekapRecapInputs.ppwp, fromSirekapRecap],
  ['recapitulation of lists', sirekapRecapInputs.dpr, fromSirekapRecap],
  ['tps', edgeTps.melebihiDpt, fromSirekapTps],
  ['TPS of Pilkada', sirekapTpsInputs.pilkada, fromSirekapTps],
  ['TPS of DPR', sirekapTpsInputs.dpr, fromSirekapTps],
];
const each = (check: (...args: Case) => void) => {
  for (const one of cases) check(...one);
};
const clone = (value: unknown) => structuredClone(value) as Json;

/** Paths of every value inside, objects and arrays too. */
function pathsOf(value: Json, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => pathsOf(one, [...path, key]))];
}
function put(value: Json, path: readonly string[], replacement: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return replacement;
  // A code of an area as a place in an array would make it billions of holes long, which no file can be.
  const inside = Array.isArray(value) && Number(key) < value.length;
  const changed = (inside ? [...value] : { ...value }) as Record<string, Json>;
  changed[key] = put(changed[key] ?? null, rest, replacement) as Json;
  return changed as Json;
}
/** The same value with the keys of each object in another order. */
function shuffled(value: Json, salt: number): Json {
  if (Array.isArray(value)) return value.map((one) => shuffled(one, salt));
  if (typeof value !== 'object' || value === null) return value;
  const rank = (key: string) =>
    [...key].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0) * salt) % 9_973, salt);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([key, one]) => [key, shuffled(one, salt)]),
  );
}
/** Every count of a result with its path. */
function countsOf(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'nomorUrut' || key === 'schemaVersion' ? [] : countsOf(one, `${path}.${key}`),
  );
}
const numbersIn = (value: unknown): number[] => countsOf(value).map(([, count]) => count);
const figuresOf = ({
  options,
  valid,
  invalid,
  total,
  voters,
  voted,
  progress,
  children,
}: ElectionResult) => ({
  options: options.map(({ votes, listVotes, candidates }) => [
    votes,
    listVotes,
    candidates.map((one) => one.votes),
  ]),
  sums: [valid, invalid, total, voters, voted, progress],
  children: children.map((row) => [row.area.code, row.options, row.candidates, row.progress]),
});

/** Values that stand where something else belongs. */
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>,
  fc.integer({ min: -5, max: 2_000_000 }),
  fc.constantFrom<unknown>(
    Number.NaN,
    2 ** 60,
    1.5,
    '5',
    { toString: 1, valueOf: 1 },
    [],
    {},
    null,
    undefined,
  ),
  fc.anything({ maxDepth: 2 }),
);

describe('trusting what an adapter makes of a file', () => {
  test('nothing makes it throw, and whatever comes out has the form of a result', () => {
    each((name, input, read) => {
      const given = input();
      const paths = pathsOf(clone(given.body));
      fc.assert(
        fc.property(fc.array(fc.tuple(fc.nat(paths.length - 1), odd), { maxLength: 4 }), (changes) => {
          const body = changes.reduce<unknown>(
            (value, [at, to]) => put(value as Json, paths[at] ?? [], to),
            given.body,
          );
          const { result, findings } = read({ ...given, body });
          if (result !== null) expect(parseResult(result), name).toMatchObject({ ok: true });
          for (const { text, paths: lines } of findings) {
            expect(`${text.id}${text.en}`).not.toMatch(/undefined|\[object|NaN/);
            expect(lines.length).toBeGreaterThan(0);
          }
        }),
        { numRuns: 200 },
      );
    });
  });

  test('anything at all as body and as list', () => {
    each((_, input, read) => {
      const given = input();
      fc.assert(
        fc.property(fc.anything(), fc.anything(), (body, list) => {
          read({ ...given, body });
          const { result } = read({ ...given, candidates: list, parties: list, caleg: list });
          if (result !== null) expect(parseResult(result).ok).toBe(true);
        }),
        { numRuns: 100 },
      );
    });
    fc.assert(
      fc.property(fc.anything(), (list) => {
        for (const reader of [sirekapCandidates, sirekapParties, sirekapCaleg, sirekapRegions]) {
          expect(Array.isArray(reader(list).findings)).toBe(true);
        }
      }),
    );
  });

  test('an error marks the source, unless figures are simply not there yet', () => {
    each((name, input, read) => {
      const given = input();
      const paths = pathsOf(clone(given.body));
      fc.assert(
        fc.property(fc.nat(paths.length - 1), odd, (at, to) => {
          const { result, findings } = read({ ...given, body: put(clone(given.body), paths[at] ?? [], to) });
          const blamed = findings.some(
            ({ severity, code }) => severity === 'error' && code !== 'count_missing',
          );
          if (result) expect(result.flags.includes('sumber_bermasalah'), name).toBe(blamed);
        }),
        { numRuns: 200 },
      );
    });
  });

  test('the order of keys changes nothing', () => {
    each((name, input, read) => {
      const given = input();
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 5_000 }), (salt) => {
          const mixed = (value: unknown) => (value === undefined ? undefined : shuffled(clone(value), salt));
          const { candidates, parties, caleg } = given;
          const output = read({
            ...given,
            body: mixed(given.body),
            ...(candidates !== undefined && { candidates: mixed(candidates) }),
            ...(parties !== undefined && { parties: mixed(parties) }),
            ...(caleg !== undefined && { caleg: mixed(caleg) }),
          });
          expect(output, name).toEqual(read(given));
        }),
        { numRuns: 40 },
      );
    });
  });

  test('names given to other ids change names only', () => {
    each((name, input, read) => {
      const given = input();
      const before = read(given);
      const swap = (list: unknown): unknown => {
        if (list === undefined || list === null) return list;
        const names = (clone(list) as Record<string, Record<string, Json>>) ?? {};
        const entries = Object.values(names).some((one) => 'nama' in one)
          ? [names]
          : (Object.values(names) as unknown as Record<string, Record<string, Json>>[]);
        for (const group of entries) {
          const all = Object.values(group).filter(
            (one) => one.nama !== 'KOLOM KOSONG - ' && one.is_aceh !== true,
          );
          const first = all[0]?.nama;
          all.forEach((one, index) => {
            one.nama = all[index + 1]?.nama ?? first ?? null;
          });
        }
        return names;
      };
      const after = read({
        ...given,
        candidates: swap(given.candidates),
        parties: swap(given.parties),
        caleg: swap(given.caleg),
      });
      const nameless = (output: SirekapOutput) =>
        output.result && {
          ...output.result,
          options: output.result.options.map((option) => ({
            ...option,
            name: '',
            candidates: option.candidates.map((one) => ({ ...one, name: '' })),
          })),
        };
      const namesOf = (output: SirekapOutput) =>
        output.result?.options.flatMap((option) => [
          option.name,
          ...option.candidates.map((one) => one.name),
        ]);
      expect(nameless(after), name).toEqual(nameless(before));
      if ((before.result?.options.filter(({ kind }) => kind !== 'kolom_kosong').length ?? 0) > 1) {
        expect(namesOf(after), name).not.toEqual(namesOf(before));
      }
      expect(namesOf(after)?.sort(), name).toEqual(namesOf(before)?.sort());
    });
  });

  test('other ids, the same in list and file, change ids only', () => {
    const rename = (value: Json, to: (id: string) => string): Json => {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [to(key), rename(one, to)]));
    };
    fc.assert(
      fc.property(
        fc.shuffledSubarray([1, 2, 3], { minLength: 3 }),
        fc.integer({ min: 2, max: 900_000 }),
        (order, base) => {
          const given = edgePemilu.desaSeratusPersenTanpaSuara();
          const ids = ['100025', '100026', '100027'];
          const to = (key: string) => {
            const at = ids.indexOf(key);
            return at < 0 ? key : String(2_000_000 + base * 10 + (order[at] ?? 0));
          };
          const plain = fromSirekapPemilu(given).result;
          const { result } = fromSirekapPemilu({
            ...given,
            shortNames: {},
            body: rename(clone(given.body), to),
            candidates: rename(clone(given.candidates), to),
          });
          const idless = (one: ElectionResult | null) =>
            one && {
              ...one,
              options: one.options.map((option) => ({ ...option, id: '', shortName: null })),
              children: one.children.map((row) => ({
                ...row,
                options: row.options.map(({ votes }) => votes),
              })),
            };
          expect(idless(result)).toEqual(idless(plain));
          expect(result?.options.map(({ id }) => id)).toEqual(ids.map(to));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('votes under other numbers are reported and never added', () => {
    const places: Record<string, (body: Record<string, Json>) => Record<string, Json>[]> = {
      pilkada: (body) => {
        const { chart, table } = body.tungsura as Record<string, Record<string, Json>>;
        return [chart, ...Object.values(table ?? {})] as Record<string, Json>[];
      },
      'PPWP by area': ({ chart, table }) =>
        [chart, ...Object.values(table as object)] as Record<string, Json>[],
      'PPWP by TPS': ({ chart, table }) =>
        [chart, ...Object.values(table as object)] as Record<string, Json>[],
      dapil: ({ chart, table }) => [chart, ...Object.values(table as object)] as Record<string, Json>[],
      recapitulation: ({ chart, table }) =>
        [chart, ...Object.values(table as object)] as Record<string, Json>[],
      'recapitulation of lists': ({ chart, table }) =>
        [chart, ...Object.values(table as object).filter(Boolean)] as Record<string, Json>[],
      tps: ({ chart }) => [chart] as Record<string, Json>[],
      'TPS of Pilkada': ({ tungsura }) =>
        [(tungsura as Record<string, Json>).chart] as Record<string, Json>[],
      'TPS of DPR': ({ chart, caleg }) =>
        [chart, ...Object.values(caleg as object)] as Record<string, Json>[],
    };
    each((name, input, read) => {
      const given = input();
      const plain = read(given).result;
      fc.assert(
        fc.property(
          fc.nat(500),
          fc.integer({ min: 5_000_000, max: 9_999_999 }),
          fc.nat(100_000),
          (at, id, votes) => {
            const body = clone(given.body) as Record<string, Json>;
            const all = places[name]?.(body) ?? [];
            const place = all[at % all.length];
            if (!place) throw new Error(name);
            place[String(id)] = votes;
            const { result, findings } = read({ ...given, body });
            expect(result && figuresOf(result), name).toEqual(plain && figuresOf(plain));
            expect(
              findings
                .filter((one) => one.code === 'unknown_candidate')
                .map(({ severity, actual }) => [severity, actual]),
              name,
            ).toEqual([['error', String(id)]]);
            expect(result?.flags).toContain('sumber_bermasalah');
          },
        ),
        { numRuns: 60 },
      );
    });
  });

  test('every count of the result stands in the file', () => {
    each((name, input, read) => {
      const given = input();
      const start = clone(given.body);
      const paths = pathsOf(start).filter((path) => {
        const value = path.reduce<Json>((one, key) => (one as Record<string, Json>)?.[key] ?? null, start);
        return isCount(value);
      });
      expect(paths.length, name).toBeGreaterThan(3);
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.nat(paths.length - 1), fc.nat(5_000_000)), { maxLength: 8 }),
          (changes) => {
            const body = changes.reduce<unknown>(
              (value, [at, to]) => put(value as Json, paths[at] ?? [], to),
              start,
            );
            const { result } = read({ ...given, body });
            const there = new Set(numbersIn(body));
            const { children, progress, ...rest } = result ?? ({} as ElectionResult);
            // One TPS is 1 of 1, or 0 of 1: that is what a TPS is, no figure of the file.
            const single = (one: { reported: number | null; total: number | null }) => one.total === 1;
            const counts = [
              ...countsOf(rest),
              ...(single(progress) ? [] : countsOf(progress)),
              ...children.flatMap((row) => countsOf(single(row.progress) ? { ...row, progress: null } : row)),
            ];
            expect(
              counts.filter(([, count]) => !there.has(count)),
              name,
            ).toEqual([]);
          },
        ),
        { numRuns: 100 },
      );
    });
  });
});
