/**
 * Tests on plain data, by name: what a checker has collected goes in, whether the rule is kept comes out. Data that is
 * missing or of another form gives `null`: it cannot be told, which is no failure.
 */
import { accessibilityTests } from './data/accessibility.ts';
import { documentTests } from './data/documents.ts';
import { figureTests } from './data/figures.ts';
import { memberTests } from './data/members.ts';
import { newsTests } from './data/news.ts';
import { ppidTests } from './data/ppid.ts';
import { type DataResult, isData } from './data/read.ts';
import { siteTests } from './data/site.ts';
import { technicalTests } from './data/technical.ts';

export type { DataResult };

const tests = {
  ...siteTests,
  ...memberTests,
  ...documentTests,
  ...ppidTests,
  ...newsTests,
  ...figureTests,
  ...accessibilityTests,
  ...technicalTests,
};

/** Name of a test on data. */
export type DataTestName = keyof typeof tests;
/** All names. */
export const dataTestNames = Object.keys(tests) as readonly DataTestName[];

/**
 * Whether data keep a rule.
 * @returns `null` where it cannot be told from these data; never throws for data
 */
export function testData(name: DataTestName, data: unknown): DataResult {
  const test = Object.hasOwn(tests, name) ? tests[name] : undefined;
  if (!test || !isData(data)) return null;
  return test(data);
}
