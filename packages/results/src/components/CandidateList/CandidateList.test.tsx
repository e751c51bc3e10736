import { render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { findForbidden } from '../../core/lexicon.ts';
import { type ElectionResult, locales, resultStatuses } from '../../core/model.ts';
import { statuses } from '../../core/status.ts';
import {
  contohCalonTerpilih,
  contohDaftarCalon,
  contohPenetapan,
  contohSuaraPartaiBeda,
  dprdSurakarta2024,
  pilbupBangka2024,
  pilwalkotSurakarta2024,
} from '../../fixtures/index.ts';
import { CandidateList, type CandidateListProps } from './index.ts';

describeConformance('CandidateList', <CandidateList result={pilwalkotSurakarta2024()} />, {
  contract: 'results/CandidateList@1',
});
describeConformance('CandidateList of parties', <CandidateList result={contohCalonTerpilih()} sex />, {
  contract: 'results/CandidateList@1',
});

const show = (props: CandidateListProps) => render(<CandidateList {...props} />).container;
const plain = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const rows = (table: Element | undefined, part = 'tbody') =>
  [...(table?.querySelectorAll(`${part} tr`) ?? [])].map((row) => [...row.children].map(plain));
const tables = (container: Element) => [...container.querySelectorAll('table')];

describe('pairs of candidates', () => {
  test('stand in ballot order with their whole names and votes', () => {
    const result = pilwalkotSurakarta2024();
    const [table] = tables(show({ result: { ...result, options: [...result.options].reverse() } }));
    expect(rows(table)).toEqual([
      ['1 Teguh Prakosa – Bambang Nugroho', '121.471'],
      ['2 Respati Ardi – Astrid Widayani', '185.970'],
    ]);
    expect(plain(table?.querySelector('caption'))).toContain('Rekapitulasi tingkat kabupaten/kota');
  });

  test('the blank column has its own name and is explained', () => {
    const container = show({ result: pilbupBangka2024() });
    expect(rows(tables(container)[0])[1]).toEqual(['2 Kolom kosong tidak bergambar', '67.546']);
    expect(plain(container)).toContain('Apa artinya');
  });

  test('independents and the disqualified are told in words', () => {
    const result = pilwalkotSurakarta2024();
    const options = result.options.map((option, index) =>
      index === 0 ? { ...option, nomination: 'perseorangan' as const } : { ...option, disqualified: true },
    );
    const [one, two] = rows(tables(show({ result: { ...result, options } }))[0]);
    expect(one?.[0]).toContain('calon perseorangan');
    expect(two?.[0]).toContain('Dibatalkan setelah surat suara dicetak');
  });
});

describe('parties and their lists', () => {
  test('eighteen parties, each with its votes in sight and ten candidates to open', () => {
    const container = show({ result: contohDaftarCalon() });
    expect(tables(container)).toHaveLength(18);
    const summaries = [...container.querySelectorAll('summary')].map(plain);
    expect(summaries.filter((one) => one.startsWith('10 calon, Partai Contoh '))).toHaveLength(18);
    expect(plain(container)).toContain('1 Partai Contoh 1 5.317 suara');
  });

  test('candidates stand in the order of the list, never of their votes, with the party and the sum below', () => {
    const result = contohDaftarCalon();
    const options = result.options.map((option) => ({
      ...option,
      candidates: [...option.candidates].reverse(),
    }));
    const [table] = tables(show({ result: { ...result, options } }));
    const list = rows(table);
    expect(list.map(([name]) => Number.parseInt(name ?? '', 10)).slice(0, 10)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
    ]);
    expect(list[10]).toEqual(['Suara untuk partai', '107']);
    expect(rows(table, 'tfoot')).toEqual([['Suara partai dan calon', '5.317']]);
    const votes = list.slice(0, 10).map(([, figure]) => Number(figure));
    expect(votes).not.toEqual([...votes].sort((a, b) => b - a));
  });

  test('long names with titles stand whole', () => {
    expect(plain(show({ result: contohDaftarCalon() }))).toContain(
      "Prof. Dr. Hj. Fitri Umpamaningrum Kusumaningrat ALIAS ARIFA'I, S.E., M.A., M.Sc., Ph.D.",
    );
  });

  test('twenty-four parties with twenty candidates each work as well', () => {
    const result = contohDaftarCalon();
    const [model] = result.options;
    const options = Array.from({ length: 24 }, (_, party) => ({
      ...(model as ElectionResult['options'][number]),
      id: `q${party}`,
      nomorUrut: party + 1,
      votes: null,
      candidates: Array.from({ length: 20 }, (_, place) => ({
        id: `q${party}-${place}`,
        nomorUrut: place + 1,
        name: `Calon ${place + 1}`,
        sex: null,
        votes: null,
      })),
    }));
    const container = show({ result: { ...result, options, valid: null, total: null } });
    expect(tables(container).map((table) => rows(table).length)).toEqual(Array(24).fill(21));
    expect(rows(tables(container)[23])[0]).toEqual(['1 Calon 1', 'belum ada data']);
  });

  test('a sum that does not fit is marked at its party, with both numbers', () => {
    const container = show({ result: contohSuaraPartaiBeda() });
    const text = plain(container);
    expect(text).toMatch(/12 Partai Contoh 12 300 suara Perlu diperiksa: .+ seharusnya [\d.]+, tertulis 300/);
    expect(text.match(/Perlu diperiksa/g)).toHaveLength(1);
  });

  test('without lists each party still stands there', () => {
    const text = plain(show({ result: dprdSurakarta2024() }));
    expect(text.match(/Daftar calon belum tersedia\./g)).toHaveLength(18);
    expect(text).toContain('Partai Demokrasi Indonesia Perjuangan');
  });

  test('sex is shown only where it is asked for', () => {
    expect(plain(show({ result: contohDaftarCalon() }))).not.toMatch(/perempuan|laki-laki/);
    const text = plain(show({ result: contohDaftarCalon(), sex: true }));
    expect(text).toMatch(/perempuan/);
    expect(text).toMatch(/laki-laki/);
  });
});

