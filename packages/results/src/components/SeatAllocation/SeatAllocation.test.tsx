import { render, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { findForbidden } from '../../core/lexicon.ts';
import { type ElectionResult, type Locale, locales, resultFlags, resultStatuses } from '../../core/model.ts';
import {
  contohDapilSatu,
  contohDapilSeri,
  contohDprd,
  contohDprdBeda,
  dpr2024,
  dprdJawaTengah2024,
  dprdSurakarta2024,
  pilwalkotSurakarta2024,
} from '../../fixtures/index.ts';
import { SeatAllocation, type SeatAllocationProps } from './index.ts';

describeConformance('SeatAllocation', <SeatAllocation result={dprdSurakarta2024()} />, {
  contract: 'results/SeatAllocation@1',
});
describeConformance(
  'SeatAllocation with divisions',
  <SeatAllocation result={contohDprdBeda()} districts={[contohDapilSatu()]} />,
  { contract: 'results/SeatAllocation@1' },
);
describeConformance('SeatAllocation of the DPR', <SeatAllocation result={dpr2024()} />, {
  contract: 'results/SeatAllocation@1',
});

const show = (props: SeatAllocationProps) => render(<SeatAllocation {...props} />).container;
const plain = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const rows = (container: Element, caption: string) => {
  const table = [...container.querySelectorAll('table')].find((one) =>
    plain(one.querySelector('caption')).startsWith(caption),
  );
  return [...(table?.querySelectorAll('tbody tr, tfoot tr') ?? [])].map((row) =>
    [...row.children].map(plain),
  );
};
/** Dots that are drawn for all groups. */
const dots = (container: Element) =>
  [...container.querySelectorAll('caption svg > g > path:first-child')]
    .map((path) => path.getAttribute('d') ?? '')
    .filter((path) => path.endsWith('h0'))
    .reduce((sum, path) => sum + path.split('h0').length - 1, 0);

describe('seats that a source states', () => {
  test('a voter of Surakarta reads 45 seats of seven parties, and that they cannot be calculated again', () => {
    const container = show({ result: dprdSurakarta2024() });
    expect(rows(container, 'Kursi: Pemilihan Anggota DPRD Kota Surakarta')).toEqual([
      ['1 PKB', '2'],
      ['2 Gerindra', '5'],
      ['3 PDI Perjuangan', '20'],
      ['4 Golkar', '3'],
      ['8 PKS', '7'],
      ['12 PAN', '3'],
      ['15 PSI', '5'],
      ['Jumlah', '45'],
    ]);
    expect(dots(container)).toBe(45);
    const text = plain(container);
    expect(text).toContain(
      'Suara per dapil belum tersedia, jadi pembagian kursi tidak dapat dihitung ulang di sini.',
    );
    expect(text).toContain('Jumlah kursi menurut sumber yang dicantumkan.');
    expect(text).toContain('Tanpa kursi: 5 NasDem, 6 Buruh, 7 Gelora, 9 PKN, 10 Hanura, 11 Garuda, 13 PBB');
    expect(text).toContain('jateng.tribunnews.com');
    expect(text).toContain('per 2 Mei 2024');
  });

  test('Jawa Tengah has 120 seats, the nation 580', () => {
    expect(dots(show({ result: dprdJawaTengah2024() }))).toBe(120);
    expect(dots(show({ result: dpr2024() }))).toBe(580);
  });

  test('parties stand in order of their numbers, whatever the order of the file', () => {
    const result = dprdSurakarta2024();
    const turned = { ...result, options: [...result.options].reverse() };
    expect(show({ result: turned }).innerHTML).toBe(show({ result }).innerHTML);
  });

  test('a sum that is not the size of the chamber is told with both numbers', () => {
    const result = dprdSurakarta2024();
    const container = show({ result: { ...result, contest: { ...result.contest, seats: 44 } } });
    expect(plain(container)).toContain('Jumlah kursi semua partai 45, sedangkan seluruh kursi tertulis 44.');
    expect(dots(container)).toBe(45);
    const more = show({ result: { ...result, contest: { ...result.contest, seats: 46 } } });
    expect(rows(more, 'Kursi').slice(-2)).toEqual([
      ['Belum dapat ditentukan', '1'],
      ['Jumlah', '46'],
    ]);
    expect(plain(more)).toContain('tertulis 46');
  });

  test('a party whose seats are not known is told, and is no zero', () => {
    const result = dprdSurakarta2024();
    const options = result.options.map((one) => (one.nomorUrut === 8 ? { ...one, seats: null } : one));
    const container = show({ result: { ...result, options } });
    expect(rows(container, 'Kursi')[4]).toEqual(['8 PKS', 'belum ada data']);
  });
});

describe('following the allocation', () => {
  test('each seat is told with its division, then the largest that brought none', () => {
    const container = show({ result: contohDapilSatu() });
    const steps = rows(container, 'Urutan kursi di Kabupaten Contoh 1');
    expect(steps).toHaveLength(11);
    expect(steps[0]).toEqual(['Kursi ke-1', '2 Partai Contoh 2 11.226 ÷ 1 = 11.226']);
    expect(steps[8]).toEqual(['Kursi ke-9', '2 Partai Contoh 2 11.226 ÷ 3 = 3.742']);
    expect(steps[9]).toEqual(['Kursi ke-10', '5 Partai Contoh 5 7.712 ÷ 3 = 2.570,67']);
    expect(steps[10]).toEqual(['Tidak mendapat kursi', '17 Partai Contoh 17 6.895 ÷ 3 = 2.298,33']);
    expect(plain(container)).toContain('Penetapan kursi adalah keputusan KPU tersendiri.');
  });

  test('every division of every party can be read, with the seat it brought', () => {
    const all = rows(show({ result: contohDapilSatu() }), 'Semua pembagian di Kabupaten Contoh 1');
    expect(all).toHaveLength(18);
    expect(all[1]).toEqual(['2 Partai Contoh 2', '11.226 Kursi ke-1', '3.742 Kursi ke-9', '2.245,20']);
    expect(all[8]).toEqual(['9 Partai Contoh 9', '13', '4,33', '2,60']);
  });

  test('a tie is never silent: the seat stays open, and all who are equal are named', () => {
    const container = show({ result: contohDapilSeri() });
    expect(rows(container, 'Kursi')).toEqual([
      ['1 Partai Contoh 1', 'paling sedikit 1'],
      ['2 Partai Contoh 2', '1'],
      ['3 Partai Contoh 3', 'belum dapat ditentukan'],
      ['Belum dapat ditentukan', '1'],
      ['Jumlah', '3'],
    ]);
    expect(plain(container)).toContain('Seri: belum dapat ditentukan menurut data.');
    expect(rows(container, 'Urutan kursi').filter(([head]) => head === 'Seri untuk 1 kursi')).toEqual([
      ['Seri untuk 1 kursi', '1 Partai Contoh 1 9.000 ÷ 3 = 3.000'],
      ['Seri untuk 1 kursi', '3 Partai Contoh 3 3.000 ÷ 1 = 3.000'],
    ]);
    expect(rows(container, 'Semua pembagian')[0]).toEqual([
      '1 Partai Contoh 1',
      '9.000 Kursi ke-1',
      '3.000 seri',
      '1.800',
    ]);
  });

  test('with a rule the tie is decided, and the rule is told', () => {
    const tieRule = { by: ['more_votes'] as const, basis: { text: 'CONTOH', verified: false, source: '' } };
    const text = plain(show({ result: contohDapilSeri(), tieRule }));
    expect(text).toContain('Hasil bagi yang sama dibedakan menurut suara yang lebih banyak.');
    expect(text).not.toContain('Seri');
  });

  test('votes that are missing give no seats, and the reason is told in the dapil', () => {
    const result = contohDapilSatu();
    const options = result.options.map((one) => (one.nomorUrut === 3 ? { ...one, votes: null } : one));
    const text = plain(show({ result: { ...result, options, valid: null, total: null } }));
    expect(text).toContain('Ada suara yang belum diketahui, jadi pembagian kursi belum dapat dihitung.');
    expect(text).toContain('Belum ada jumlah kursi yang dapat ditampilkan.');
  });

  test('figures that contradict each other give no seats; the failing line is marked', () => {
    const text = plain(show({ result: contohDprd(), districts: [{ ...contohDapilSatu(), valid: 1 }] }));
    expect(text).toContain('Pembagian kursi tidak dihitung karena ada angka yang perlu diperiksa.');
    expect(text).toContain('Perlu diperiksa: Kabupaten Contoh 1, Suara sah');
    expect(text).toContain('56.183');
  });
});

describe('stated beside calculated', () => {
  test('one sentence where they agree', () => {
    const container = show({ result: contohDprd(), districts: [contohDapilSatu()] });
    expect(plain(container)).toContain('Kursi menurut sumber sama dengan hitungan dari suara per dapil.');
    expect(rows(container, 'Kursi menurut sumber dan')).toEqual([]);
  });

  test('both parties that differ are marked, with both numbers', () => {
    const container = show({ result: contohDprdBeda(), districts: [contohDapilSatu()] });
    expect(rows(container, 'Kursi: CONTOH')[4]?.[0]).toContain('menurut sumber 1, menurut hitungan 2.');
    const both = rows(container, 'Kursi menurut sumber dan menurut hitungan');
    expect(both.filter(([name]) => name?.includes('Perlu diperiksa'))).toEqual([
      ['5 Partai Contoh 5 Perlu diperiksa', '1', '2'],
      ['17 Partai Contoh 17 Perlu diperiksa', '2', '1'],
    ]);
    expect(both).toHaveLength(8);
  });
});

describe('the line of the DPR', () => {
  test('is told in votes, exactly, and PPP with 3,87% does not meet it', () => {
    const container = show({ result: dpr2024() });
    expect(plain(container)).toContain(
      '4% dari 151.793.293 suara sah adalah 6.071.731,72; jadi diperlukan paling sedikit 6.071.732 suara.',
    );
    const line = rows(container, 'Ambang batas 4%');
    expect(line).toHaveLength(18);
    expect(line.find(([name]) => name?.startsWith('17'))).toEqual([
      '17 PPP tidak mencapai ambang batas',
      '5.878.708 3,87%',
    ]);
    expect(line.find(([name]) => name?.startsWith('16'))).toEqual(['16 Perindo', 'belum ada data']);
  });

  test('without the valid votes it says that it cannot be calculated', () => {
    expect(plain(show({ result: { ...dpr2024(), valid: null } }))).toContain('batasnya belum dapat dihitung');
    expect(plain(show({ result: dprdSurakarta2024() }))).not.toContain('Ambang batas');
  });

  test('a party below it takes no part in a dapil', () => {
    const dapil = contohDapilSatu();
    const kind = 'dpr' as const;
    const national = {
      ...dapil,
      contest: { ...dapil.contest, kind },
      area: { code: '0', name: 'Indonesia', level: 'nasional' as const },
    };
    const container = show({ result: { ...dapil, contest: { ...dapil.contest, kind } }, national });
    const all = rows(container, 'Semua pembagian');
    expect(all[5]?.slice(0, 2)).toEqual(['6 Partai Contoh 6', 'tidak ikut, di bawah ambang batas']);
    expect(all[0]?.[1]).toBe('5.608 Kursi ke-6');
  });
});

describe('what may be told when', () => {
  const told = ['penetapan_hasil', 'masa_permohonan_mk', 'sengketa_mk', 'putusan_mk', 'perbaikan_keputusan'];

  test.each(resultStatuses)(
    '%s: no seat before votes are determined, on the server, in both languages',
    (status) => {
      for (const make of [contohDprdBeda, contohDapilSatu, dpr2024]) {
        const result = {
          ...make(),
          status,
          flags: resultFlags.filter((flag) => flag !== 'sumber_bermasalah'),
          // The title of a document may hold any word.
          sources: make().sources.map((source) => ({ ...source, title: 'Dokumen' })),
        };
        const districts = make === contohDprdBeda ? [{ ...contohDapilSatu(), status }] : undefined;
        for (const locale of locales) {
          const html = renderToStaticMarkup(
            <SeatAllocation result={result} locale={locale} {...(districts && { districts })} />,
          );
          const container = document.createElement('div');
          container.innerHTML = html;
          const text = plain(container);
          expect(findForbidden(text, status).map(({ found }) => found)).toEqual([]);
          expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
          const seats = container.querySelectorAll('caption svg').length;
          const may =
            told.includes(status) || status === 'penetapan_terpilih' || status === 'pemilihan_berikutnya';
          expect(seats > 0).toBe(may);
          if (!may)
            expect(text).toContain(locale === 'id' ? 'Kursi belum ditampilkan' : 'Seats are not shown yet');
        }
      }
    },
  );

  test('an election without seats says so', () => {
    const text = plain(show({ result: pilwalkotSurakarta2024() }));
    expect(text).toContain('Pemilihan ini tidak membagi kursi per dapil.');
    expect(text).not.toContain('121.471');
  });

  test('a flagged source shows its stated seats, and no calculation', () => {
    const result = { ...contohDprdBeda(), flags: ['sumber_bermasalah' as const] };
    const container = show({ result, districts: [contohDapilSatu()] });
    expect(plain(container)).toContain('Pembagian kursi tidak dihitung');
    expect(dots(container)).toBe(10);
    expect(container.textContent).not.toContain('÷');
  });
});

test('nothing crashes it, and hostile names stay text', () => {
  const bad = [
    null,
    undefined,
    {},
    [],
    'x',
    { contest: { kind: 'dprdk' }, options: [null, { kind: 'partai' }] },
  ];
  for (const result of bad) {
    expect(plain(show({ result: result as unknown as ElectionResult }))).not.toMatch(
      /NaN|undefined|\[object/,
    );
    show({ result: contohDprd(), districts: [result as unknown as ElectionResult] });
  }
  const result = dprdSurakarta2024();
  const options = result.options.map((one) => ({ ...one, shortName: '<script>alert(1)</script>' }));
  const container = show({ result: { ...result, options } });
  expect(container.querySelectorAll('script')).toHaveLength(0);
  expect(within(container).getAllByText('<script>alert(1)</script>').length).toBeGreaterThan(0);
});

test('the page may show status and sources once', () => {
  const container = show({ result: dprdSurakarta2024(), hideStatus: true, hideSources: true });
  expect(container.querySelector('[data-kpu="results/ResultStatus@1"]')).toBeNull();
  expect(container.querySelector('[data-kpu="results/ResultSources@1"]')).toBeNull();
  expect(plain(container.querySelector('caption'))).toContain('per 2 Mei 2024');
});

test('English speakers get the same figures', () => {
  const figures = (locale: Locale) =>
    plain(show({ result: contohDprdBeda(), districts: [contohDapilSatu()], locale }))
      .replace(/(\d)[.,](\d)/g, '$1$2')
      .match(/\d+/g)
      ?.sort();
  expect(figures('en')).toEqual(figures('id'));
});

test('a chamber with one dapil is less than 3 kB compressed, without script', async () => {
  const { gzipSync } = await import('node:zlib');
  const html = renderToStaticMarkup(
    <SeatAllocation result={contohDprdBeda()} districts={[contohDapilSatu()]} />,
  );
  expect(gzipSync(html).length).toBeLessThan(3072);
  expect(html).not.toContain('<script');
});
