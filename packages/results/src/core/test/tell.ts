/** Many made-up results, each told once and held against several checks. For tests only. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { ElectionResult } from '../model.ts';
import { resultStory } from '../narrative.ts';
import type { StoryOptions, StoryOutcome } from '../narrative-types.ts';
import { anyLength, anyLocale, anyResult } from './generate.ts';

/** A result, how it is told, and what came of it. */
export interface Telling {
  result: ElectionResult;
  options: Required<Pick<StoryOptions, 'length' | 'locale'>>;
  outcome: StoryOutcome;
}

/** What is wrong with a telling; nothing when all is well. */
export type Check = (told: Telling) => readonly string[];

/**
 * Tells `numRuns` results and holds every telling against all `checks`. The run happens once, when its first verdict is
 * asked for. A check that found something then runs alone on the same results, so that fast-check shows the smallest.
 *
 * @returns Fails the test that calls it when the check of that name found something.
 */
export function tellMany<Name extends string>(
  checks: Readonly<Record<Name, Check>>,
  numRuns = 10_000,
): (name: Name) => void {
  const { seed = Date.now() | 0 } = fc.readConfigureGlobal();
  const names = Object.keys(checks) as Name[];
  const run = (hold: (told: Telling) => void) =>
    fc.assert(
      fc.property(anyResult, anyLength, anyLocale, (result, length, locale) => {
        const options = { length, locale };
        hold({ result, options, outcome: resultStory(result, options) });
      }),
      { seed, numRuns },
    );
  let found: ReadonlySet<Name> | undefined;
  const runOnce = () => {
    const broken = new Set<Name>();
    let told = 0;
    let stories = 0;
    run((telling) => {
      told += 1;
      if (telling.outcome.kind === 'story') stories += 1;
      for (const name of names) if (!broken.has(name) && !holds(checks[name], telling)) broken.add(name);
    });
    expect(told).toBe(numRuns);
    // Most results must speak, or the run proves nothing.
    expect(stories).toBeGreaterThan(numRuns / 2);
    return broken;
  };
  return (name) => {
    found ??= runOnce();
    if (!found.has(name)) return;
    run((telling) => expect(checks[name](telling)).toEqual([]));
    throw new Error(`${name} found something that it did not find again: a story is not the same each time.`);
  };
}

function holds(check: Check, telling: Telling): boolean {
  try {
    return check(telling).length === 0;
  } catch {
    return false;
  }
}
