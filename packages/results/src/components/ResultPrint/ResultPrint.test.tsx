import { render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { statuses } from '../../core/status.ts';
import { contohPenetapan, contohRusak, makeSource, pilwalkotSurakarta2024 } from '../../fixtures/index.ts';
import { results, sirekap } from '../../internal/test/results.ts';
import { ResultPrint, type ResultPrintProps } from './index.ts';

describeConformance('ResultPrint', <ResultPrint result={pilwalkotSurakarta2024()} />, {
  contract: 'results/ResultPrint@1',
});

const show = (props: ResultPrintProps) => render(<ResultPrint {...props} />).container;

test('an office gets status, title, sentence, votes, areas, documents, address and time on one sheet', () => {
  const container = show({
    result: pilwalkotSurakarta2024(),
    pageUrl: 'https://kota-surakarta.kpu.go.id/hasil/pilwalkot-2024/',
    printedAt: '2024-12-05T10:00:00+07:00',
  });
  const text = container.textContent ?? '';
  const order = [
    'Rekapitulasi tingkat kabupaten/kota',
    'Pemilihan Wali Kota dan Wakil Wali Kota Surakarta Tahun 2024',
    'memperoleh 121.471 suara (39,51%)',
    'Kecamatan Banjarsari',
    'Media, Berita rekapitulasi tingkat kota Pilwalkot Surakarta 2024, detik.com',
    'https://kota-surakarta.kpu.go.id/hasil/pilwalkot-2024/',
    'Dicetak 5 Desember 2024 pukul 10.00 WIB',
  ].map((words) => text.lastIndexOf(words));
  expect(order.every((at) => at >= 0)).toBe(true);
  expect(order.slice(3)).toEqual([...order.slice(3)].sort((a, b) => a - b));
  expect(text.indexOf('Rekapitulasi tingkat')).toBeLessThan(text.indexOf('121.471'));
  expect(container.querySelectorAll('table')).toHaveLength(2);
});

test('addresses and hashes are whole, what is missing is said, and headlines of the press stay away', () => {
  const sha256 = '0123456789abcdef'.repeat(4);
  const sources = [
    makeSource('keputusan_kpu', 'KPU Kabupaten Contoh', 'Keputusan', {
      url: 'https://contoh.kpu.go.id/sk.pdf',
      sha256,
    }),
    makeSource('press', 'contoh.com', 'Berita', { url: 'https://contoh.com/pasangan-x-menang' }),
    makeSource('D.Hasil', 'KPU Kabupaten Contoh', 'Formulir', { url: 'javascript:alert(1)' }),
  ];
  const text = show({ result: { ...contohPenetapan(), sources } }).textContent ?? '';
  expect(text).toContain('(nomor belum dicantumkan), https://contoh.kpu.go.id/sk.pdf');
  expect(text).toContain(`SHA-256 ${sha256}`);
  expect(text).toContain('(alamat belum dicantumkan)');
  expect(text).not.toMatch(/menang|javascript/);
});

test('no time of printing is claimed that was not given, and no address that is none', () => {
  for (const printedAt of [undefined, '', 'kemarin']) {
    const text = show({
      result: contohPenetapan(),
      pageUrl: 'javascript:x',
      ...(printedAt && { printedAt }),
    }).textContent;
    expect(text).not.toMatch(/Dicetak|Alamat halaman|javascript/);
  }
});

test('contradictory figures print without a sentence, marked; every result has a sheet', () => {
  const broken = show({ result: contohRusak.totalTidakCocok() });
  expect(broken.querySelector('[data-kpu-metric]')).toBe(null);
  expect(broken.textContent).toContain('Perlu diperiksa');
  for (const make of [...Object.values(results), () => sirekap('pilgubJawaTengah')])
    expect(renderToStaticMarkup(<ResultPrint result={make()} />)).not.toMatch(
      /NaN|undefined|null|Infinity|\[object/,
    );
});

test('the status stands first, at every status', () => {
  for (const status of Object.keys(statuses) as (keyof typeof statuses)[]) {
    const first = show({ result: { ...contohPenetapan(), status } }).firstElementChild?.firstElementChild;
    expect(first?.getAttribute('data-kpu')).toBe('results/ResultStatus@1');
  }
});

test('with many options the columns of the areas carry numbers, whose names stand above', () => {
  const base = pilwalkotSurakarta2024();
  const extra = [3, 4].map((nomorUrut) => ({
    ...(base.options[0] as (typeof base.options)[number]),
    id: `p${nomorUrut}`,
    nomorUrut,
    name: `Pasangan ${nomorUrut}`,
    votes: 0,
  }));
  const heads = (options: typeof base.options) =>
    [
      ...(show({ result: { ...base, options } })
        .querySelectorAll('table')[1]
        ?.querySelectorAll('thead th') ?? []),
    ]
      .map((cell) => cell.textContent)
      .slice(1, -1);
  expect(heads([...base.options, ...extra])).toEqual(['Pilihan 1', 'Pilihan 2', 'Pilihan 3', 'Pilihan 4']);
  expect(heads(base.options)[0]).toContain('Teguh Prakosa');
});
