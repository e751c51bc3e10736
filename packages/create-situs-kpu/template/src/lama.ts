/** Alamat situs lama (CMS bersama KPU) dan halaman yang menggantikannya. Tambahkan alamat dari peta situs lama di sini. */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { redirectList } from '@situs-kpu/standard';

/** Kategori dan halaman yang ada di setiap situs CMS bersama. */
const tetap = [
  '/blog/category/104',
  '/blog/category/11',
  '/blog/category/135',
  '/blog/category/105',
  '/blog/category/14',
  '/blog/category/96',
  '/page/read/visi-dan-misi',
  '/page/read/tugas-dan-kewenangan',
  '/page/read/struktur-organisasi',
  '/page/read/profil-anggota',
  '/page/read/sekretariat',
  '/page/read/sejarah',
  '/page/read/kontak',
  '/page/read/pengaduan-masyarakat',
  '/page/read/renstra',
  '/page/read/laporan-kinerja',
];

export function alamatLama(): Record<string, string> {
  const folder = new URL('./isi/berita/', import.meta.url);
  const berita = globSync('[!_]*.md', { cwd: folder }).map((file) => `/blog/read/${basename(file, '.md')}`);
  const { redirects, open } = redirectList([...tetap, ...berita]);
  if (open.length > 0)
    throw new Error(
      `Situs: alamat lama ini tidak dikenal, tautan ke sana akan putus: ${open.map(({ from }) => from).join(', ')}. Tentukan tujuannya di src/lama.ts.`,
    );
  return Object.fromEntries(redirects.map(({ from, to }) => [from.replace(/\/?$/, '/'), to]));
}
