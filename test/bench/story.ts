/** Results without a browser: reading, checking, telling and comparing, in ms of this machine. */
import type { ElectionResult } from '../../packages/results/src/core/model.ts';
import { resultStory, storyLengths } from '../../packages/results/src/core/narrative.ts';
import { parseResult } from '../../packages/results/src/core/parse.ts';
import { checkTransition } from '../../packages/results/src/core/transitions.ts';
import { contohMalam, nightMinutes } from '../../packages/results/src/fixtures/replay-night.ts';
import { median } from './measure.ts';

export type StoryTime = {
  work: string;
  /** Middle of all repetitions after the first ones, which compile. */
  median: number;
  /** What it may take; nothing where none was set. */
  limit: number | '';
};

/** CONTOH: the end of the made-up night, its rows repeated until there are so many; the sums are those of the rows. */
function withAreas(count: number): ElectionResult {
  const night = contohMalam(nightMinutes);
  const children = Array.from({ length: count }, (_, index) => {
    const row = night.children[index % night.children.length];
    if (!row) throw new Error('Situs KPU bench: the made-up night has no rows. Mend the fixture.');
    return { ...row, area: { ...row.area, code: String(1000 + index), name: `Wilayah ${index + 1}` } };
  });
  const sum = (value: (row: (typeof children)[number]) => number | null | undefined) =>
    children.reduce((total, row) => total + (value(row) ?? 0), 0);
  return {
    ...night,
    flags: [],
    corrections: [],
    options: night.options.map((option, index) => ({
      ...option,
      votes: sum((row) => row.options[index]?.votes),
    })),
    progress: { reported: sum((row) => row.progress.reported), total: sum((row) => row.progress.total) },
    children,
  };
}

/** From the text of a file to all four lengths, as a page does it. */
function tellAll(body: string): void {
  const parsed = parseResult(JSON.parse(body));
  if (!parsed.ok) throw new Error('Situs KPU bench: the made-up result has another form. Mend the fixture.');
  for (const length of storyLengths)
    if (resultStory(parsed.result, { length }).kind !== 'story')
      throw new Error('Situs KPU bench: the made-up result is withheld, so nothing is measured. Mend it.');
}

export function storyTimes(runs: number): StoryTime[] {
  const [province, nation] = [withAreas(35), withAreas(514)];
  const [few, many] = [JSON.stringify(province), JSON.stringify(nation)];
  // A body of 200 kB, whatever one row takes.
  const rows = Math.ceil((200_000 - few.length) / ((many.length - few.length) / (514 - 35))) + 35;
  const big = JSON.stringify(withAreas(rows));
  const works: [work: string, limit: StoryTime['limit'], run: () => void][] = [
    ['35 areas: read, checked, told in all lengths', 5, () => tellAll(few)],
    ['514 areas: read, checked, told in all lengths', 60, () => tellAll(many)],
    [`form of ${(big.length / 1000).toFixed(0)} kB checked`, 30, () => void parseResult(JSON.parse(big))],
    ['514 areas against the version before', '', () => void checkTransition(nation, nation)],
  ];
  return works.map(([work, limit, run]) => {
    const times: number[] = [];
    for (let i = -10; i < runs; i++) {
      const start = performance.now();
      run();
      if (i >= 0) times.push(performance.now() - start);
    }
    return { work, median: +median(times).toFixed(2), limit };
  });
}