describe('who is elected', () => {
  test('three persons are marked, each with the decision', () => {
    const container = show({ result: contohCalonTerpilih() });
    const marked = [...container.querySelectorAll('small')].filter((one) =>
      plain(one).startsWith(
        'Ditetapkan sebagai terpilih dengan Keputusan KPU Kabupaten Contoh No. 001 Tahun 2024',
      ),
    );
    expect(marked).toHaveLength(3);
  });

  test.each(resultStatuses)('%s: nobody is marked without the status and its decision', (status) => {
    const result = { ...contohCalonTerpilih(), status };
    const without = { ...result, elected: { ids: ['p3-1'], date: null, sourceIndex: null } };
    for (const locale of locales) {
      const mark = locale === 'id' ? 'Ditetapkan sebagai terpilih' : 'Named as elected';
      const html = renderToStaticMarkup(<CandidateList result={result} locale={locale} />);
      expect(html.includes(mark)).toBe(status === 'penetapan_terpilih');
      const none = renderToStaticMarkup(<CandidateList result={without} locale={locale} />);
      expect(none).not.toContain(mark);
      for (const one of [html, none]) {
        const box = document.createElement('div');
        box.innerHTML = one.replace(/<bdi>.*?<\/bdi>/g, '');
        // What the checks say about a file that names somebody too early quotes the field.
        const text = plain(box).replace(/Perlu diperiksa: .*|To be checked: .*/, '');
        expect(findForbidden(text, status).map(({ found }) => found)).toEqual([]);
        expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
      }
    }
  });

  test('a document that is no decision marks nobody', () => {
    const result = contohCalonTerpilih();
    const sources = result.sources.map((source) => ({ ...source, kind: 'press' as const }));
    const text = plain(show({ result: { ...result, sources } }));
    expect(text).not.toContain('Ditetapkan sebagai terpilih');
    expect(text).toContain('Tidak ada yang ditandai sebagai terpilih');
  });

  test('a pair is marked in the same words', () => {
    const result = {
      ...contohPenetapan(),
      status: 'penetapan_terpilih' as const,
      elected: { ids: [contohPenetapan().options[0]?.id ?? ''], date: '2025-01-09', sourceIndex: 0 },
    };
    expect(plain(show({ result })).match(/Ditetapkan sebagai terpilih/g)).toHaveLength(1);
  });
});

test('before the count there are names and no figure', () => {
  const container = show({ result: { ...contohDaftarCalon(), status: 'belum_ada' } });
  expect(statuses.belum_ada.figures).toBe(false);
  expect(plain(container)).toContain('Suara belum ditampilkan, karena belum ada hasil.');
  expect(rows(tables(container)[0])).toHaveLength(10);
  expect(container.querySelector('tfoot, data')).toBeNull();
  expect(plain(container)).not.toContain('5.317');
});

test('without options it says so; odd data crashes nothing, and hostile names stay text', () => {
  expect(plain(show({ result: { ...contohDaftarCalon(), options: [] } }))).toContain(
    'Belum ada daftar calon untuk wilayah ini.',
  );
  for (const result of [null, undefined, {}, { options: [null, { kind: 'partai', candidates: [null, 3] }] }])
    expect(plain(show({ result: result as unknown as ElectionResult }))).not.toMatch(
      /NaN|undefined|\[object/,
    );
  const result = contohDaftarCalon();
  const options = result.options.map((option) => ({
    ...option,
    candidates: option.candidates.map((one) => ({ ...one, name: '<img src=x onerror=alert(1)>' })),
  }));
  expect(show({ result: { ...result, options } }).querySelectorAll('img')).toHaveLength(0);
});

test('the page may show status and sources once', () => {
  const container = show({ result: contohDaftarCalon(), hideStatus: true, hideSources: true });
  expect(container.querySelector('[data-kpu="results/ResultStatus@1"]')).toBeNull();
  expect(container.querySelector('[data-kpu="results/ResultSources@1"]')).toBeNull();
  expect(plain(container)).toContain('CONTOH, bukan hasil pemilihan');
});
