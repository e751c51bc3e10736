import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { rivalsOf } from '../../core/progress/revisions.ts';
import { plan, progress } from '../../progress/test/widgets.tsx';
import { IppHistory } from './index.ts';

const rival =
  progress.regions
    .find(({ region }) => region === '33.21')
    ?.indicators.find(({ history }) => rivalsOf(history).length > 0)?.id ?? '';

describeConformance(
  'IppHistory',
  <IppHistory progress={progress} plan={plan} region="33.21" indicator={rival} />,
  {
    contract: 'ipp/IppHistory@1',
  },
);

const text = (region: string, indicator: string) =>
  renderToStaticMarkup(
    <IppHistory progress={progress} plan={plan} region={region} indicator={indicator} />,
  ).replace(/<[^>]*>/g, '');

test('each step says from what to what, when, by whom and why; both versions of a contradiction are marked', () => {
  const said = text('33.21', rival);
  expect(said).toContain('Dicatat sebagai Draf');
  expect(said).toContain('Draf menjadi Terkirim');
  expect(said).toContain('Terkirim menjadi Terverifikasi');
  expect(said).toContain('Terkirim menjadi Dikembalikan');
  expect(said).toContain('Catatan: CONTOH: angka tidak sama dengan lampiran');
  expect(said.match(/salah satu dari dua versi/g)).toHaveLength(2);
});

test('an indicator of the plan without a history, and one that does not exist, are told apart', () => {
  expect(text('33.21', 'tidak-ada')).toContain('Indikator tidak-ada tidak ada di wilayah ini.');
  const planned = plan.indicators[0]?.id ?? '';
  expect(text('33.19', planned)).toContain('Belum ada perubahan yang tercatat.');
});
