import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { verificationQueue } from '../../core/progress/views.ts';
import { now, only, plan, progress } from '../../progress/test/widgets.tsx';
import { IppVerificationQueue } from './index.ts';

describeConformance(
  'IppVerificationQueue',
  <IppVerificationQueue progress={progress} plan={plan} now={now} most={5} />,
  {
    contract: 'ipp/IppVerificationQueue@1',
  },
);

const show = (most: number, given = progress) => {
  const container = document.createElement('div');
  container.innerHTML = renderToStaticMarkup(
    <IppVerificationQueue progress={given} plan={plan} now={now} most={most} />,
  );
  return container;
};

test('the reviewer sees the longest wait first, and how many more there are', () => {
  const all = verificationQueue(progress, now);
  const container = show(10);
  const days = [...container.querySelectorAll('tbody tr')].map((row) =>
    Number.parseInt(row.children[3]?.textContent ?? '', 10),
  );
  expect(days).toHaveLength(10);
  expect(days).toEqual(all.slice(0, 10).map((one) => one.days));
  expect(days).toEqual([...days].sort((a, b) => b - a));
  expect(container.textContent).toContain(`${all.length - 10} indikator lain`);
});

test('a limit that makes no sense is no limit of zero', () => {
  expect(show(Number.NaN).querySelectorAll('tbody tr')).toHaveLength(50);
  expect(show(-3).querySelectorAll('tbody tr')).toHaveLength(50);
});

test('nothing waits: said', () => {
  expect(show(10, only('33.19')).textContent).toContain('Tidak ada indikator yang menunggu verifikasi.');
});
