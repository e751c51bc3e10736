import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newsCategories } from '../config/index.ts';
import { slugOf } from '../internal/slug.ts';
import {
  fillerNames,
  fillers,
  matchRoute,
  menu,
  menuFor,
  migrate,
  pageType,
  pageTypeIds,
  pageTypes,
  pathOf,
  redirectList,
  sectionNames,
  sections,
  siteStageNames,
  siteStages,
  stageRegime,
} from './index.ts';

const ownAddress = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/;

describe('page types', () => {
  test('have ids and addresses of their own', () => {
    expect(new Set(pageTypeIds).size).toBe(pageTypeIds.length);
    const routes = pageTypes.flatMap(({ route }) => (route === null ? [] : [route]));
    expect(new Set(routes).size).toBe(routes.length);
    for (const route of routes) expect(route.replace('<slug>', 'x')).toMatch(ownAddress);
  });

  test('have names in both languages, facts, a template and someone who fills them', () => {
    for (const { id, name, facts, template, external, filledBy, route } of pageTypes) {
      expect(name.id && name.en, id).toBeTruthy();
      expect(
        facts.every(({ text }) => text.id && text.en),
        id,
      ).toBe(true);
      expect(fillers, id).toContain(filledBy);
      expect(route === null, id).toBe(external === true);
      expect(template === null, id).toBe(external === true);
      if (!external && filledBy !== 'otomatis' && filledBy !== 'pengembang')
        expect(facts.length, id).toBeGreaterThan(0);
    }
    for (const each of fillers) expect(fillerNames[each].id && fillerNames[each].en).toBeTruthy();
  });

  test('cover every page that the templates are to have', () => {
    expect(pageTypes.length).toBeGreaterThanOrEqual(70);
    for (const id of [
      'siaranPers',
      'ippPengisian',
      'cekStatus',
      'sertaMerta',
      'layanan',
      'koreksi',
      'cetak',
      'pemeliharaan',
    ])
      expect(pageTypeIds).toContain(id);
  });

  test('a page type that does not exist is an error that names its neighbours', () => {
    expect(() => pageType('visimisi')).toThrow('there is no page type "visimisi"');
    expect(() => pageType('visimisi')).toThrow('perhaps visiMisi');
  });
});

describe('the menu', () => {
  test('has seven sections in two levels, and no page stands twice', () => {
    expect(menu).toHaveLength(7);
    expect(menu.map(({ id }) => id)).toEqual([...sections]);
    const ids = menu.flatMap(({ pages }) => pages.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { pages, id } of menu) {
      expect(pages.length, id).toBeGreaterThan(0);
      const order = pages.map((page) => page.order);
      expect(new Set(order).size, id).toBe(order.length);
    }
    for (const each of sections) expect(sectionNames[each].id && sectionNames[each].en).toBeTruthy();
  });

  test('shows only pages that exist, and leaves out sections without any', () => {
    expect(
      menuFor(['visiMisi', 'kontak', 'beritaDetail']).map(({ id, pages }) => [id, pages.map((p) => p.id)]),
    ).toEqual([
      ['profil', ['visiMisi']],
      ['kontak', ['kontak']],
    ]);
    expect(menuFor([])).toEqual([]);
  });

  test('knows every key of the menu of the templates', () => {
    const keys =
      'sejarah visiMisi tugas struktur anggota sekretariat berita pengumuman sosialisasi opini kpuDalamBerita umum agenda infografis galeri video dokumen rumahPintar tahapan hasilPemilu hasilPemilihan dapil calonTerpilih badanAdhoc ipp pdpb dpt cekDpt ppid berkala setiapSaat sertaMerta dikecualikan permohonan keberatan laporanLayanan renstra perjanjianKinerja laporanKinerja anggaran lhkpn pengadaan zonaIntegritas jdih keputusan kontak pengaduan lapor skm jamPelayanan';
    const inMenu = menu.flatMap(({ pages }) => pages.map(({ id }) => id));
    expect(keys.split(' ').filter((key) => !inMenu.includes(key))).toEqual([]);
  });

  test('every phase has a name and a regime', () => {
    for (const stage of siteStages) expect(siteStageNames[stage].id && siteStageNames[stage].en).toBeTruthy();
    expect(siteStages.filter((stage) => stageRegime(stage) === 'luar-tahapan')).toEqual(['biasa']);
  });
});

const routed = pageTypes.filter(({ route }) => route !== null);
const plain = routed.filter(({ route }) => !route?.includes('<slug>'));
const single = routed.filter(({ route }) => route?.includes('<slug>'));

