#!/usr/bin/env node
// npm create situs-kpu@latest <folder> -- --wilayah 33.10
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { officeName, RegionError, region, siteHost } from '@situs-kpu/regions';

const usage =
  'Pemakaian / usage: npm create situs-kpu@latest <folder> -- --wilayah <kode Kemendagri>\nContoh / example:  npm create situs-kpu@latest situs-klaten -- --wilayah 33.10';

/** The region whose content the template carries. */
const templateRegion = '33.72';

function fail(message) {
  console.error(message);
  process.exit(1);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { wilayah: { type: 'string', default: templateRegion }, help: { type: 'boolean' } },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const [folder] = positionals;
if (!folder)
  fail(`Situs KPU create: no folder was named. The site needs a place to be written to. Name one.\n${usage}`);

let office;
try {
  office = region(values.wilayah);
} catch (error) {
  fail(error instanceof RegionError ? error.message : String(error));
}

const target = resolve(folder);
if (existsSync(target) && readdirSync(target).length > 0)
  fail(
    `Situs KPU create: ${folder} is not empty. Files there would be mixed with the site's. Name an empty or a new folder.`,
  );

const template = join(import.meta.dirname, '../template');
cpSync(template, target, {
  recursive: true,
  filter: (path) => !/[\\/](node_modules|dist|\.astro)([\\/]|$)/.test(path.slice(template.length)),
});
// npm leaves .gitignore files out of packages.
writeFileSync(join(target, '.gitignore'), 'node_modules/\ndist/\n.astro/\n');

const manifest = join(target, 'package.json');
writeFileSync(
  manifest,
  readFileSync(manifest, 'utf8').replace(
    '"situs-kpu-template"',
    JSON.stringify(
      basename(target)
        .toLowerCase()
        .replace(/[^a-z0-9-]+/g, '-'),
    ),
  ),
);

/** What an office of its own begins with, beside what the template has for Surakarta. */
const beginnings = ['hasil', 'kantor'].map((name) => ({
  own: join(target, `src/isi/${name}.ts`),
  empty: join(target, `src/isi/${name}.baru.ts`),
}));
if (office.code === templateRegion) {
  for (const { empty } of beginnings) rmSync(empty);
} else {
  const config = join(target, 'src/situs.ts');
  writeFileSync(config, readFileSync(config, 'utf8').replace(`'${templateRegion}'`, `'${office.code}'`));
  // The news, results and pages of Surakarta are not this office's.
  rmSync(join(target, 'src/isi/berita'), { recursive: true });
  for (const { own, empty } of beginnings) renameSync(empty, own);
}

console.log(
  `${officeName(office)} (${siteHost(office)}) → ${folder}\n\n  cd ${folder}\n  npm install\n  npm run dev`,
);
