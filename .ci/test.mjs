#!/usr/bin/env node
/**
 * The suite of `npm test`: every step runs, also after a failure, and the last line counts
 * every test and every step as `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules/.bin');
const cache = join(root, 'node_modules/.cache/situs-kpu');
mkdirSync(cache, { recursive: true });
const env = { ...process.env, PATH: `${bin}:${process.env.PATH}`, FORCE_COLOR: '0', NO_COLOR: '1' };
const only = process.argv.slice(2);

const vitest = (name, projects, extra = {}) => ({
  name,
  report: join(cache, `${name}.json`),
  command: [
    'vitest',
    'run',
    ...projects.flatMap((p) => ['--project', p]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(cache, `${name}.json`)}`,
  ],
  env: extra,
});

/** Order matters: what is built first is tested as its users get it. */
const steps = [
  { name: 'build', command: ['pnpm', 'run', 'build'] },
  { name: 'pack', command: ['pnpm', 'run', 'pack'] },
  { name: 'types', command: ['pnpm', 'run', 'types'] },
  { name: 'lint', command: ['pnpm', 'run', 'lint'] },
  vitest('unit', ['unit', 'unit-alone', 'node']),
  // A million shares around the lines of the law; not one may cross.
  { name: 'rounding', command: ['pnpm', 'run', 'rounding'] },
  vitest('contract', ['contract']),
  { name: 'site', command: ['pnpm', 'run', 'build:site'] },
  { name: 'storybook', command: ['pnpm', 'run', 'build:storybook'] },
  vitest('stories', ['stories'], { VITEST_STORIES: '1' }),
  vitest('built', ['built']),
];

let passed = 0;
let failed = 0;
const summary = [];
for (const step of steps) {
  if (only.length > 0 && !only.includes(step.name)) continue;
  const start = Date.now();
  if (step.report) rmSync(step.report, { force: true });
  console.log(`\n=== ${step.name}: ${step.command.slice(0, 3).join(' ')}`);
  const { status } = spawnSync(step.command[0], step.command.slice(1), {
    cwd: root,
    env: { ...env, ...step.env },
    stdio: 'inherit',
  });
  let ok = 0;
  let bad = 0;
  if (step.report && existsSync(step.report)) {
    const report = JSON.parse(readFileSync(step.report, 'utf8'));
    ok = report.numPassedTests;
    bad = report.numFailedTests;
    // A file that cannot even be loaded has no test to count.
    if (status !== 0 && bad === 0) bad = Math.max(1, report.numFailedTestSuites ?? 1);
    if (status === 0 && ok === 0) bad = 1;
  } else if (status === 0 && !step.report) ok = 1;
  else bad = 1;
  passed += ok;
  failed += bad;
  summary.push(
    `${bad ? 'FAILED' : 'ok    '} ${step.name.padEnd(10)} ${String(ok).padStart(5)} passed ${String(bad).padStart(3)} failed ${((Date.now() - start) / 1000).toFixed(0).padStart(4)} s`,
  );
  // Nothing later can be trusted when the packages cannot be built.
  if (step.name === 'build' && bad) break;
}
console.log(`\n${summary.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
