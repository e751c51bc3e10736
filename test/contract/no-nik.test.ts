/** The lint rule that ships with the package refuses what the fields refuse when the page runs. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asksForNik } from '@situs-kpu/ui';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../utils/packages.ts';

const rule = join(root, 'packages/ui/lint/no-nik.grit');
let dir = '';

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'situs-kpu-lint-'));
  const off = { enabled: false };
  writeFileSync(
    join(dir, 'biome.json'),
    JSON.stringify({ plugins: [rule], linter: { rules: { preset: 'none' } }, formatter: off, assist: off }),
  );
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** What the linter says about each line, by the lines that it complains about. */
function lint(lines: readonly string[]): { lines: number[]; text: string } {
  writeFileSync(join(dir, 'sample.tsx'), `export const Sample = () => [\n${lines.join(',\n')},\n];\n`);
  const { stdout, stderr } = spawnSync(
    join(root, 'node_modules/.bin/biome'),
    ['lint', '--colors=off', '--max-diagnostics=none', 'sample.tsx'],
    { cwd: dir, encoding: 'utf8' },
  );
  const text = stdout + stderr;
  // Not: green because it was not loaded.
  expect(text).toMatch(/Checked 1 file/);
  expect(text).not.toMatch(/errored|loading of plugins/);
  return { text, lines: [...text.matchAll(/sample\.tsx:(\d+):\d+ plugin/g)].map(([, n]) => Number(n) - 2) };
}

const refused = [
  ['<input name="nik" />', { name: 'nik' }],
  ['<TextField name="nomorNIK" label="Nomor" />', { name: 'nomorNIK' }],
  ["<TextField name='nikPemohon' label='Nomor' />", { name: 'nikPemohon' }],
  ['<TextField name="a" label={"Nomor KTP"} />', { label: 'Nomor KTP' }],
  ['<TextField name="a" label="Nomor Induk Kependudukan" />', { label: 'Nomor Induk Kependudukan' }],
  ['<FileUpload name="foto_ktp" label="Unggah" />', { name: 'foto_ktp' }],
  ['<NumberField name="noktp" label="Nomor">x</NumberField>', { name: 'noktp' }],
  ['<TextField name="a" label="e-KTP" />', { label: 'e-KTP' }],
  ['<textarea id="no-nik"></textarea>', { id: 'no-nik' }],
  ['<TextField name="a" label="Nomor" pattern="[0-9]{16}" />', { pattern: '[0-9]{16}' }],
  ["<input pattern={'\\\\d{16}'} />", { pattern: '\\d{16}' }],
  ['<input maxLength={16} inputMode="numeric" />', { maxLength: 16, inputMode: 'numeric' }],
  ['<input maxLength="16" pattern="\\d*" />', { maxLength: 16, pattern: '\\d*' }],
] as const;

const accepted = [
  ['<TextField name="teknik" label="Divisi Teknik" />', { name: 'teknik', label: 'Divisi Teknik' }],
  ['<input name="elektronik" maxLength={16} />', { name: 'elektronik', maxLength: 16 }],
  ['<TextField name="a" label="Nama unik, poliklinik, Niken" />', { label: 'Nama unik, poliklinik, Niken' }],
  ['<input maxLength={6} inputMode="numeric" />', { maxLength: 6, inputMode: 'numeric' }],
  ['<input pattern="[0-9]{15}" />', { pattern: '[0-9]{15}' }],
  ['<input name={teknik} />', {}],
  ['<h2 id="nik">NIK</h2>', {}],
  ['<Checkbox name="punya" label="Saya punya KTP" />', {}],
] as const;

test('each field for an NIK or KTP is refused, with what, why and how', () => {
  const { lines, text } = lint(refused.map(([jsx]) => jsx));
  expect(lines).toEqual(refused.map((_, i) => i));
  expect(text).toContain('Situs KPU no-nik: this field asks for an NIK or KTP.');
  expect(text).toContain('one leak of them cannot be undone');
  expect(text).toContain('Ask for a name and one contact');
});

test('other fields, and other words that hold these letters, pass', () => {
  expect(lint(accepted.map(([jsx]) => jsx)).lines).toEqual([]);
});

test('the page refuses the same when it runs', () => {
  expect(refused.filter(([, asked]) => !asksForNik(asked)).map(([jsx]) => jsx)).toEqual([]);
  expect(accepted.filter(([, asked]) => asksForNik(asked)).map(([jsx]) => jsx)).toEqual([]);
});

test('it is switched on here, and ships with the package', () => {
  const { plugins } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')) as {
    plugins: { path: string }[];
  };
  expect(plugins.map((p) => join(root, p.path))).toContain(rule);
  const manifest = JSON.parse(readFileSync(join(root, 'packages/ui/package.json'), 'utf8'));
  expect(manifest.files).toContain('lint');
  expect(manifest.exports['./lint/*']).toBe('./lint/*');
});
