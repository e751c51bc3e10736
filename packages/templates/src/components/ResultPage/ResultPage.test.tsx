import { statuses } from '@situs-kpu/results/core';
import {
  contohBelumAda,
  contohKolomKosong,
  pilbupBangka2024,
  pilbupBaritoUtara2024,
  pilgubJakarta2024,
  pilgubJawaTengah2024,
  pilgubSurakarta2024,
  pilwalkotPangkalpinang2024,
  pilwalkotSurakarta2024,
  ppwp2024,
} from '@situs-kpu/results/fixtures';
import { render, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { siteFromRegion } from '../../site/site.ts';
import { ResultPage, type ResultPageProps, resultHead, resultTerms } from './index.ts';

const site = siteFromRegion('33.72');
const result = pilwalkotSurakarta2024();
const show = (props: Partial<ResultPageProps> = {}) =>
  render(<ResultPage site={site} result={result} path="/hasil/pilwalkot-2024/" {...props} />);
const main = () => screen.getByRole('main');
const at = (text: string) => {
  const index = main().textContent?.indexOf(text) ?? -1;
  if (index < 0) throw new Error(`"${text}" is not on the page`);
  return index;
};

describeConformance(
  'ResultPage',
  <ResultPage
    site={site}
    result={result}
    path="/h"
    downloads={[{ label: 'CSV', href: '/h.csv' }]}
    next={[{ label: 'x', href: '/x' }]}
  />,
  { contract: 'templates/ResultPage@1' },
);

describe('a voter reads, in this order', () => {
  test('contest, status, sentence, figures, areas, words, next step, sources', () => {
    show();
    const order = [
      result.contest.name,
      statuses[result.status].label.id,
      '121.471',
      'Pemilih dan suara',
      'Menurut wilayah',
      'Sampai di mana prosesnya?',
      'Apa arti kata-kata ini?',
      'Apa selanjutnya?',
      'Cocokkan sendiri',
      'Sumber',
      'Diperbarui',
    ];
    const places = order.map((text, i) =>
      text === 'Sumber' ? (main().textContent?.lastIndexOf(text) ?? -1) : i === 0 ? 0 : at(text),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });
  test('the status once, and the documents once', () => {
    show();
    expect(document.querySelectorAll('[data-kpu="results/ResultStatus@1"]')).toHaveLength(1);
    expect(document.querySelectorAll('[data-kpu="results/ResultSources@1"]')).toHaveLength(1);
  });
  test('official figures, and no winner', () => {
    show();
    for (const figure of ['121.471', '185.970', '307.441', '19.671'])
      expect(main().textContent).toContain(figure);
    expect(main().textContent).not.toMatch(/menang|unggul|terpilih/i);
  });
  test('files and further pages, when there are any', () => {
    const { unmount } = show();
    expect(screen.queryByText('Unduh data')).toBeNull();
    unmount();
    show({
      downloads: [{ label: 'Tabel perolehan suara', href: '/h.csv', note: 'CSV, 2 kB' }],
      next: [{ label: 'Hasil Pilgub 2024', href: '/g' }],
    });
    expect(screen.getByRole('link', { name: /Tabel perolehan suara.*CSV, 2 kB/ }).getAttribute('href')).toBe(
      '/h.csv',
    );
    expect(screen.getByRole('link', { name: 'Hasil Pilgub 2024' })).toBeTruthy();
  });
});

describe.each([
  ['Pilwalkot Surakarta', pilwalkotSurakarta2024],
  ['Pilgub in Surakarta', pilgubSurakarta2024],
  ['Pilgub Jawa Tengah', pilgubJawaTengah2024],
  ['Bangka', pilbupBangka2024],
  ['Pangkalpinang', pilwalkotPangkalpinang2024],
  ['Jakarta', pilgubJakarta2024],
  ['Barito Utara', pilbupBaritoUtara2024],
  ['PPWP', ppwp2024],
])('%s: where does a number come from?', (_, make) => {
  test('each figure of the story opens its origin, which leads to its document', () => {
    show({ result: make() });
    const story = document.querySelector('[data-kpu="results/ResultStory@1"]');
    const figures = [...(story?.querySelectorAll('data:not([data-kpu-metric=nomor_urut])') ?? [])];
    expect(figures.length).toBeGreaterThan(4);
    for (const figure of figures) {
      const target = figure.closest('a')?.getAttribute('href')?.slice(1) ?? '';
      expect(document.getElementById(target)?.textContent).toContain(figure.textContent);
    }
  });
  test('each chart and table names the document of its figures, with its address', () => {
    const given = make();
    show({ result: given });
    const addresses = given.sources.map(({ url }) => url);
    for (const name of ['ResultBars', 'ResultTable', 'TurnoutFigure', 'InvalidVotes']) {
      for (const widget of document.querySelectorAll(`[data-kpu="results/${name}@1"]`)) {
        const links = [...widget.querySelectorAll('small a')].map((link) => link.getAttribute('href'));
        expect(links.length, name).toBeGreaterThan(0);
        for (const link of links) expect(addresses).toContain(link);
      }
    }
  });
});

test('a part of a larger contest is named', () => {
  show({ result: pilgubSurakarta2024() });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/Jawa Tengah.*: Kota Surakarta$/);
});

test('made-up figures carry the mark CONTOH in the band and the sentence', () => {
  show({ result: contohKolomKosong() });
  expect(main().textContent?.match(/CONTOH/g)?.length).toBeGreaterThanOrEqual(2);
  expect(at('CONTOH')).toBeLessThan(at('Kolom kosong'));
});

test('figures that contradict each other are shown with the line marked, and no sentence', () => {
  show({ result: { ...result, valid: 307_442 } });
  expect(main().textContent).toContain('307.442');
  expect(main().textContent).toContain('Perlu diperiksa');
  const story = document.querySelector('[data-kpu="results/ResultStory@1"]');
  expect(story?.textContent).not.toContain('memperoleh');
});

test('before the count there is no figure, not even a zero', () => {
  show({ result: contohBelumAda(), structuredData: false });
  expect(main().textContent).not.toMatch(/(^|[\s>])0([\s.,<]|$)/);
  expect(main().textContent).not.toMatch(/NaN|undefined|null/);
  expect(within(main()).getByText('Apa selanjutnya?')).toBeTruthy();
});

test.each([undefined, null, {}, { children: 'x', options: 7 }])(
  'data that is %j still gives a page',
  (broken) => {
    show({ result: broken as never, title: 'Hasil' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Hasil');
    expect(main().textContent).not.toMatch(/NaN|undefined|\[object/);
  },
);

test('old figures are marked', () => {
  show({ validUntil: '2024-12-31', now: '2025-01-02T00:00Z' });
  expect(screen.getByText('Data lama')).toBeTruthy();
});

test('the words that are explained are those of the figures', () => {
  expect(resultTerms(result)).not.toContain('hitung_sementara');
  expect(resultTerms({ ...result, status: 'hitung_sementara' })).toEqual(
    expect.arrayContaining(['hitung_sementara', 'sirekap']),
  );
  expect(resultTerms(contohKolomKosong())).toContain('kolom_kosong');
});

test('search engines get the sentence that the status allows', () => {
  const head = resultHead(site, result, '/hasil/pilwalkot-2024/');
  expect(head.title).toBe(`${result.contest.name} | ${site.name}`);
  expect(JSON.stringify(head)).not.toMatch(/menang|unggul|terpilih/i);
  show({ head: true });
  expect(document.title).toBe(head.title);
});

test('a link that is shared shows the picture of the result, with the same in words', () => {
  const tags = (card?: string) => JSON.stringify(resultHead(site, result, '/h/', 'H', card));
  expect(tags('/hasil/pilwalkot-2024.png')).toContain(
    'https://kota-surakarta.kpu.go.id/hasil/pilwalkot-2024.png',
  );
  expect(tags('/hasil/pilwalkot-2024.png')).toMatch(/og:image:alt[^}]*121\.471/);
  expect(tags('/hasil/pilwalkot-2024.png')).toMatch(/og:image:width[^}]*1200/);
  expect(tags()).not.toContain('og:image');
});

describe('what search engines and archives read', () => {
  const data = (props: Partial<ResultPageProps> = {}) => {
    const { container } = show(props);
    return [...container.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => JSON.parse(script.textContent ?? '') as Record<string, unknown>,
    );
  };

  test('where the page stands, and the result as a data set with the files that say what they are', () => {
    const [trail, set] = data({
      downloads: [
        { label: 'CSV', href: '/hasil/pilwalkot-2024.csv', type: 'text/csv' },
        { label: 'Berita acara', href: '/ba.pdf' },
        { label: 'x', href: 'javascript:alert(1)', type: 'text/csv' },
      ],
    });
    expect(trail?.['@type']).toBe('BreadcrumbList');
    expect(JSON.stringify(trail)).toContain('https://kota-surakarta.kpu.go.id/hasil/pilwalkot-2024/');
    expect(set?.['@type']).toBe('Dataset');
    expect(set?.['url']).toBe('https://kota-surakarta.kpu.go.id/hasil/pilwalkot-2024/');
    expect(set?.['creativeWorkStatus']).toBe('Rekapitulasi tingkat kabupaten/kota');
    expect(set?.['distribution']).toEqual([
      {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl: 'https://kota-surakarta.kpu.go.id/hasil/pilwalkot-2024.csv',
      },
    ]);
    expect(JSON.stringify(set)).toContain('185970');
  });

  test('made-up results say so, contradicting ones carry no figure, and it can be left out', () => {
    expect(data({ result: contohKolomKosong() })[1]?.['name']).toMatch(/^CONTOH/);
    const broken = { ...result, valid: 1 };
    expect(data({ result: broken })[1]?.['variableMeasured']).toEqual([]);
    expect(data({ structuredData: false })).toEqual([]);
  });

  test('an address that is none stops no page', () => {
    const odd = { ...site, host: 'bukan alamat' };
    const [, set] = data({ site: odd, path: 'http://[', breadcrumb: [{ label: 'x', href: 'http://[' }] });
    expect(set?.['url']).toBeUndefined();
  });
});

test('English words', () => {
  show({ site: { ...site, locale: 'en' } });
  expect(screen.getByRole('heading', { name: 'What comes next?' })).toBeTruthy();
});

describe('a voter is told once', () => {
  test('what comes next for this kind of contest, not for the others', () => {
    show();
    expect(main().textContent).not.toContain('untuk gubernur');
    expect(at('Apa selanjutnya?Hasil ditetapkan dengan Keputusan KPU.')).toBeGreaterThan(0);
  });
  test('between which shares the areas lie: in the story, and in the table', () => {
    show();
    expect(main().textContent?.match(/berkisar dari/g)).toHaveLength(1);
  });
  test('in the areas, where a short story does not tell it', () => {
    show({ length: 'ringkas' });
    expect(main().textContent?.match(/berkisar dari/g)).toHaveLength(2);
  });
});
