/** The same sources build to the same bytes, twice and in another folder. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

function digest(dir: string): Map<string, string> {
  const files = globSync('packages/*/dist/**/*', { cwd: dir }).filter((f) => statSync(join(dir, f)).isFile());
  return new Map(
    files.sort().map((f) => [
      f,
      createHash('sha256')
        .update(readFileSync(join(dir, f)))
        .digest('hex'),
    ]),
  );
}

function build(dir: string): Map<string, string> {
  const { status } = spawnSync('pnpm', ['run', 'build'], {
    cwd: dir,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(1);
  return digest(dir);
}

const first = build(root);
const second = build(root);
const other = mkdtempSync(join(tmpdir(), 'situs-kpu-other-'));
cpSync(root, other, {
  recursive: true,
  filter: (path) => !/[\\/](node_modules|dist|\.git)([\\/]|$)/.test(path.slice(root.length)),
});
spawnSync('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], {
  cwd: other,
  stdio: ['ignore', 'ignore', 'inherit'],
});
const third = build(other);
rmSync(other, { recursive: true, force: true });

const different = [...first]
  .filter(([file, hash]) => second.get(file) !== hash || third.get(file) !== hash)
  .map(([file]) => file);
if (first.size === 0 || second.size !== first.size || third.size !== first.size || different.length > 0) {
  console.error(
    `Builds differ: ${first.size}, ${second.size} and ${third.size} files; ${different.join(', ')}`,
  );
  process.exit(1);
}
console.log(`${first.size} files, the same in three builds`);
