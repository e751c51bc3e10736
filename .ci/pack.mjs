#!/usr/bin/env node
/** Packs every public package as npm would get it, into the cache that the contract and consumer tests read. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const out = join(root, 'node_modules/.cache/situs-kpu/packs');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const names = readdirSync(join(root, 'packages'));
for (const name of names) {
  const { status } = spawnSync('pnpm', ['pack', '--pack-destination', out], {
    cwd: join(root, 'packages', name),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}
console.log(`${readdirSync(out).length} packages packed.`);