describe('addresses', () => {
  test('an address leads back to its page', () => {
    for (const { id } of plain) expect(matchRoute(pathOf(id))?.page.id).toBe(id);
    fc.assert(
      fc.property(fc.constantFrom(...single), fc.string({ maxLength: 300 }), ({ id }, title) => {
        const slug = slugOf(title);
        fc.pre(slug !== '' && slug !== 'halaman' && slug !== 'pemilu');
        const path = pathOf(id, title);
        expect(path).toMatch(ownAddress);
        const found = matchRoute(path);
        expect([found?.page.id, found?.slug]).toEqual([id, slug]);
        expect(matchRoute(`${path.slice(0, -1)}?x=1#y`)?.page.id).toBe(id);
      }),
    );
  });

  test('pages of lists lead back with their number', () => {
    fc.assert(
      fc.property(fc.constantFrom(...plain), fc.integer({ min: 2, max: 99_999 }), ({ id }, number) => {
        expect(matchRoute(pathOf(id, undefined, number))).toMatchObject({ page: { id }, number });
      }),
    );
  });

  test.each([
    ['cekDpt', undefined, '"cekDpt" is a page of another site'],
    ['beritaDetail', undefined, 'got no slug, from which no address can be made'],
    ['beritaDetail', '???', 'got "???", from which no address can be made'],
    ['beritaDetail', 'Halaman', 'from which no address can be made'],
    ['visiMisi', 'x', 'takes no slug'],
    ['hasilDetail', 'Pemilu', 'which is the address of "hasilPemilu"'],
    ['tidakAda', undefined, 'there is no page type "tidakAda"'],
  ] as const)('%s with %j is an error', (page, slug, message) => {
    expect(() => pathOf(page, slug)).toThrow(message);
  });

  test.each([0, -3, 1.5, Number.NaN])('%d is no page of a list', (number) =>
    expect(() => pathOf('berita', undefined, number)).toThrow('Lists are counted from 1'),
  );

  test.each([
    '',
    'berita',
    '//berita/',
    '/berita/../x/',
    '/tidak-ada/',
    '/berita/halaman/0/',
    '/berita/Kapital/',
    null,
  ])('%j belongs to no page', (path) => expect(matchRoute(path as string)).toBeUndefined());

  test('the home page is found with and without query', () => {
    expect(matchRoute('/')?.page.id).toBe('beranda');
    expect(matchRoute('/?utm=x')?.page.id).toBe('beranda');
  });
});

describe('slugs', () => {
  test.each([
    ['Rapat Koordinasi KPU & PPK: Tahap 2', 'rapat-koordinasi-kpu-ppk-tahap-2'],
    ["Hari Jum'at", 'hari-jumat'],
    ['  --Élan  vital--  ', 'elan-vital'],
    ['日本語', ''],
    [null, ''],
  ])('%j is %j', (text, slug) => expect(slugOf(text)).toBe(slug));

  test('are short, and the same when made again', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 3000, unit: 'binary' }), (text) => {
        const slug = slugOf(text);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slug.length).toBeLessThanOrEqual(120);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });
});

