import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { seedArticle } from '../../../../../stories/utils/seedArticle.ts';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { articleBody } from '../../content/index.ts';
import { cmsPages } from '../../site/nav.ts';
import { siteFromRegion } from '../../site/site.ts';
import { type Article, ArticlePage, type ArticlePageProps } from './index.ts';

const site = siteFromRegion('33.72', { pages: cmsPages });
const article: Article = {
  title: seedArticle.title,
  path: '/blog/read/rapat-koordinasi',
  published: '2025-05-09T14:00:00+07:00',
  eventDate: '2025-05-09',
  category: { label: 'Berita Terkini', href: '/blog/category/104' },
  publisher: 'Humas KPU Kota Surakarta',
  credit: { name: 'Asa', office: 'kpusurakarta' },
  body: articleBody({ text: seedArticle.text }),
};

describeConformance(
  'ArticlePage',
  <ArticlePage site={site} article={article} related={[{ label: 'Berita lain', href: '/b' }]} />,
  { contract: 'templates/ArticlePage@1' },
);

const show = (change: Partial<Article>, props: Partial<ArticlePageProps> = {}) =>
  render(<ArticlePage site={site} article={{ ...article, ...change }} {...props} />);
const prose = () => document.querySelector('[data-kpu="ui/Prose@1"]') as HTMLElement;
const ours = 'Surakarta, kota-surakarta.kpu.go.id – ';

