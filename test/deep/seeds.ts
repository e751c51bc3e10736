/** The property tests with input that no run before had. What fails is run again with the seed that is printed. */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const rounds = 4;
const files = globSync('packages/*/src/**/*.test.{ts,tsx}', { cwd: root }).filter((file) =>
  readFileSync(join(root, file), 'utf8').includes("from 'fast-check'"),
);
// Some make their input through a helper.
const helped = globSync('packages/results/src/core/**/*.test.ts', { cwd: root });
let failed = 0;
for (let round = 1; round <= rounds; round++) {
  const seed = randomInt(2 ** 31);
  console.log(`round ${round} of ${rounds}: FC_SEED=${seed}`);
  const { status } = spawnSync(
    'vitest',
    ['run', '--project', 'node', '--project', 'unit', ...new Set([...files, ...helped])],
    { cwd: root, env: { ...process.env, FC_SEED: `${seed}` }, stdio: 'inherit' },
  );
  if (status !== 0) {
    failed++;
    console.log(`Run it again with: FC_SEED=${seed} pnpm unit`);
  }
}
console.log(`${rounds - failed} of ${rounds} rounds green`);
process.exit(failed ? 1 : 0);
