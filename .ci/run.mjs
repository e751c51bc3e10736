#!/usr/bin/env node
/**
 * Entry of `npm start`, `npm test` and `npm run test:deep` on a machine that has only Node and npm:
 * brings the pinned Node and pnpm from the npm registry, installs, and hands over to `.ci/<task>.mjs`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const task = process.argv[2];
const tasks = { start: 'start.mjs', test: 'test.mjs', 'test:deep': 'test-deep.mjs' };
if (!(task in tasks)) {
  console.error(`Unknown task "${task}". Use one of: ${Object.keys(tasks).join(', ')}.`);
  process.exit(2);
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const node = `node@${manifest.devDependencies.node}`;
const pnpm = manifest.packageManager;
const env = {
  ...process.env,
  // No telemetry from any tool, no questions, and no other package manager version on the way.
  ASTRO_TELEMETRY_DISABLED: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
  DO_NOT_TRACK: '1',
  CI: process.env.CI ?? (task === 'start' ? '' : 'true'),
  npm_config_update_notifier: 'false',
};

function run(command) {
  const result = spawnSync('npx', ['-y', '-p', node, '-p', pnpm, '-c', command], {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

run('pnpm install --frozen-lockfile');
run(`node .ci/${tasks[task]} ${process.argv.slice(3).join(' ')}`);
