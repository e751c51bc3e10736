/** From the addresses of the present sites (the shared CMS and e-PPID) to ours, so that no link breaks. */
import { eppidHostPattern, newsCategories } from '../config/office.ts';
import { slugOf } from '../internal/slug.ts';
import type { LocalText } from '../types.ts';
import { pathOf } from './routes.ts';

/** What kind of address of a present site it is. */
export type LegacyKind = 'beranda' | 'kategori' | 'artikel' | 'halaman' | 'e-ppid';

/** Where an address of a present site leads to. */
export type Migration =
  | {
      found: true;
      kind: LegacyKind;
      /** Address on our site. */
      to: string;
      /** 301 where it is the same page, 302 where it is the nearest. */
      status: 301 | 302;
      /** Number of an article in the CMS: two articles may have one slug. */
      articleId?: number;
      note?: LocalText;
    }
  | { found: false; kind?: LegacyKind; note: LocalText };

/** What a site knows about its own pages. */
export interface MigrateOptions {
  /** Address of an article by its slug, where it is not a news item: `{ 'seleksi-ppk': '/pengumuman/seleksi-ppk/' }`. */
  articles?: Readonly<Record<string, string>>;
  /** Address of a page by its slug, for pages that only this office has. */
  pages?: Readonly<Record<string, string>>;
}

/** Lists of the CMS by category number. */
const lists: Readonly<Record<string, string>> = {
  'berita-terkini': 'berita',
  pengumuman: 'pengumuman',
  opini: 'opini',
  sosialisasi: 'sosialisasi',
  umum: 'umum',
  'kpu-dalam-berita': 'kpuDalamBerita',
};

/** Pages of the CMS by the beginning of their slug; offices add their name: `visi-dan-misi-kpu-kabupaten-purwakarta`. */
const cmsPages: readonly [start: string, page: string][] = [
  ['visi-dan-misi', 'visiMisi'],
  ['visi-misi', 'visiMisi'],
  ['tugas-dan-kewenangan', 'tugas'],
  ['tugas-dan-wewenang', 'tugas'],
  ['tugas-wewenang', 'tugas'],
  ['struktur-organisasi', 'struktur'],
  ['profil-anggota', 'anggota'],
  ['profil-sekretariat', 'sekretariat'],
  ['sekretariat', 'sekretariat'],
  ['sejarah', 'sejarah'],
  ['rumah-pintar-pemilu', 'rumahPintar'],
  ['renstra', 'renstra'],
  ['rencana-strategis', 'renstra'],
  ['perjanjian-kinerja', 'perjanjianKinerja'],
  ['laporan-kinerja', 'laporanKinerja'],
  ['laporan-realisasi-anggaran', 'anggaran'],
  ['lhkpn', 'lhkpn'],
  ['kotak-pengaduan', 'pengaduan'],
  ['pengaduan-masyarakat', 'pengaduan'],
  ['kontak', 'kontak'],
];

/** Pages of e-PPID by the first part of their address. */
const eppid: Readonly<Record<string, string>> = {
  '': 'ppid',
  visi_misi: 'profilPpid',
  profil_ppid: 'profilPpid',
  tugas_ppid: 'profilPpid',
  struktur_ppid: 'profilPpid',
  maklumat: 'maklumat',
  'hak-pemohon-informasi': 'hakPemohon',
  regulasi: 'regulasiPpid',
  'laporan-layanan-informasi': 'laporanLayanan',
  'mekanisme-permohonan-informasi': 'prosedur',
  'formulir-permohonan': 'permohonan',
  'formulir-keberatan': 'keberatan',
  faq: 'faq',
};

const notes = {
  list: {
    id: 'Penomoran halaman daftar berbeda; diarahkan ke awal daftar.',
    en: 'Lists are divided otherwise; it leads to the beginning of the list.',
  },
  detail: {
    id: 'Diarahkan ke daftar regulasi; nomor dokumen lama tidak dibawa.',
    en: 'It leads to the list of regulations; the old number of the document is not kept.',
  },
  category: {
    id: 'Nomor kategori ini tidak dikenal. Tentukan halamannya sendiri.',
    en: 'This number of a category is not known. Choose its page yourself.',
  },
  page: {
    id: 'Halaman statis ini tidak dikenal. Sebutkan tujuannya dalam `pages`.',
    en: 'This page is not known. Name where it leads to in `pages`.',
  },
  slug: {
    id: 'Alamat artikel ini tidak memuat judul yang dapat dibaca.',
    en: 'The address of this article holds no title that can be read.',
  },
  unknown: {
    id: 'Bukan alamat situs KPU yang dikenal.',
    en: 'It is no known address of a KPU site.',
  },
} as const satisfies Record<string, LocalText>;

/** A path on this site only: what an office wrote must not lead to another site. */
const ownPath = (path: unknown): path is string =>
  typeof path === 'string' && /^\/(?!\/)[^\s\\]*$/.test(path);