describe('a reader learns what, when and from whom', () => {
  test('title, category, dates in the zone of the office, publisher', () => {
    show({ updated: '2025-05-10' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(article.title);
    const meta = screen.getByRole('article').querySelector('p');
    expect(meta?.textContent).toBe(
      'Berita Terkini · Humas KPU Kota Surakarta · Jumat, 9 Mei 2025, 14.00 WIB · Diperbarui Sabtu, 10 Mei 2025Tanggal kegiatan: Jumat, 9 Mei 2025',
    );
  });
  test('an opinion has its author', () => {
    show({ author: 'Yuly Yulianingrum', publisher: undefined });
    expect(screen.getByRole('article').querySelector('p')?.textContent).toContain('Oleh Yuly Yulianingrum');
  });
  test('the breadcrumb, the menu and the aside lead on', () => {
    show({}, { related: [{ label: 'Berita lain', href: '/b' }] });
    expect(screen.getByRole('navigation', { name: 'Remah roti' }).textContent).toBe(
      `BerandaBerita Terkini${article.title}`,
    );
    expect(
      within(screen.getByRole('complementary')).getByRole('heading', { name: 'Berita terkait' }),
    ).toBeTruthy();
  });
  test('the photo is seen first, so it does not wait', () => {
    show({
      figure: {
        src: '/r.jpg',
        alt: 'Peserta rapat di depan layar',
        width: 1200,
        height: 800,
        caption: 'Rapat daring',
      },
    });
    const photo = screen.getByRole('img', { name: 'Peserta rapat di depan layar' });
    expect(photo.getAttribute('loading')).toBe('eager');
  });
  test('English words around an Indonesian article', () => {
    render(
      <ArticlePage
        site={{ ...site, locale: 'en' }}
        article={article}
        related={[{ label: 'x', href: '/x' }]}
      />,
    );
    expect(screen.getByText(/Date of the event/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Related news' })).toBeTruthy();
  });
});

describe('dateline', () => {
  test('an article that has one keeps it as it was typed', () => {
    show({});
    expect(prose().textContent).toMatch(
      /^Surakarta, kota-surakarta\.kpu\.go\.id - KPU Kota Surakarta mengikuti/,
    );
  });
  test.each([
    ['cleaned HTML', articleBody({ html: '<h2>Rapat</h2><p>Kegiatan <b>dimulai</b>.</p>' })],
    ['Markdown', articleBody({ markdown: 'Kegiatan **dimulai**.' })],
    ['plain text', 'Kegiatan dimulai.\nPeserta hadir.'],
    ['lines', ['Kegiatan dimulai.', 'Peserta hadir.']],
  ])('%s without one gets the canonical one, once, inside the first paragraph', (_, body) => {
    show({ body });
    expect(prose().querySelector('p')?.textContent).toBe(`${ours}Kegiatan dimulai.`);
    expect(prose().textContent?.split(ours)).toHaveLength(2);
  });
  test('an article that begins with a table gets it in a line of its own', () => {
    show({ body: articleBody({ markdown: '| a |\n|---|\n| 1 |' }) });
    expect(prose().firstElementChild?.textContent).toBe(ours.trimEnd());
  });
  test('another place, or none', () => {
    show({ body: 'Isi.', dateline: { city: 'Semarang', host: 'jateng.kpu.go.id' } });
    expect(prose().textContent).toMatch(/^Semarang, jateng\.kpu\.go\.id – Isi\./);
    show({ body: 'Isi lain.', dateline: false });
    expect(screen.getByText('Isi lain.')).toBeTruthy();
  });
  test('a place with markup in its name stays text', () => {
    show({
      body: articleBody({ markdown: 'Isi.' }),
      dateline: { city: '<img src=x onerror=alert(1)>', host: 'x' },
    });
    expect(prose().querySelector('img')).toBeNull();
    expect(prose().textContent).toContain('<img src=x');
  });
});

describe('editor credit', () => {
  test('is not repeated', () => {
    show({});
    expect(prose().textContent?.match(/Ed: Asa/g)).toHaveLength(1);
  });
  test.each([[articleBody({ html: '<p>Isi.' })], ['Isi.'], [undefined]])(
    'is added where it is missing (%#)',
    (body) => {
      show({ body });
      expect(prose().lastElementChild?.textContent).toBe('(Ed: Asa/kpusurakarta)');
    },
  );
  test('with markup in it stays text', () => {
    show({ body: articleBody({ html: '<p>Isi.' }), credit: { name: '</p><script>alert(1)</script>' } });
    expect(prose().querySelector('script')).toBeNull();
  });
});

describe('hostile content', () => {
  const hostile = '<script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>';
  test('a plain string is shown as text, never as HTML', () => {
    show({ body: hostile, credit: undefined });
    expect(prose().querySelectorAll('script, img, a')).toHaveLength(0);
    expect(prose().textContent).toBe(ours + hostile);
  });
  test('an object that only looks clean is refused, shown as text, and the developer is told', () => {
    const fake = JSON.parse(JSON.stringify({ ...articleBody({ html: 'x' }), html: hostile }));
    show({ body: fake, credit: undefined });
    expect(prose().querySelectorAll('script, img, a')).toHaveLength(0);
    expect(prose().textContent).toContain(hostile);
    expect(screen.getByRole('alert').textContent).toContain('ditampilkan sebagai teks');
    expect(takeConsole('error')[0]).toMatch(
      /^Situs KPU ArticlePage: the body is an object that articleBody\(\) did not make.* Pass the result of articleBody/,
    );
  });
  test('a title cannot end the structured data', () => {
    show({ title: 'a</script><script>alert(1)</script>' });
    const scripts = [...document.querySelectorAll('script')];
    expect(scripts.map((script) => script.type)).toEqual(['application/ld+json']);
    expect(JSON.parse(scripts[0]?.textContent ?? '').headline).toBe('a</script><script>alert(1)</script>');
  });
  test.each([null, undefined, '', ' \n ', []])('a body that is %j says so', (body) => {
    show({ body: body as undefined, credit: undefined });
    expect(prose().textContent).toBe('Isi artikel belum tersedia.');
  });
});

test('React nodes, data and pagination have their places', () => {
  show(
    { body: undefined },
    {
      children: <p>Paragraf.</p>,
      data: <p>Tabel</p>,
      pagination: <nav aria-label="Halaman">1</nav>,
      share: false,
    },
  );
  expect(prose().textContent).toBe(`${ours}Paragraf.(Ed: Asa/kpusurakarta)`);
  expect(prose().nextElementSibling?.textContent).toBe('Tabel');
  expect(screen.getByRole('article').contains(screen.getByRole('navigation', { name: 'Halaman' }))).toBe(
    false,
  );
  expect(screen.queryByText('WhatsApp')).toBeNull();
});

test('a reader shares the full address', () => {
  show({});
  expect(screen.getByRole('link', { name: /WhatsApp/ }).getAttribute('href')).toContain(
    encodeURIComponent('https://kota-surakarta.kpu.go.id/blog/read/rapat-koordinasi'),
  );
});

test('search engines get a description without the dateline', () => {
  show({});
  const data = JSON.parse(document.querySelector('script')?.textContent ?? '');
  expect(data.description).toMatch(/^KPU Kota Surakarta mengikuti kegiatan/);
  expect(data).toMatchObject({ '@type': 'NewsArticle', articleSection: 'Berita Terkini', wordCount: 297 });
});

test('with head, title and metadata come with the page', () => {
  show({}, { head: true });
  expect(document.title).toBe(`${article.title} | Komisi Pemilihan Umum Kota Surakarta`);
  expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
    'https://kota-surakarta.kpu.go.id/blog/read/rapat-koordinasi',
  );
});

test('a date that cannot be read is shown as invalid, not as another day', () => {
  show({ published: 'kemarin' });
  expect(screen.getByText(/tanggal tidak sah: kemarin/)).toBeTruthy();
  expect(takeConsole('error').join()).toContain('Situs KPU DateTime');
});

describe('an article that was made from data', () => {
  const made = {
    generated: true,
    generatedFrom: 'hasil Pilwalkot Contoh (CONTOH), status Hasil ditetapkan',
    body: ['Kalimat pertama.'],
    table: {
      caption: 'Perolehan suara (CONTOH)',
      columns: [
        { header: 'Pilihan', rowHeader: true },
        { header: 'Suara', numeric: true },
      ],
      rows: [['Anggrek', '10']],
      note: 'Catatan pembulatan.',
    },
    sources: [
      { title: 'Keputusan (CONTOH)', href: 'https://example.go.id/k.pdf' },
      { title: 'Tanpa alamat' },
    ],
  } satisfies Partial<Article>;
  test('says so before its text, and carries the mark for programs', () => {
    show(made);
    const page = screen.getByRole('article');
    expect(page.getAttribute('data-kpu-generated')).toBe('true');
    const text = page.textContent ?? '';
    expect(text).toContain(
      'Dibuat otomatis dari data hasil Pilwalkot Contoh (CONTOH), status Hasil ditetapkan.',
    );
    expect(text.indexOf('Dibuat otomatis')).toBeLessThan(text.indexOf('Kalimat pertama'));
  });
  test('shows its figures and its documents', () => {
    show(made);
    expect(within(screen.getByRole('table')).getByRole('rowheader').textContent).toBe('Anggrek');
    expect(screen.getByText('Catatan pembulatan.')).toBeTruthy();
    expect(screen.getByRole('heading', { level: 2, name: 'Sumber' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Keputusan (CONTOH)' }).getAttribute('href')).toBe(
      'https://example.go.id/k.pdf',
    );
  });
  test('one that a person wrote carries no mark', () => {
    show({});
    expect(screen.getByRole('article').hasAttribute('data-kpu-generated')).toBe(false);
    expect(screen.queryByText(/Dibuat otomatis/)).toBeNull();
  });
});

test('lines that are no text are left out of a body', () => {
  show({ body: ['Isi.', null, 7, {}] as never, credit: undefined });
  expect(prose().textContent).toBe(`${ours}Isi.`);
});
