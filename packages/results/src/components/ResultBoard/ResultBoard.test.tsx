import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { type ElectionResult, resultStatuses } from '../../core/model.ts';
import {
  contohBelumAda,
  contohPenetapan,
  contohRusak,
  pilgubJakarta2024,
  pilwalkotPangkalpinang2024,
  pilwalkotSurakarta2024,
} from '../../fixtures/index.ts';
import { ResultBoard, type ResultBoardProps } from './index.ts';

describeConformance('ResultBoard', <ResultBoard result={pilwalkotSurakarta2024()} />, {
  contract: 'results/ResultBoard@1',
});

const show = (props: ResultBoardProps) => render(<ResultBoard {...props} />).container;
const rows = (container: Element) => [...container.querySelectorAll('tbody tr')];
const texts = (container: Element) =>
  rows(container).map((row) => [...row.children].map((cell) => cell.textContent?.trim()));

/** A result with `count` options that fit. */
function withOptions(
  count: number,
  change: (index: number) => Partial<ElectionResult['options'][number]> = () => ({}),
) {
  const base = contohPenetapan();
  const options = Array.from({ length: count }, (_, index) => ({
    ...(base.options[0] as ElectionResult['options'][number]),
    id: `p${index + 1}`,
    nomorUrut: index + 1,
    name: `Pasangan ${index + 1}`,
    votes: 1_000 * (index + 1),
    ...change(index),
  }));
  const valid = options.reduce((sum, { votes }) => sum + (votes ?? 0), 0);
  return { ...base, options, valid, total: valid + (base.invalid ?? 0) };
}

test('a voter finds number, whole name, votes and their part of the valid votes, in ballot order', () => {
  const result = pilwalkotSurakarta2024();
  const container = show({ result: { ...result, options: [...result.options].reverse() } });
  expect(texts(container)).toEqual([
    ['1Teguh Prakosa – Bambang Nugroho', '121.471 suara', '39,51% dari 307.441 suara sah'],
    ['2Respati Ardi – Astrid Widayani', '185.970 suara', '60,49% dari 307.441 suara sah'],
  ]);
  expect(container.querySelector('caption')?.textContent).toContain('per 4 Desember 2024');
});

test.each([1, 2, 3, 4, 5, 6, 24])('%d options all look alike: one markup, one set of classes', (count) => {
  const container = show({ result: withOptions(count) });
  expect(rows(container)).toHaveLength(count);
  const looks = rows(container).map((row) =>
    [row, ...row.querySelectorAll('*')].map((one) => `${one.tagName}.${one.className}`).join(' '),
  );
  expect(new Set(looks).size).toBe(1);
});

test('more than six options are a list instead of boxes', () => {
  const classOf = (count: number) => show({ result: withOptions(count) }).querySelector('table')?.className;
  expect(classOf(6)).toBe(classOf(2));
  expect(classOf(7)).not.toBe(classOf(6));
  expect(show({ result: withOptions(24) }).textContent).toContain('Persen dari 300.000 suara sah.');
});

describe('portraits', () => {
  const { options } = pilgubJakarta2024();
  const ids = options.map(({ id }) => id) as [string, string, string];

  test('one portrait gives every option a frame of the same size; without any there is none', () => {
    expect(show({ result: pilgubJakarta2024() }).querySelector('[data-kpu^="ui/Avatar"]')).toBe(null);
    const some = show({ result: pilgubJakarta2024(), portraits: { [ids[0]]: '/foto/1.jpg' } });
    const frames = [...some.querySelectorAll('[data-kpu^="ui/Avatar"]')];
    expect(new Set(frames.map((one) => one.className)).size).toBe(1);
    expect(frames.map((one) => one.querySelector('img')?.getAttribute('src'))).toEqual([
      '/foto/1.jpg',
      undefined,
      undefined,
    ]);
    expect(frames[1]?.textContent).toBe('DA');
  });

  test('without fallback there are portraits for all or for nobody', () => {
    const show2 = (portraits: Record<string, string>) =>
      show({ result: pilgubJakarta2024(), portraits, portraitFallback: 'none' }).querySelectorAll('img')
        .length;
    expect(show2({ [ids[0]]: '/1.jpg' })).toBe(0);
    expect(show2({ [ids[0]]: '/1.jpg', [ids[1]]: '/2.jpg', [ids[2]]: 'https://kpu.go.id/3.jpg' })).toBe(3);
  });

  test('the blank column keeps an empty frame, and its name is that of the law', () => {
    const container = show({
      result: pilwalkotPangkalpinang2024(),
      portraits: { '1000528': '/foto/2.jpg' },
    });
    const [first] = rows(container);
    expect(first?.textContent).toContain('1Kolom kosong tidak bergambar48.528');
    expect(first?.querySelector('[data-kpu^="ui/Avatar"]')).toBe(null);
    expect(container.textContent).toContain('Kolom kosong bukan pasangan calon.');
  });

  test.each(['javascript:alert(1)', 'data:image/svg+xml,<svg/>', '//lain.example/x.jpg', ' /x.jpg', ''])(
    'an address that is no picture of this site or the web is not loaded: %s',
    (src) => {
      expect(show({ result: pilgubJakarta2024(), portraits: { [ids[0]]: src } }).querySelector('img')).toBe(
        null,
      );
    },
  );
});