const own = (map: Readonly<Record<string, string>> | undefined, key: string): string | undefined => {
  const path = map && Object.hasOwn(map, key) ? map[key] : undefined;
  return ownPath(path) ? path : undefined;
};

/**
 * Where an address of a present site leads to on ours.
 *
 * Known forms: `/blog/read/<slug>`, `/blog/read/<id>_<slug>`, `/blog/category/<id>?page=N`, `/page/read/<slug>`,
 * `/page/read/<id>/<slug>`, all of them with or without `/index.php`, and the pages of e-PPID, which are told by their host.
 *
 * @param address a whole address or a path
 * @example
 * migrate('/blog/read/1219_kpu-kulon-progo-gelar-rapat'); // → /berita/kpu-kulon-progo-gelar-rapat/, 301
 */
export function migrate(address: string, options: MigrateOptions = {}): Migration {
  let url: URL;
  try {
    url = new URL(String(address), 'https://situs.kpu.go.id');
  } catch {
    return { found: false, note: notes.unknown };
  }
  const parts = url.pathname
    .split('/')
    .filter((part) => part !== '' && part !== 'index.php')
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    });
  const [first = '', second = '', third = '', fourth = ''] = parts;

  if (new RegExp(eppidHostPattern, 'i').test(url.hostname)) {
    const page = Object.hasOwn(eppid, first) ? eppid[first] : undefined;
    if (!page) return { found: false, kind: 'e-ppid', note: notes.unknown };
    const detail = first === 'regulasi' && second !== '';
    return {
      found: true,
      kind: 'e-ppid',
      to: pathOf(page),
      status: detail ? 302 : 301,
      ...(detail ? { note: notes.detail } : {}),
    };
  }

  if (parts.length === 0) return { found: true, kind: 'beranda', to: '/', status: 301 };

  if (first === 'blog' && second === 'category') {
    const category = newsCategories.find(({ cmsId }) => String(cmsId) === third);
    const page = category && lists[category.slug];
    if (!page) return { found: false, kind: 'kategori', note: notes.category };
    const later = url.searchParams.has('page') && url.searchParams.get('page') !== '1';
    return {
      found: true,
      kind: 'kategori',
      to: pathOf(page),
      status: later ? 302 : 301,
      ...(later ? { note: notes.list } : {}),
    };
  }

  if (first === 'blog' && second === 'read') {
    const [, number, rest] = /^(\d{1,9})_(.*)$/s.exec(third) ?? [];
    const slug = slugOf(rest ?? third);
    const to = own(options.articles, slug);
    if (!to && (slug === '' || slug === 'halaman'))
      return { found: false, kind: 'artikel', note: notes.slug };
    return {
      found: true,
      kind: 'artikel',
      to: to ?? pathOf('beritaDetail', slug),
      status: 301,
      ...(number ? { articleId: Number(number) } : {}),
    };
  }

  if (first === 'page' && second === 'read') {
    const slug = slugOf(/^\d+$/.test(third) && fourth ? fourth : third);
    const given = own(options.pages, slug);
    if (given) return { found: true, kind: 'halaman', to: given, status: 301 };
    const [, page] = cmsPages.find(([start]) => slug === start || slug.startsWith(`${start}-`)) ?? [];
    return page
      ? { found: true, kind: 'halaman', to: pathOf(page), status: 301 }
      : { found: false, kind: 'halaman', note: notes.page };
  }
  return { found: false, note: notes.unknown };
}

/** The redirects of a site, and what is still without a place. */
export interface RedirectList {
  redirects: readonly { from: string; to: string; status: 301 | 302 }[];
  /** Addresses for which nothing was found: someone has to decide. */
  open: readonly { from: string; note: LocalText }[];
  /** Different addresses that lead to one article: two articles of one slug, of which only one can be shown. */
  shared: readonly { to: string; from: readonly string[] }[];
}

/**
 * The redirects for a list of present addresses, such as those of a saved sitemap, with a report of the gaps.
 * Addresses that are alike are listed once; the order is kept.
 */
export function redirectList(addresses: readonly string[], options: MigrateOptions = {}): RedirectList {
  const redirects: { from: string; to: string; status: 301 | 302 }[] = [];
  const open: { from: string; note: LocalText }[] = [];
  const articles = new Map<string, Map<number, string>>();
  for (const from of new Set(addresses)) {
    const found = migrate(from, options);
    if (!found.found) {
      open.push({ from, note: found.note });
      continue;
    }
    redirects.push({ from, to: found.to, status: found.status });
    if (found.articleId !== undefined)
      articles.set(found.to, (articles.get(found.to) ?? new Map()).set(found.articleId, from));
  }
  const shared = [...articles]
    .filter(([, from]) => from.size > 1)
    .map(([to, from]) => ({ to, from: [...from.values()] }));
  return { redirects, open, shared };
}
