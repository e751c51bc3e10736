import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { published } from '../../internal/test/publicModels.ts';
import { IppMethodNote } from './index.ts';

describeConformance('IppMethodNote', <IppMethodNote model={published} />, {
  contract: 'ipp/IppMethodNote@1',
});

test('it says first what the index is not, then classes, coverage, gaps and every source', () => {
  const { container } = render(<IppMethodNote model={published} />);
  const text = container.textContent ?? '';
  for (const words of [
    'Bukan persentase kehadiran pemilih.',
    'ipp-pilkada-2024@1.0.0',
    'Keterikatan (engagement): 60–77,5',
    '508 kabupaten/kota',
    'bobot dimensi',
    'daftar indikator',
    'nilai 506 kabupaten/kota',
    'Indeks Partisipasi Publik (KPU Kabupaten Klaten)',
    'keduanya bukan satu deret waktu',
  ])
    expect(text).toContain(words);
  expect(text.indexOf('Bukan persentase')).toBeLessThan(text.indexOf('ipp-pilkada-2024@1.0.0'));
  expect(container.querySelectorAll('a').length).toBeGreaterThan(10);
});
