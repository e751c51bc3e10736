/**
 * Small wrong changes, each of which the suite must notice: one step of one token, one word of a sentence, a
 * dependency against the direction, a missing alternative text. Each is made, the tests that should fail are
 * run, and the file is put back. A change that stays green is a hole in the gates.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mutants } from './mutants.ts';

const root = join(import.meta.dirname, '../..');
const run = (command: string) =>
  spawnSync(command, { cwd: root, shell: true, encoding: 'utf8', env: { ...process.env, CI: 'true' } });

// A command that is red anyway would "catch" everything.
for (const command of new Set(mutants.map((m) => m.command))) {
  const { status, stdout, stderr } = run(command);
  if (status === 0) continue;
  console.error(`red without any change, so it proves nothing: ${command}`);
  console.error(`${stdout}${stderr}`.split('\n').slice(-80).join('\n'));
  process.exit(1);
}

let survived = 0;
for (const { name, file, from, to, command } of mutants) {
  const path = join(root, file);
  const original = readFileSync(path, 'utf8');
  const mutated = original.replace(from, to);
  if (mutated === original) {
    console.error(`? ${name}: the text to change is not in ${file} any more; mend test/deep/mutants.ts`);
    survived++;
    continue;
  }
  try {
    writeFileSync(path, mutated);
    // One test that notices is enough.
    const caught = run(command.replace('vitest run', 'vitest run --bail=1')).status !== 0;
    console.log(`${caught ? 'caught  ' : 'SURVIVED'} ${name} (${command})`);
    if (!caught) survived++;
  } finally {
    writeFileSync(path, original);
  }
}
console.log(`${mutants.length - survived} of ${mutants.length} wrong changes caught`);
process.exit(survived ? 1 : 0);
