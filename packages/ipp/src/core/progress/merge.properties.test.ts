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

// A busy machine needs its time.
vi.setConfig({ testTimeout: 240_000 });

const numRuns = 1_000;
const json = (value: unknown) => canonical(value);
/** `expect` takes longer than a merge, so it is not asked where there is nothing to show. */
const same = (one: string, other: string) => {
  if (one !== other) expect(one).toBe(other);
};
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
        same(json(normalProgress(normal)), json(normal));
        const read = parseProgress(JSON.stringify(normal));
        if (!read.ok) throw new Error(JSON.stringify(read.errors));
        same(json(read.progress), json(normal));
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
          same(json(join(z, x, y)), all);
          const both = join(x, y);
          same(json(join(both, z)), all);
          same(json(join(x, join(z, y))), all);
          const twice = json(both);
          same(json(normalProgress(both, plan)), twice);
          same(json(join(both, y)), twice);
        }),
        { numRuns: numRuns * 0.4 },
      );
    },
  );

  test('all of it through files, which are read and checked', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) => {
        const all = json(merged(a, b, c));
        same(json(merged(c, a, b)), all);
        same(json(merged(merged(a, b), c)), all);
        same(json(merged(a, merged(b, c), b)), all);
      }),
      { numRuns: numRuns / 10 },
    );
  });

  test('nothing is lost: every version, document, difficulty, extension and count is still there', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (a, b) => {
        const all = merged(a, b);
        const has = (list: readonly unknown[], one: unknown) => {
          const wanted = json(one);
          if (!list.some((other) => json(other) === wanted)) expect(list.map(json)).toContain(wanted);
        };
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
          const apart = new Set(versions.map(({ state, at }) => json([state, at]))).size;
          if (versions.length < 2 || apart < versions.length)
            throw new Error(`no contradiction: ${json(versions)}`);
          if (versions.some((version) => version.files.length === 0)) throw new Error('nobody brings it');
          if (kind !== 'indicator') continue;
          const shown = progress?.regions
            .find((one) => one.region === region)
            ?.indicators.find((one) => one.id === id);
          same(
            json(versions[0]?.state),
            json({ status: shown?.status, value: shown?.value, note: shown?.note }),
          );
        }
        // The same contradictions, whoever merges.
        same(json(mergeProgress([...files].reverse()).conflicts), json(conflicts));
      }),
      { numRuns: numRuns / 2 },
    );
  });
});
