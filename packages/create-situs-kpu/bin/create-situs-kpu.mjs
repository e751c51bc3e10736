#!/usr/bin/env node
// npm create situs-kpu@latest <folder> -- --wilayah 33.10
import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fullName, officeName, RegionError, region, searchRegions, siteHost } from '@situs-kpu/regions';

const usage = `Pemakaian / usage:
  npm create situs-kpu@latest <folder> -- --wilayah <kode Kemendagri>
  npm create situs-kpu@latest -- --cari <nama>     mencari kode / finds the code
Contoh / example:
  npm create situs-kpu@latest situs-klaten -- --wilayah 33.10
Tanpa --wilayah: situs demo KPU Kota Surakarta / without it: the demo site.`;

/** The region whose content the template carries. */
const templateRegion = '33.72';

/** What happened, why it matters and how to mend it, for whoever builds the site in either language. */
function fail(id, en) {
  console.error(`${id}\n\n${en}`);
  process.exit(1);
}

const lines = (regions) => regions.map((each) => `  ${each.code}  ${fullName(each)}`).join('\n');
const offices = (name, limit = 10) => searchRegions(name, { limit });

let parsed;
try {
  parsed = parseArgs({
    allowPositionals: true,
    options: { wilayah: { type: 'string' }, cari: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
} catch (error) {
  fail(
    `Situs KPU: pilihan itu tidak dikenal atau tidak lengkap, jadi tidak ada yang dibuat.\n${usage}`,
    `Situs KPU create: ${error.message.replace(/\. To specify.*$/s, '')}. Nothing was made. Use one of the forms above.`,
  );
}
const { values, positionals } = parsed;
if (values.help) {
  console.log(usage);
  process.exit(0);
}

if (values.cari !== undefined) {
  const found = offices(values.cari, 20);
  if (found.length === 0)
    fail(
      `Situs KPU: tidak ada wilayah yang bernama seperti "${values.cari}". Tulis nama kabupaten, kota, atau provinsi saja, misalnya "klaten".`,
      `Situs KPU create: no region has a name like "${values.cari}". Give the name of the kabupaten, kota or province alone.`,
    );
  console.log(lines(found));
  process.exit(0);
}

const [folder, ...more] = positionals;
// npm takes the options that stand before its own "--" and keeps them for itself.
const eaten = process.env.npm_config_wilayah;
if (folder !== undefined && values.wilayah === undefined && (more.length > 0 || eaten)) {
  const code = eaten && eaten !== 'true' ? eaten : more[0];
  fail(
    `Situs KPU: npm mengambil --wilayah untuk dirinya sendiri, sehingga situs ini akan menjadi situs kantor lain. Tambahkan "--" di depannya:\n  npm create situs-kpu@latest ${folder} -- --wilayah ${code ?? '<kode>'}`,
    `Situs KPU create: npm kept --wilayah for itself. The site would be another office's. Put "--" before it, as above.`,
  );
}
if (!folder || more.length > 0)
  fail(
    `Situs KPU: ${folder ? 'hanya satu folder yang dapat dibuat' : 'nama foldernya belum disebut'}. Situs ditulis ke dalam folder itu.\n${usage}`,
    `Situs KPU create: ${folder ? `more than one folder was named (${positionals.join(', ')})` : 'no folder was named'}. The site needs one place to be written to. Name one.`,
  );

const wanted = values.wilayah ?? templateRegion;
let office;
try {
  office = region(wanted);
} catch (error) {
  if (!(error instanceof RegionError)) throw error;
  // A code below the offices: its kabupaten or kota is meant.
  const above = /^(\d\d)\.?(\d\d)\.?\d/.exec(wanted);
  const near = above ? offices(`${above[1]}.${above[2]}`, 1) : offices(wanted, 5);
  const nearest = near.length > 0 ? near : error.nearest;
  fail(
    `Situs KPU: "${wanted}" bukan kode Kemendagri kabupaten, kota, atau provinsi, jadi tidak diketahui situs kantor mana yang dibuat. ${
      nearest.length > 0
        ? `Pakai salah satu kode ini:\n${lines(nearest)}`
        : 'Cari kodenya dengan --cari <nama>.'
    }`,
    above
      ? `Situs KPU create: "${wanted}" lies below the kabupaten and kota. Only those and provinces have an office with a site. Use the code of its office.`
      : error.message.replace(
          ', or find the code with searchRegions()',
          ', or find the code with --cari <name>',
        ),
  );
}

const target = resolve(folder);
if (existsSync(target) && (!statSync(target).isDirectory() || readdirSync(target).length > 0))
  fail(
    `Situs KPU: ${folder} sudah ada dan ${statSync(target).isDirectory() ? 'tidak kosong' : 'bukan folder'}. Isinya akan tercampur dengan situs. Sebut folder baru atau yang kosong.`,
    `Situs KPU create: ${folder} ${statSync(target).isDirectory() ? 'is not empty' : 'is a file'}. What is there would be mixed with the site. Name an empty or a new folder.`,
  );

const template = join(import.meta.dirname, '../template');
cpSync(template, target, {
  recursive: true,
  filter: (path) => !/[\\/](node_modules|dist|\.astro)([\\/]|$)/.test(path.slice(template.length)),
});
// npm leaves .gitignore files out of packages.
writeFileSync(join(target, '.gitignore'), 'node_modules/\ndist/\n.astro/\n');

const manifest = join(target, 'package.json');
const name = basename(target)
  .normalize('NFD')
  .toLowerCase()
  .replace(/\p{M}/gu, '')
  .replace(/[^a-z0-9]+/g, '-')
  .replace(/^-|-$/g, '');
writeFileSync(
  manifest,
  readFileSync(manifest, 'utf8').replace('"situs-kpu-template"', JSON.stringify(name || 'situs-kpu')),
);

/** What an office of its own begins with, beside what the template has for Surakarta. */
const beginnings = ['berita-data', 'hasil', 'kantor'].map((part) => ({
  own: join(target, `src/isi/${part}.ts`),
  empty: join(target, `src/isi/${part}.baru.ts`),
}));
if (office.code === templateRegion) {
  for (const { empty } of beginnings) rmSync(empty);
} else {
  for (const file of ['src/situs.ts', 'README.md']) {
    const path = join(target, file);
    writeFileSync(
      path,
      readFileSync(path, 'utf8')
        .replaceAll(`'${templateRegion}'`, `'${office.code}'`)
        .replaceAll('KPU Kota Surakarta', officeName(office)),
    );
  }
  // The news, results and pages of Surakarta are not this office's; the pattern for a news item stays.
  const news = join(target, 'src/isi/berita');
  for (const file of readdirSync(news)) if (!file.startsWith('_')) rmSync(join(news, file));
  for (const { own, empty } of beginnings) renameSync(empty, own);
}

const quoted = /\s/.test(folder) ? `"${folder}"` : folder;
console.log(
  `${officeName(office)} (${siteHost(office)}) → ${folder}

  cd ${quoted}
  npm install
  npm run dev      membuka situs / opens the site
  npm run periksa  yang belum diisi dan yang terlambat / what is missing or overdue

${
  values.wilayah === undefined
    ? 'Ini situs demo dengan isi KPU Kota Surakarta. Untuk kantor lain: --wilayah <kode>.\nThis is the demo site with the content of KPU Kota Surakarta. For another office: --wilayah <code>.'
    : `Mulai dari README.md di folder itu, lalu isi alamat kantor di src/situs.ts.${office.level === 'provinsi' ? ' Sebutkan juga kota kedudukan kantor: berita diawali nama kota itu.' : ''}\nRead README.md there, then fill in the office's address in src/situs.ts.`
}`,
);
