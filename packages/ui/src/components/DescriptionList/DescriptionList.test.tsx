import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { DescriptionList } from './DescriptionList.tsx';

describeConformance(
  'DescriptionList',
  <DescriptionList
    items={[
      { label: 'Jam pelayanan', value: '08.00–16.00 WIB' },
      { label: 'Surel', value: <a href="mailto:contoh@kpu.go.id">contoh@kpu.go.id</a> },
      { label: 'Faksimile' },
    ]}
  />,
  { contract: 'ui/DescriptionList@1' },
);

const values = () => screen.getAllByRole('definition').map((dd) => dd.textContent);

test('a person finds each value with its label', () => {
  render(
    <DescriptionList
      items={[
        { label: 'Kecamatan', value: 5 },
        { label: 'Surel', value: <a href="/s">Tulis</a> },
      ]}
    />,
  );
  expect(screen.getAllByRole('term').map((dt) => dt.textContent)).toEqual(['Kecamatan', 'Surel']);
  expect(values()).toEqual(['5', 'Tulis']);
  expect(screen.getByRole('link').getAttribute('href')).toBe('/s');
});

test.each([undefined, null, '', '  ', Number.NaN, false, []])(
  'a value that is %j is said to be missing',
  (value) => {
    render(<DescriptionList items={[{ label: 'Faksimile', value }]} />);
    expect(values()).toEqual(['belum ada data']);
  },
);

test('zero is a value', () => {
  render(<DescriptionList items={[{ label: 'Sengketa', value: 0 }]} />);
  expect(values()).toEqual(['0']);
});

test('the words for a missing value follow the language', () => {
  render(<DescriptionList items={[{ label: 'Fax' }]} locale="en" />);
  render(<DescriptionList items={[{ label: 'Faks' }]} locale={badInput.locale} />);
  expect(values()).toEqual(['no data yet', 'belum ada data']);
});

test('without pairs there is nothing', () => {
  expect(render(<DescriptionList items={[]} />).container.innerHTML).toBe('');
});

test('what editors paste stays text, and ten thousand pairs are all there', () => {
  const { container } = render(
    <DescriptionList
      items={many(10_000, (i) => ({ label: badInput.html, value: `${badInput.bidi} ${i}` }))}
    />,
  );
  expect(container.querySelectorAll('dd')).toHaveLength(10_000);
  expect(container.querySelector('dt')?.textContent).toBe(badInput.html);
  expect(container.querySelector('img')).toBeNull();
});
