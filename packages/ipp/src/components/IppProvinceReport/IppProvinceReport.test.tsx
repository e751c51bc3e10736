import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { provinceReport } from '../../core/progress/report.ts';
import { now, only, plan, progress } from '../../progress/test/widgets.tsx';
import { IppProvinceReport } from './index.ts';

describeConformance(
  'IppProvinceReport',
  <IppProvinceReport progress={only('33.07', '33.19')} plan={plan} now={now} printedAt={now} />,
  { contract: 'ipp/IppProvinceReport@1' },
);

const show = (given = progress) => {
  const container = document.createElement('div');
  container.innerHTML = renderToStaticMarkup(
    <IppProvinceReport progress={given} plan={plan} now={now} printedAt={now} />,
  );
  return container;
};

test('35 regencies in one table; those that need something have their own part with recommendation and owner', () => {
  const report = provinceReport(progress, { plan, now });
  const container = show();
  expect(container.querySelectorAll('tbody tr')).toHaveLength(35);
  const needing = report.regions.filter(
    ({ standing, difficulties }) =>
      !['selesai', 'tidakAda'].includes(standing.state) || difficulties.length > 0 || standing.conflicts > 0,
  );
  expect(needing.length).toBeGreaterThan(10);
  expect(container.querySelectorAll('section')).toHaveLength(needing.length);
  for (const { name, standing } of needing) {
    const section = [...container.querySelectorAll('section')].find(
      (one) => one.getAttribute('aria-label') === name,
    );
    for (const { text } of standing.recommendations) expect(section?.textContent).toContain(text.id);
  }
});

test('returned indicators carry their reason, difficulties their owner and day', () => {
  const text = show(only('33.07', '33.05')).textContent ?? '';
  expect(text).toContain('CONTOH: lampiran belum ditandatangani');
  expect(text).toContain('CONTOH: data belum diterima dari instansi terkait');
  expect(text).toMatch(/tenggat \d+ Mei 2025/);
});

test('it says that it is internal, when it was printed, and by which rule it judges', () => {
  const text = show().textContent ?? '';
  expect(text).toContain('Untuk internal KPU');
  expect(text).toContain('Dicetak 21 Mei 2025 pukul 09.00 WIB');
  expect(text).toContain('Usulan proyek ini');
});

test('a region of which nothing is known has words in the place of every figure', () => {
  const row = [...(show(only('33.19')).querySelector('tbody tr')?.children ?? [])].map(
    (cell) => cell.textContent,
  );
  expect(row.slice(1, 6)).toEqual([
    'Belum diketahui',
    'belum diketahui',
    'belum diketahui',
    'belum ada data',
    'belum ada data',
  ]);
});
