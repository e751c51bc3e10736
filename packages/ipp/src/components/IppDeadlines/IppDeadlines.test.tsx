import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import type { Progress } from '../../core/progress/model.ts';
import { now, plan, progress } from '../../progress/test/widgets.tsx';
import { IppDeadlines } from './index.ts';

describeConformance('IppDeadlines', <IppDeadlines progress={progress} plan={plan} now={now} />, {
  contract: 'ipp/IppDeadlines@1',
});

const show = (given: Progress, region?: string) => {
  const container = document.createElement('div');
  container.innerHTML = renderToStaticMarkup(
    <IppDeadlines progress={given} plan={plan} now={now} {...(region !== undefined && { region })} />,
  );
  return container;
};

test('every deadline says what must be complete, and every extension why, by whom and when', () => {
  const container = show(progress);
  expect(container.querySelectorAll('[data-kpu="ui/Deadline@1"]')).toHaveLength(2);
  expect(container.textContent).toContain('semua indikator sudah diserahkan');
  const cells = [...container.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(cells).toEqual([
    [
      'Kabupaten Wonosobo',
      '23 Mei 2025 pukul 23.59 WIB',
      'CONTOH: menunggu data dari instansi lain',
      'KPU provinsi',
      '19 Mei 2025 pukul 14.00 WIB',
    ],
  ]);
});

test('another region does not get the extension', () => {
  expect(show(progress, '33.72').textContent).not.toContain('23 Mei 2025');
});

test('an extension to an earlier day is shown and doubted', () => {
  const deadlines = progress.deadlines.map((one) => ({
    ...one,
    extensions: one.extensions.map((each) => ({ ...each, at: '2025-05-10T23:59:59+07:00' })),
  }));
  expect(show({ ...progress, deadlines }).textContent).toContain(
    'lebih awal dari batas semula, perlu diperiksa',
  );
  expect(show({ ...progress, deadlines }, '33.07').textContent).toContain('10 Mei 2025');
});

test('a deadline without a day, and no deadline at all, are said', () => {
  const unset = {
    ...progress,
    deadlines: progress.deadlines.map((one) => ({ ...one, at: null, extensions: [] })),
  };
  expect(show(unset).textContent).toContain('belum ditetapkan');
  expect(show({ ...progress, deadlines: [] }).textContent).toContain(
    'Belum ada batas waktu dalam berkas ini.',
  );
});
