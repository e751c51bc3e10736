import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { resultStatuses, type ResultStatus as Status } from '../../core/model.ts';
import { flags } from '../../core/status.ts';
import {
  contohPenetapan,
  contohRusak,
  pilbupBangka2024,
  pilwalkotSurakarta2024,
} from '../../fixtures/index.ts';
import { berbendera, kosong, sirekap } from '../../internal/test/results.ts';
import { ResultStatus } from './index.ts';

describeConformance('ResultStatus', <ResultStatus result={pilwalkotSurakarta2024()} />, {
  contract: 'results/ResultStatus@1',
});

const textOf = (element: React.ReactElement) => render(element).container.textContent ?? '';

test('a person learns what kind of figures follow, of when, from whom and what comes next', () => {
  const { container } = render(<ResultStatus result={sirekap('pilwalkotSurakarta')} />);
  const text = container.textContent ?? '';
  for (const words of [
    'Seluruh TPS masuk, belum direkapitulasi',
    'per 27 November 2024 pukul 22.30 WIB',
    'masih dapat berubah',
    'Sumber: Sirekap Pilkada 2024',
    'Selanjutnya:',
  ])
    expect(text).toContain(words);
  expect(container.querySelector('time')?.getAttribute('datetime')).toBe('2024-11-27T22:30:00+07:00');
});

test('times are told in the zone of the area, in both languages', () => {
  const result = { ...sirekap('pilwalkotSurakarta'), timeZone: 'WIT' as const };
  expect(textOf(<ResultStatus result={result} />)).toContain('per 28 November 2024 pukul 00.30 WIT');
  expect(textOf(<ResultStatus result={result} locale="en" />)).toContain('as of 28 November 2024, 00:30 WIT');
});

test('each kind of status has a band of its own, so that it is told apart without colour', () => {
  const looks = (['belum_ada', 'hitung_sementara', 'rekap_kabkota', 'psu'] as Status[]).map((status) => {
    const { container } = render(<ResultStatus result={{ ...pilwalkotSurakarta2024(), status }} />);
    return `${container.firstElementChild?.className} ${container.querySelector('path')?.getAttribute('d')}`;
  });
  expect(new Set(looks).size).toBe(4);
  for (const status of resultStatuses) render(<ResultStatus result={{ ...contohPenetapan(), status }} />);
});

test('flags stand in words; a correction tells the former figure, the time and the reason', () => {
  const text = textOf(<ResultStatus result={berbendera()} />);
  for (const { label } of Object.values(flags)) expect(text).toContain(label.id);
  expect(text).toContain(
    'Suara nomor urut 2: angka diperbarui 5 Desember 2024 pukul 10.00 WIB: sebelumnya 123.400, sekarang 123.456, karena satu formulir TPS dibaca ulang.',
  );
  expect(text).toContain('Data terakhir: 5 Desember 2024.');
});

test('figures that contradict each other are flagged, also when the data does not say so', () => {
  expect(textOf(<ResultStatus result={contohRusak.totalTidakCocok()} />)).toContain(
    'Sumber sedang diperiksa',
  );
  expect(textOf(<ResultStatus result={contohRusak.suaraTidakDiketahui()} />)).not.toContain('Sumber sedang');
});

test('what is not known is said, not left out', () => {
  expect(textOf(<ResultStatus result={pilbupBangka2024()} />)).toContain('waktu data belum diketahui');
  expect(textOf(<ResultStatus result={kosong()} />)).toContain('Sumber: belum dicantumkan');
});
