import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { ippModel, ippPilkada2024 } from '../../core/index.ts';
import { contohScores } from '../../fixtures/index.ts';
import { published } from '../../internal/test/publicModels.ts';
import { IppSmallMultiples } from './index.ts';

describeConformance('IppSmallMultiples', <IppSmallMultiples model={published} within="33" />, {
  contract: 'ipp/IppSmallMultiples@1',
});

test('every region has a picture and a row with its dimensions', () => {
  const model = ippModel(ippPilkada2024, contohScores({ within: '33' }));
  const { container } = render(<IppSmallMultiples model={model} within="33" reference="33.74" />);
  expect(container.querySelectorAll('tbody > tr').length).toBeGreaterThanOrEqual(35);
  expect(container.textContent).toContain('Kota Semarang');
});