describe('who is elected', () => {
  const decided = (change: Partial<ElectionResult> = {}): ElectionResult => ({
    ...contohPenetapan(),
    status: 'penetapan_terpilih',
    elected: { ids: ['contoh-2'], date: '2025-01-09', sourceIndex: 0 },
    ...change,
  });

  test('stands in words with its decision, at the option and nowhere else', () => {
    const [first, second] = rows(show({ result: decided() }));
    expect(second?.textContent).toContain(
      'Ditetapkan sebagai terpilih dengan Keputusan KPU Kabupaten Contoh No. 000 Tahun 2024, 9 Januari 2025.',
    );
    expect(first?.textContent).not.toContain('terpilih');
  });

  test('without the decision nobody is marked, and that is said', () => {
    for (const elected of [null, { ids: ['contoh-2'], date: null, sourceIndex: null }]) {
      const container = show({ result: decided({ elected }) });
      expect(container.querySelector('tbody')?.textContent).not.toContain('terpilih');
      expect(container.textContent).toContain('keputusannya belum dicantumkan');
    }
  });

  test.each(resultStatuses.filter((status) => status !== 'penetapan_terpilih'))('never at %s', (status) => {
    expect(show({ result: decided({ status }) }).querySelector('table')?.textContent).not.toMatch(
      /terpilih/i,
    );
  });
});

test('colours of the source are a framed stripe on request, and only where every candidate has one', () => {
  const colour = (index: number) => ({ color: index === 1 ? null : '#b67352' });
  const stripes = (result: ElectionResult, accents?: boolean) =>
    show({ result, ...(accents && { accents }) }).querySelectorAll('rect[fill="#b67352"]').length;
  expect(stripes(withOptions(2, () => ({ color: '#b67352' })))).toBe(0);
  expect(
    stripes(
      withOptions(2, () => ({ color: '#b67352' })),
      true,
    ),
  ).toBe(2);
  expect(stripes(withOptions(2, colour), true)).toBe(0);
});

test('a disqualified option stays on the board, with what its votes are', () => {
  const container = show({ result: withOptions(2, (index) => (index === 1 ? { disqualified: true } : {})) });
  expect(rows(container)[1]?.textContent).toContain('dihitung sebagai suara tidak sah');
  expect(rows(container)[0]?.textContent).not.toContain('Dibatalkan');
});

test('figures that contradict each other keep their votes, lose their shares and are marked', () => {
  const container = show({ result: contohRusak.suaraSahTidakCocok() });
  expect(texts(container)[0]).toHaveLength(2);
  expect(container.textContent).toContain('Persentase tidak ditampilkan');
  expect(container.textContent).toContain('Perlu diperiksa');
  expect(texts(show({ result: contohRusak.suaraTidakDiketahui() }))[1]?.[1]).toBe('belum ada data');
});

test('before the count there are names and no figure; without options it says so', () => {
  const before = show({ result: contohBelumAda() });
  expect(before.querySelector('tbody')?.textContent).not.toMatch(/\d\.\d{3}|0 suara/);
  expect(show({ result: { ...contohBelumAda(), options: [] } }).textContent).toContain(
    'Belum ada daftar pilihan',
  );
});

test('votes that are no count are shown to be checked, and no machine reads them as a figure', () => {
  const result = withOptions(2, (index) => (index === 1 ? { votes: Number.NaN } : {}));
  const [, second] = rows(show({ result }));
  expect(second?.querySelector('data')?.getAttribute('value')).toBe('');
  expect(second?.textContent).toMatch(/belum ada data|Perlu diperiksa/);
});
