import { chosenGroup } from './groups.ts';

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'test/deep/stryker/vitest.config.ts', related: false },
  mutate: chosenGroup().mutated,
  ignorePatterns: [
    '**',
    '!package.json',
    '!packages/results/package.json',
    '!packages/results/src/core/**',
    '!packages/results/src/fixtures/**',
    '!packages/regions/package.json',
    '!packages/regions/src/**',
    '!test/deep/stryker/**',
  ],
  // Types are checked elsewhere; without this the sandbox looks for a tsconfig that it does not hold.
  tsconfigFile: 'test/deep/stryker/none.json',
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.STRYKER_CONCURRENCY ?? 2),
  timeoutMS: 20000,
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 92, break: 90 },
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  allowConsoleColors: false,
  checkers: [],
};
