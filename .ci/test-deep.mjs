#!/usr/bin/env node
/** `npm run test:deep`: what is too slow for every push. Ends with `N passed, N failed` as well. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { groupNames } from '../test/deep/stryker/groups.ts';

const root = join(import.meta.dirname, '..');
const env = {
  ...process.env,
  PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
  FORCE_COLOR: '0',
};

const steps = [
  ['build', 'pnpm', ['run', 'build']],
  ['storybook', 'pnpm', ['run', 'build:storybook']],
  ['site', 'pnpm', ['run', 'build:site']],
  ['lighthouse', 'node', ['test/deep/lighthouse.ts']],
  ['mutations', 'node', ['test/deep/mutations.ts']],
  // Property tests with seeds that no run before had.
  ['seeds', 'node', ['test/deep/seeds.ts']],
  // 50,000 made-up results in every language and length; not one word that their status forbids.
  ['lexicon', 'node', ['test/deep/lexicon-run.ts']],
  // Every small change of rounding, seats, rules, lexicon and transitions; a group below 90% noticed fails.
  ...groupNames.map((group) => [
    `stryker: ${group}`,
    'stryker',
    ['run', 'test/deep/stryker/stryker.config.mjs'],
    { STRYKER_GROUP: group },
  ]),
  ['reproducible', 'node', ['test/deep/reproducible.ts']],
];
let passed = 0;
let failed = 0;
for (const [name, command, args, more] of steps) {
  console.log(`\n=== ${name}`);
  if (spawnSync(command, args, { cwd: root, env: { ...env, ...more }, stdio: 'inherit' }).status === 0)
    passed++;
  else failed++;
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
