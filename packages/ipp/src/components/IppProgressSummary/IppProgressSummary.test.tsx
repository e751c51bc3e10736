import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { countIndicators } from '../../core/progress/counts.ts';
import type { Progress } from '../../core/progress/model.ts';
import { now, only, plan, progress } from '../../progress/test/widgets.tsx';
import { IppProgressSummary, type IppProgressSummaryProps } from './index.ts';

describeConformance('IppProgressSummary', <IppProgressSummary progress={progress} plan={plan} now={now} />, {
  contract: 'ipp/IppProgressSummary@1',
});

const show = (given: Progress, more: Partial<IppProgressSummaryProps> = {}) => {
  const container = document.createElement('div');
  container.innerHTML = renderToStaticMarkup(
    <IppProgressSummary progress={given} plan={plan} now={now} {...more} />,
  );
  return container;
};

test('a province sees the share that is verified, and that nobody was counted as zero', () => {
  const container = show(progress);
  const known = progress.regions.filter(({ region }) => !['33.11', '33.19'].includes(region));
  const counted = known.reduce(
    (sum, { indicators }) => {
      const { terverifikasi, tidakBerlaku } = countIndicators(indicators, 40);
      return { done: sum.done + (terverifikasi ?? 0), base: sum.base + 40 - (tidakBerlaku ?? 0) };
    },
    // 33.11 reported 20 of 40 as counts.
    { done: 20, base: 40 },
  );
  const figure = container.querySelector('data')?.getAttribute('value');
  expect(Number(figure)).toBeCloseTo((counted.done / counted.base) * 100, 9);
  expect(container.textContent).toContain('Belum dapat dihitung dan tidak ikut dalam jumlah: Kabupaten');
  expect(container.textContent).toContain('(belum diketahui)');
});

test('the bar holds the six states, and counts that add up are not doubted', () => {
  const container = show(progress, { details: true });
  const [states] = container.querySelectorAll('figure > ul');
  expect([...(states?.children ?? [])].map((one) => one.textContent)).toEqual([
    'Terverifikasi',
    'Terkirim',
    'Dikembalikan',
    'Draf',
    'Kosong',
    'Tidak berlaku',
  ]);
  expect(show(only('33.72'), { region: '33.72', details: true }).textContent).not.toContain(
    'perlu diperiksa',
  );
});

test('one region with an extension sees its own day, and the day before it', () => {
  const text = show(progress, { region: '33.07' }).textContent ?? '';
  expect(text).toContain('23 Mei 2025');
  expect(text).toContain('20 Mei 2025');
});

test('deadlines are left to the widget beside it, where the page asks for that', () => {
  for (const region of [{ region: '33.07' }, {}]) {
    expect(show(progress, region).textContent).toContain('Mei 2025');
    expect(show(progress, { ...region, deadlines: false }).querySelector('[data-kpu="ui/Deadline@1"]')).toBe(
      null,
    );
    expect(show(progress, region).querySelector('[data-kpu="ui/Deadline@1"]')).not.toBe(null);
  }
});

test('a region that the file does not have is said, with what to do', () => {
  expect(show(only('33.72'), { region: '35.78' }).textContent).toContain(
    'Wilayah 35.78 tidak ada dalam berkas ini. Impor berkas wilayah itu',
  );
});

test('counts that contradict each other give no share', () => {
  const [region] = only('33.11').regions;
  if (!region) throw new Error('33.11');
  const odd = {
    ...only('33.11'),
    regions: [{ ...region, summary: { ...region.summary, total: 3 } as never, series: [] }],
  };
  const container = show(odd, { region: '33.11' });
  expect(container.querySelector('data')).toBe(null);
  expect(container.textContent).toContain('angka bertentangan, perlu diperiksa');
});

test('the rule that marks a region as late is on the page, with its thresholds and where it comes from', () => {
  const text = show(progress).textContent ?? '';
  expect(text).toContain('Aturan yang dipakai');
  expect(text).toContain('Usulan proyek ini');
});

test('a region from which nothing came in is told in one sentence, not by rows without figures', () => {
  const [region] = only('33.72').regions;
  if (!region) throw new Error('33.72');
  const silent = {
    ...only('33.72'),
    regions: [{ ...region, indicators: [], summary: null, series: [], difficulties: [] }],
  };
  const container = show(silent, { region: '33.72', details: true });
  expect(container.textContent).toContain(
    'Belum ada isian yang diterima dari Kota Surakarta, jadi belum ada yang bisa dihitung.',
  );
  expect(container.querySelector('table')).toBeNull();
  // Counts that are reported as a whole are drawn, without a row for each dimension that knows nothing.
  const whole = {
    ...silent,
    regions: silent.regions.map((one) => ({ ...one, summary: countIndicators([], 40) })),
  };
  expect(show(whole, { region: '33.72', details: true }).querySelectorAll('tbody tr')).toHaveLength(1);
});
