import { formatDay } from '@situs-kpu/ui/core';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { burnUp, forecast } from '../../core/progress/burn-up.ts';
import { only, plan, progress } from '../../progress/test/widgets.tsx';
import { IppBurnUp, type IppBurnUpProps } from './index.ts';

describeConformance('IppBurnUp', <IppBurnUp progress={only('33.72')} plan={plan} />, {
  contract: 'ipp/IppBurnUp@1',
});

const text = (props: Partial<IppBurnUpProps> = {}) =>
  renderToStaticMarkup(<IppBurnUp progress={progress} plan={plan} {...props} />).replace(/<[^>]*>/g, ' ');

test('the forecast is called one, with its range and how it was made', () => {
  const ahead = forecast(burnUp(progress, { plan, regions: ['33.07'] }));
  if (!ahead.known) throw new Error(ahead.reason);
  const said = text({ region: '33.07' });
  expect(said).toContain('Perkiraan');
  expect(said).toContain('bukan janji');
  expect(said).toContain(formatDay(ahead.latest));
});

test('the last point is what is verified now', () => {
  const last = burnUp(progress, { plan }).points.at(-1);
  expect(text({ table: 'open' })).toContain(String(last?.done));
});

test('a region of which nothing is known has no line and no forecast, and is named', () => {
  const said = text({ region: '33.19' });
  expect(said).toContain('Tidak ada perkiraan: perkembangan hari demi hari belum diketahui.');
  expect(said).toContain('Tidak ikut dihitung karena angkanya belum diketahui: Kabupaten Kudus.');
});

test('where the number of indicators changed, it says why there is no forecast', () => {
  expect(forecast(burnUp(progress, { plan }))).toMatchObject({ known: false, reason: 'base_changed' });
  const said = text();
  expect(said).toContain('Tidak ada perkiraan: jumlah indikator yang berlaku berubah');
  expect(said).toContain('garis target memakai jumlah terakhir');
});

test('no forecast is made where none is wanted', () => {
  expect(text({ region: '33.07', forecast: null })).not.toContain('bukan janji');
});
