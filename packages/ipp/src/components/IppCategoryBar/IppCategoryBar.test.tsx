import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { ippModel, ippPemilu2024 } from '../../core/index.ts';
import { publishedPemilu2024 } from '../../fixtures/index.ts';
import { published } from '../../internal/test/publicModels.ts';
import { IppCategoryBar } from './index.ts';

describeConformance('IppCategoryBar', <IppCategoryBar model={published} />, {
  contract: 'ipp/IppCategoryBar@1',
});

test('announced numbers are told as announced, with shares of the regions', () => {
  const { container } = render(<IppCategoryBar model={published} />);
  const row = (name: string) =>
    [...container.querySelectorAll('tbody tr')].find((one) => one.textContent?.includes(name))?.textContent;
  expect(row('involvement')).toMatch(/38.*7,5%/);
  expect(row('engagement')).toMatch(/446.*87,8%/);
  expect(row('participatory')).toMatch(/24.*4,7%/);
  expect(container.textContent).toContain('Bagian dihitung dari jumlah wilayah, bukan dari pemilih.');
  expect(render(<IppCategoryBar model={published} level="provinsi" />).container.textContent).toMatch(
    /31.*83,8%/,
  );
});

test('a class whose number was not announced is unknown and not 0', () => {
  const { container } = render(<IppCategoryBar model={ippModel(ippPemilu2024, publishedPemilu2024)} />);
  const row = [...container.querySelectorAll('tbody tr')].find((one) =>
    one.textContent?.includes('engagement'),
  );
  expect(row?.textContent).toContain('jumlahnya tidak diumumkan');
  expect(row?.textContent).not.toMatch(/\b0\b/);
});
