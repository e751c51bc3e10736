/**
 * Pemeriksaan untuk penjaga situs: halaman yang terlambat dan sejak kapan, yang belum diisi dan oleh siapa, dan saran
 * untuk setiap berita. Hanya saran: tidak ada yang menahan penerbitan.
 */
import { formatDay } from '@situs-kpu/results/core';
import {
  type Filler,
  type Freshness,
  fillerNames,
  newsChecklist,
  overduePages,
  type PageId,
  type PageState,
  pageType,
  type SiteStage,
} from '@situs-kpu/standard';

/** Halaman dengan isinya. */
export interface HalamanDiperiksa {
  jenis: PageId;
  jalur: string;
  isi: object;
}

export interface BeritaDiperiksa {
  judul: string;
  jalur: string;
  /** Teks biasa, dengan tempat dan alamat situs di depannya seperti pada halamannya. */
  teks: string;
  terbit: string;
  kejadian?: string | undefined;
  foto: readonly { alt: string; caption?: string }[];
}

export interface Pemeriksaan {
  kantor: string;
  kota: string;
  host: string;
  tahap: SiteStage;
  /** Hari ini, `2026-11-30`. */
  hariIni: string;
  halaman: readonly HalamanDiperiksa[];
  /** Berita yang ditulis orang, yang terbaru lebih dulu. */
  berita: readonly BeritaDiperiksa[];
  /** Sebanyak ini berita terbaru yang diperiksa. */
  terbanyak?: number;
}

type Isi = Record<string, unknown>;
const butir = (isi: Isi, kunci: string): Isi[] =>
  Array.isArray(isi[kunci])
    ? isi[kunci].filter((each): each is Isi => typeof each === 'object' && each !== null)
    : [];
const teks = (nilai: unknown): string => (typeof nilai === 'string' ? nilai : '');
const terakhir = (hari: readonly unknown[]): string => hari.map(teks).sort().at(-1) ?? '';

/** Tahun terakhir yang disebut laporan atau dokumen. */
function tahunTerakhir(isi: Isi): number | null {
  const tahun = [...butir(isi, 'reports'), ...butir(isi, 'documents')]
    .map(({ year, date }) => Number(year ?? teks(date).slice(0, 4)))
    .filter((each) => Number.isInteger(each) && each > 1945);
  return tahun.length > 0 ? Math.max(...tahun) : null;
}

function triwulanTerakhir(isi: Isi): PageState['quarter'] {
  return (
    butir(isi, 'records')
      .map(({ year, quarter }) => ({ year: Number(year), quarter: Number(quarter) }))
      .filter(({ year, quarter }) => Number.isInteger(year) && Number.isInteger(quarter))
      .sort((a, b) => a.year - b.year || a.quarter - b.quarter)
      .at(-1) ?? null
  );
}

/** Kapan isi halaman terakhir berubah: tanggalnya sendiri, atau tanggal butir terbarunya. */
function diperbarui(isi: Isi, hariIni: string): string {
  const scores = isi['scores'] as Isi | undefined;
  // Kegiatan yang akan datang menunjukkan agenda yang terisi hari ini.
  const kegiatan = butir(isi, 'events').map(({ start }) => [teks(start).slice(0, 10), hariIni].sort()[0]);
  return terakhir([
    isi['updated'],
    ...[...butir(isi, 'items'), ...butir(isi, 'news')].map(({ published }) => published),
    ...butir(isi, 'results').map(({ result }) => (result as Isi | undefined)?.['asOf']),
    ...kegiatan,
    scores?.['published'],
  ]);
}

/** Yang ditulis situs sendiri di halaman yang belum berisi. */
const sendiri = ['feeds', 'title', 'summary'];
const kosong = (isi: Isi): boolean =>
  Object.entries(isi).every(
    ([kunci, nilai]) =>
      sendiri.includes(kunci) ||
      nilai === undefined ||
      nilai === null ||
      (Array.isArray(nilai) && nilai.length === 0),
  );

const hari = (tanggal: string): string => formatDay(tanggal, 'id');
const namaHalaman = (jenis: string, jalur: string): string => `${pageType(jenis).name.id} (${jalur})`;

function terlambat({ page, id = '', since = '', days = 0, missing }: Freshness): string {
  const apa = missing ? `edisi ${missing} belum ada` : 'belum diperbarui';
  return `- ${namaHalaman(page, id)}: ${apa}, terlambat ${days} hari (sejak ${hari(since)})`;
}

