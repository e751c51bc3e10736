/** Semua halaman standar di situs ini: alamat, jenis, isi. Dari sini dibuat halaman, pencarian, dan peta untuk mesin pencari. */
import { type PageId, pageType, pageTypes, pathOf } from '@situs-kpu/standard';
import { requireContent, type TemplateName } from '@situs-kpu/templates/schema';
import { isiHalaman, isiRinci } from './isi/halaman.ts';

export interface Halaman {
  jalur: string;
  jenis: PageId;
  templat: TemplateName;
  isi: object;
}

/** Halaman dengan templat dan berkasnya sendiri di src/pages/. */
const sendiri: ReadonlySet<string> = new Set([
  'beritaDetail',
  'hasilDetail',
  'tidakDitemukan',
  'cetak',
  'pencarian',
]);

const templatDari = (jenis: PageId) =>
  (pageType(jenis).template ?? '').replace(/^.*\/|@.*$/g, '') as TemplateName;

/** Isi diperiksa di sini: yang tidak sesuai menghentikan pembuatan situs, dengan penjelasan. */
function buat(jenis: PageId, jalur: string, isi: object): Halaman {
  const templat = templatDari(jenis);
  return { jalur, jenis, templat, isi: requireContent(templat, isi, jalur) };
}

let semua: Promise<Halaman[]> | undefined;

/** Halaman menurut urutan menu; halaman tanpa isi tetap ada, dan mengatakan siapa yang mengisinya. */
export function semuaHalaman(): Promise<Halaman[]> {
  semua ??= susun();
  return semua;
}

async function susun(): Promise<Halaman[]> {
  const isi = await isiHalaman();
  const daftar = pageTypes.flatMap(({ id, route }) =>
    route === null || route.includes('<') || sendiri.has(id) ? [] : [buat(id, route, isi[id] ?? {})],
  );
  const rinci = Object.entries(isiRinci).flatMap(([jenis, semuaIsi]) =>
    Object.entries(semuaIsi ?? {}).map(([slug, satu]) =>
      // Alamat yang diawali garis miring ditulis lengkap.
      buat(jenis as PageId, slug.startsWith('/') ? slug : pathOf(jenis, slug), satu),
    ),
  );
  return [...daftar, ...rinci];
}