describe('from the present sites', () => {
  test.each([
    ['/blog/read/1219_kpu-kulon-progo-gelar-rapat', '/berita/kpu-kulon-progo-gelar-rapat/', 301],
    [
      '/blog/read/kpu-karanganyar-laksanakan-rakor-pengelolaan-ppid',
      '/berita/kpu-karanganyar-laksanakan-rakor-pengelolaan-ppid/',
      301,
    ],
    ['/index.php/blog/category/104?page=52', '/berita/', 302],
    ['/blog/category/104', '/berita/', 301],
    ['/blog/category/11?page=10', '/pengumuman/', 302],
    ['/blog/category/135', '/opini/', 301],
    ['/blog/category/105', '/sosialisasi/', 301],
    ['/blog/category/14', '/berita-umum/', 301],
    ['/blog/category/96', '/kpu-dalam-berita/', 301],
    ['/page/read/tugas-dan-kewenangan', '/profil/tugas-dan-kewenangan/', 301],
    ['/page/read/visi-dan-misi-kpu-kabupaten-purwakarta', '/profil/visi-dan-misi/', 301],
    ['/page/read/100/kontak', '/kontak/', 301],
    ['/page/read/856/pengaduan-masyarakat', '/kontak/pengaduan/', 301],
    ['https://kota-surakarta.kpu.go.id/', '/', 301],
    ['https://purwakartakabppid.kpu.go.id/faq', '/faq/', 301],
    ['https://purwakartakabppid.kpu.go.id/', '/informasi-publik/', 301],
    ['https://bengkulukotappid.kpu.go.id/visi_misi', '/informasi-publik/profil-ppid/', 301],
    ['https://padangpariamankabppid.kpu.go.id/regulasi/25354/undefined', '/informasi-publik/regulasi/', 302],
    ['https://pabardappid.kpu.go.id/mekanisme-permohonan-informasi', '/informasi-publik/prosedur/', 301],
    ['https://pabardappid.kpu.go.id/formulir-keberatan', '/informasi-publik/keberatan/', 301],
  ])('%s leads to %s', (from, to, status) => {
    const found = migrate(from);
    expect(found).toMatchObject({ found: true, to, status });
    if (found.found && found.status === 302) expect(found.note?.id).toBeTruthy();
  });

  test.each([
    ['/blog/category/9999', 'kategori'],
    ['/blog/category/104x', 'kategori'],
    ['/page/read/rahasia-dapur', 'halaman'],
    ['/blog/read/12_', 'artikel'],
    ['https://purwakartakabppid.kpu.go.id/__proto__', 'e-ppid'],
    ['/wp-admin', undefined],
    ['https://[', undefined],
    ['/blog', undefined],
  ])('%s is not known, and says so', (from, kind) => {
    const found = migrate(from);
    expect(found).toMatchObject({ found: false, ...(kind ? { kind } : {}) });
    expect(found.note?.id && found.note.en).toBeTruthy();
  });

  test('an office says where its own pages and announcements lead, on its own site only', () => {
    const articles = {
      'seleksi-ppk': '/pengumuman/seleksi-ppk/',
      jahat: '//example.com/',
      buruk: 'javascript:alert(1)',
    };
    expect(migrate('/blog/read/7_seleksi-ppk', { articles })).toMatchObject({
      to: '/pengumuman/seleksi-ppk/',
      articleId: 7,
    });
    expect(migrate('/blog/read/8_jahat', { articles })).toMatchObject({ to: '/berita/jahat/' });
    expect(migrate('/blog/read/8_buruk', { articles })).toMatchObject({ to: '/berita/buruk/' });
    expect(migrate('/page/read/rahasia-dapur', { pages: { 'rahasia-dapur': '/dapur/' } })).toMatchObject({
      to: '/dapur/',
    });
    expect(migrate('/page/read/constructor', { pages: {} })).toMatchObject({ found: false });
  });

  test('whatever the address, the target is an address of ours that some page answers', () => {
    const part = fc.oneof(
      fc.constantFrom('blog', 'read', 'category', 'page', 'index.php', '104', '..', '%2e%2e', '%E0%A4%A'),
      fc.string(),
    );
    const url = fc.tuple(
      fc.constantFrom('', 'https://kota-surakarta.kpu.go.id', 'https://surakartakotappid.kpu.go.id'),
      fc.array(part, { maxLength: 5 }),
    );
    fc.assert(
      fc.property(url, ([host, parts]) => {
        const found = migrate(`${host}/${parts.join('/')}`);
        if (!found.found) return;
        expect(found.to).toMatch(ownAddress);
        expect(matchRoute(found.to)).toBeDefined();
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.string({ minLength: 1, maxLength: 80 }),
        (number, title) => {
          const slug = slugOf(title);
          fc.pre(slug !== '' && slug !== 'halaman');
          expect(migrate(`/blog/read/${number}_${slug}`)).toMatchObject({
            to: `/berita/${slug}/`,
            articleId: number,
          });
        },
      ),
    );
  });

  test('every category of the CMS has its list', () => {
    for (const { cmsId } of newsCategories) expect(migrate(`/blog/category/${cmsId}`).found).toBe(true);
  });

  test('a list of addresses becomes redirects, with what is open and what collides', () => {
    const list = redirectList([
      '/blog/read/1_rapat-pleno',
      '/blog/read/2_rapat-pleno',
      '/blog/read/1_rapat-pleno',
      '/blog/category/104',
      '/page/read/rahasia-dapur',
    ]);
    expect(list.redirects).toEqual([
      { from: '/blog/read/1_rapat-pleno', to: '/berita/rapat-pleno/', status: 301 },
      { from: '/blog/read/2_rapat-pleno', to: '/berita/rapat-pleno/', status: 301 },
      { from: '/blog/category/104', to: '/berita/', status: 301 },
    ]);
    expect(list.open.map(({ from }) => from)).toEqual(['/page/read/rahasia-dapur']);
    expect(list.shared).toEqual([
      { to: '/berita/rapat-pleno/', from: ['/blog/read/1_rapat-pleno', '/blog/read/2_rapat-pleno'] },
    ]);
  });
});
