import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { NumberText, numberTextSizes } from './NumberText.tsx';

describeConformance('NumberText', <NumberText value={121471} unit="suara" size="figure" />, {
  contract: 'ui/NumberText@1',
});

const textOf = (element: ReactElement) => render(element).container.textContent?.replace(/\u00a0/g, ' ');

test('a figure stands with its unit and its whole', () => {
  expect(
    textOf(<NumberText value={121471} unit="suara" denominator={307441} denominatorUnit="suara sah" />),
  ).toBe('121.471 suara dari 307.441 suara sah');
  expect(textOf(<NumberText value={121471} unit="votes" denominator={307441} locale="en" />)).toBe(
    '121,471 votes of 307,441',
  );
  expect(textOf(<NumberText value={77.5} unit="%" />)).toBe('77,5%');
});

test('machines read the plain value', () => {
  const { container } = render(<NumberText value={77.5} unit="%" />);
  expect(container.querySelector('data')?.getAttribute('value')).toBe('77.5');
});

test.each([null, undefined, Number.NaN, Number.POSITIVE_INFINITY, '12' as unknown as number])(
  '%s is no number: the page says so, and why',
  (value) => {
    expect(
      textOf(<NumberText value={value} unit="suara" reason="menunggu rekapitulasi" size="figure" />),
    ).toBe('belum ada data (menunggu rekapitulasi)');
  },
);

test('zero is a number, and a whole that is not known is left out', () => {
  expect(textOf(<NumberText value={0} unit="suara" denominator={null} />)).toBe('0 suara');
});

test('each size looks different', () => {
  const looks = numberTextSizes.map(
    (size) => render(<NumberText value={1} size={size} />).container.innerHTML,
  );
  expect(new Set(looks).size).toBe(numberTextSizes.length);
});
