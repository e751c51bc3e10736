/** Isi semua halaman: dari kantor, dari berita dan hasil, dan yang sama di semua kantor. */
import type { PageId } from '@situs-kpu/standard';
import {
  type HomePageContent,
  type NewsListPageContent,
  type ResultIndexPageContent,
  shortDescription,
} from '@situs-kpu/templates';
import { parseDateline } from '@situs-kpu/templates/content';
import { situs, tahap } from '../situs.ts';
import { isiAgenda } from './agenda.ts';
import { semuaBerita, teksBerita } from './berita.ts';
import { type HasilSitus, hasil } from './hasil.ts';
import { isiKantor, rinciKantor } from './kantor.ts';
import { isiUmum, rinciUmum } from './umum.ts';

/** Kategori CMS → daftar di situs ini. */
const daftarBerita = {
  berita: 'Berita Terkini',
  sosialisasi: 'Sosialisasi',
  opini: 'Opini',
  umum: 'Umum',
  kpuDalamBerita: 'KPU Dalam Berita',
} as const;

const pemilu = ['ppwp', 'dpr', 'dpd', 'dprdp', 'dprdk'];
const masukan = ({ slug, title, result, daerahLain }: HasilSitus) => ({
  href: `/hasil/${slug}/`,
  title,
  result,
  ...(daerahLain ? { otherArea: result.area.name } : {}),
});

/** Awal berita, tanpa tempat dan alamat situs di depannya. */
function ringkasan(teks: string): string {
  const isi = teks.slice(parseDateline(teks)?.length ?? 0);
  return shortDescription(isi, 200);
}

export async function isiHalaman(): Promise<Partial<Record<PageId, object>>> {
  const berita = (await semuaBerita()).map((satu) => ({
    title: satu.title,
    href: satu.path,
    published: satu.published,
    category: satu.category?.label,
    summary: ringkasan(teksBerita(satu)) || undefined,
  }));
  const umpan = { rss: '/umpan.xml', json: '/umpan.json' };
  const beranda: HomePageContent = {
    title: situs.shortName,
    summary: `Hasil pemilihan, berita, dan informasi publik dari penyelenggara pemilu di ${situs.identity[1]}.`,
    stage: tahap,
    news: berita.slice(0, 3),
    services: [
      ...(hasil.length > 0
        ? [{ label: 'Hasil Pemilihan', href: '/hasil/', note: 'Perolehan suara dengan status dan sumbernya' }]
        : []),
      {
        label: 'Pengaduan Masyarakat',
        href: '/kontak/pengaduan/',
        note: 'Tentang pelayanan atau pelanggaran',
      },
      {
        label: 'Pertanyaan Umum',
        href: '/faq/',
        note: 'Jawaban singkat tentang informasi, data pemilih, dan hasil',
      },
    ],
    results: hasil
      .filter(({ daerahLain }) => !daerahLain)
      .map(({ slug, result }) => ({ href: `/hasil/${slug}/`, result })),
  };
  const milik = (kinds: (kind: string) => boolean): ResultIndexPageContent => ({
    results: hasil.filter(({ result }) => kinds(result.contest.kind)).map(masukan),
  });
  return {
    ...isiUmum,
    beranda,
    ...Object.fromEntries(
      Object.entries(daftarBerita).map(([jenis, kategori]) => [
        jenis,
        {
          items: berita.filter(({ category }) => category === kategori),
          feeds: umpan,
        } satisfies NewsListPageContent,
      ]),
    ),
    arsip: { items: berita },
    hasilPemilu: milik((kind) => pemilu.includes(kind)),
    hasilPemilihan: milik((kind) => !pemilu.includes(kind)),
    ...isiKantor,
    ...(isiAgenda ? { agenda: isiAgenda } : {}),
  };
}

export const isiRinci: Partial<Record<PageId, Record<string, object>>> = { ...rinciUmum, ...rinciKantor };