/** Saran untuk satu berita, satu baris satu saran. */
export function saranBerita(
  berita: BeritaDiperiksa,
  { kota, host }: Pick<Pemeriksaan, 'kota' | 'host'>,
): string[] {
  const { items } = newsChecklist(
    {
      title: berita.judul,
      text: berita.teks,
      photos: berita.foto,
      published: berita.terbit,
      eventDate: berita.kejadian ?? null,
    },
    { city: kota, host },
  );
  return items.flatMap(({ question, advice }) => advice.map(({ text }) => `${question.id}: ${text.id}`));
}

/** Laporan sebagai teks biasa. */
export function laporan({
  kantor,
  kota,
  host,
  tahap,
  hariIni,
  halaman,
  berita,
  terbanyak = 10,
}: Pemeriksaan): string {
  const tanpaTanggal: HalamanDiperiksa[] = [];
  const keadaan = halaman.flatMap((satu): PageState[] => {
    const isi = satu.isi as Isi;
    const batas = pageType(satu.jenis).freshness;
    if (!batas) return [];
    const about = { page: satu.jenis, id: satu.jalur };
    if (batas.kind === 'yearly') return [{ ...about, year: tahunTerakhir(isi) }];
    if (batas.kind === 'quarterly') return [{ ...about, quarter: triwulanTerakhir(isi) ?? null }];
    const updated = diperbarui(isi, hariIni);
    if (!updated && !kosong(isi) && satu.jenis !== 'beranda') {
      tanpaTanggal.push(satu);
      return [];
    }
    return [{ ...about, updated }];
  });
  const semua = overduePages(keadaan, { today: hariIni, stage: tahap });
  const dengan = (status: Freshness['status']) => semua.filter((each) => each.status === status);

  const belum = new Map<Filler, string[]>();
  for (const { page, id = '' } of dengan('belum-diisi')) {
    const { filledBy } = pageType(page);
    belum.set(filledBy, [...(belum.get(filledBy) ?? []), namaHalaman(page, id)]);
  }
  const bagian = (judul: string, baris: readonly string[], bila: string): string[] => [
    '',
    `${judul}: ${baris.length}`,
    ...(baris.length > 0 ? baris : [bila]),
  ];
  const diperiksa = berita.slice(0, terbanyak);
  const saran = diperiksa.flatMap((satu) => {
    const semuaSaran = saranBerita(satu, { kota, host });
    return semuaSaran.length > 0
      ? [`- ${satu.judul} (${satu.jalur})`, ...semuaSaran.map((each) => `    ${each}`)]
      : [];
  });
  return [
    `Pemeriksaan situs ${kantor}, ${hari(hariIni)}`,
    ...bagian('Terlambat', dengan('terlambat').map(terlambat), 'Tidak ada yang terlambat.'),
    ...bagian(
      'Tanpa tanggal',
      tanpaTanggal.map(({ jenis, jalur }) => `- ${namaHalaman(jenis, jalur)}`),
      'Semua halaman yang terisi menyebut tanggalnya.',
    ),
    ...(tanpaTanggal.length > 0
      ? [
          `  Umurnya tidak dapat diketahui. Tulis hari isinya terakhir diperiksa, misalnya updated: '${hariIni}'.`,
        ]
      : []),
    ...dengan('tidak-diketahui').map(({ page, id = '', text }) => `- ${namaHalaman(page, id)}: ${text.id}`),
    '',
    `Belum diisi kantor ini: ${dengan('belum-diisi').length}`,
    ...(belum.size > 0
      ? [...belum].flatMap(([siapa, daftar]) => [
          `- ${siapa === 'otomatis' ? 'Terisi sendiri begitu ada berita atau hasil' : fillerNames[siapa].id}:`,
          ...daftar.map((each) => `    ${each}`),
        ])
      : ['Semua halaman yang punya batas waktu sudah terisi.']),
    '',
    diperiksa.length === 0
      ? 'Saran untuk berita: belum ada berita yang ditulis.'
      : `Saran untuk ${diperiksa.length} berita terbaru${berita.length > diperiksa.length ? ` dari ${berita.length}` : ''}:`,
    ...(diperiksa.length > 0 && saran.length === 0 ? ['Tidak ada saran.'] : saran),
    '',
    'Ini saran. Situs tetap dapat dibuat dan diterbitkan.',
    '',
  ].join('\n');
}
