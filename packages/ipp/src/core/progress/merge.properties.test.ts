/** Whatever the files hold: their order does not matter, twice is once, and nothing is lost. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { contohPlan } from '../../fixtures/progress.ts';
import { mergeProgress } from './merge.ts';
import type { Progress } from './model.ts';
import { joinProgress, normalProgress } from './normal.ts';
import { parseProgress } from './parse.ts';
import { canonical } from './revisions.ts';
import { anyProgress } from './test/generate.ts';

// Two thousand files; a busy machine needs its time.
vi.setConfig({ testTimeout: 240_000 });

const numRuns = 2_000;
const json = (value: unknown) => canonical(value);
const merged = (...files: Progress[]): Progress => {
  const { progress, refused } = mergeProgress(files.map((content, index) => ({ name: `${index}`, content })));
  if (!progress) throw new Error(JSON.stringify(refused));
  return progress;
};

describe('merging files of regencies', () => {
  test('the normal form is one: made again it is the same, and it is a valid file', () => {
    fc.assert(
      fc.property(anyProgress, (one) => {
        const normal = normalProgress(one);
        expect(json(normalProgress(normal))).toBe(json(normal));
        const read = parseProgress(JSON.stringify(normal));
        if (!read.ok) throw new Error(JSON.stringify(read.errors));
        expect(json(read.progress)).toBe(json(normal));
      }),
      { numRuns },
    );
  });

  test.each([undefined, contohPlan()])(
    'neither the order nor the steps matter, and a file that comes again changes nothing',
    (plan) => {
      const join = (...all: [Progress, ...Progress[]]) => joinProgress(all, plan);
      fc.assert(
        fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) => {
          const [x, y, z] = [a, b, c].map((one) => normalProgress(one, plan)) as [
            Progress,
            Progress,
            Progress,
          ];
          const all = json(join(x, y, z));
          expect(json(join(z, x, y))).toBe(all);
          expect(json(join(join(x, y), z))).toBe(all);
          expect(json(join(x, join(z, y)))).toBe(all);
          const both = join(x, y);
          expect(json(normalProgress(both, plan))).toBe(json(both));
          expect(json(join(both, y))).toBe(json(both));
        }),
        { numRuns },
      );
    },
  );

  test('all of it through files, which are read and checked', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) => {
        const all = json(merged(a, b, c));
        expect(json(merged(c, a, b))).toBe(all);
        expect(json(merged(merged(a, b), c))).toBe(all);
        expect(json(merged(a, merged(b, c), b))).toBe(all);
      }),
      { numRuns: numRuns / 10 },
    );
  });

  test('nothing is lost: every version, document, difficulty, extension and count is still there', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        const all = merged(a, b);
        const has = (list: readonly unknown[], one: unknown) =>
          expect(list.map(json), json(one)).toContain(json(one));
        const revision = <S>(one: { parents: readonly string[]; state: S }) => ({
          ...one,
          parents: [...new Set(one.parents)].sort(),
        });
        for (const file of [a, b]) {
          for (const category of file.categories) has(all.categories, category);
          for (const deadline of file.deadlines) {
            const found = all.deadlines.find(({ id }) => id === deadline.id);
            for (const one of deadline.extensions) has(found?.extensions ?? [], one);
            // What is stated without a version has become one.
            const { label, opensAt, at, measure } = deadline;
            const states = found?.history.map(({ state }) => state) ?? [];
            has(
              states.map((state) => ({ ...state, scope: null })),
              { label, opensAt, at, measure, scope: null },
            );
          }
          for (const region of file.regions) {
            const found = all.regions.find((one) => one.region === region.region);
            if (!found) throw new Error(`${region.region} is gone`);
            for (const one of region.operators) has(found.operators, one);
            for (const one of region.series) has(found.series, one);
            for (const indicator of region.indicators) {
              const mine = found.indicators.find(({ id }) => id === indicator.id);
              if (!mine) throw new Error(`${indicator.id} is gone`);
              for (const one of indicator.history) has(mine.history, revision(one));
              const { status, value, note } = indicator;
              const untouched = status === 'kosong' && value === null && note === null;
              if (!untouched || indicator.history.length > 0)
                has(
                  mine.history.map(({ state }) => state),
                  { status, value, note },
                );
              for (const { id, name, size, addedAt } of indicator.evidence)
                has(
                  mine.evidence.map((one) => [one.id, one.name, one.size, one.addedAt]),
                  [id, name, size, addedAt],
                );
              for (const id of indicator.difficulties) expect(mine.difficulties).toContain(id);
            }
            for (const {
              id,
              history,
              text,
              category,
              status,
              owner,
              resolution,
              dueAt,
            } of region.difficulties) {
              const mine = found.difficulties.find((one) => one.id === id);
              for (const one of history) has(mine?.history ?? [], revision(one));
              has(mine?.history.map(({ state }) => state) ?? [], {
                text,
                category,
                status,
                owner,
                resolution,
                dueAt,
              });
            }
          }
        }
      }),
      { numRuns },
    );
  });

  test('what holds twice and differs is listed with every version and the files that bring it', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        const files = [
          { name: 'a', content: a },
          { name: 'b', content: b },
        ];
        const { progress, conflicts } = mergeProgress(files);
        for (const { kind, region, id, versions } of conflicts) {
          expect(versions.length).toBeGreaterThan(1);
          expect(new Set(versions.map(({ state, at }) => json([state, at]))).size).toBe(versions.length);
          for (const version of versions) expect(version.files.length).toBeGreaterThan(0);
          if (kind !== 'indicator') continue;
          const shown = progress?.regions
            .find((one) => one.region === region)
            ?.indicators.find((one) => one.id === id);
          expect(versions[0]?.state).toEqual({
            status: shown?.status,
            value: shown?.value,
            note: shown?.note,
          });
        }
        // The same contradictions, whoever merges.
        expect(mergeProgress([...files].reverse()).conflicts).toEqual(conflicts);
      }),
      { numRuns },
    );
  });
});
