import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Meter, type MeterProps } from './Meter.tsx';

const ipp: MeterProps = { label: 'Indeks Partisipasi Pilkada 2024', value: 78.64, low: 60, high: 77.5 };

describeConformance('Meter', <Meter {...ipp} />, { contract: 'ui/Meter@1' });
describeConformance('Meter without a bar', <Meter {...ipp} value={null} />, { contract: 'ui/Meter@1' });

const textOf = (props: Partial<MeterProps>) =>
  render(<Meter {...ipp} {...props} />)
    .container.textContent?.replace(/\s+/g, ' ')
    .trim();
const bars = () => screen.queryAllByRole('meter');

test('a person reads the score, its scale and its category, and hears the same', () => {
  expect(textOf({ category: 'partisipatif (participatory)' })).toBe(
    'Indeks Partisipasi Pilkada 202478,64 dari 100, partisipatif (participatory)',
  );
  const bar = screen.getByRole('meter', { name: 'Indeks Partisipasi Pilkada 2024' });
  expect(bar.getAttribute('aria-valuetext')).toBe('78,64 dari 100, partisipatif (participatory)');
  expect(['value', 'min', 'max', 'low', 'high'].map((name) => bar.getAttribute(name))).toEqual([
    '78.64',
    '0',
    '100',
    '60',
    '77.5',
  ]);
});

test.each([
  [59.99, 'rendah'],
  [60, 'sedang'],
  [77.5, 'sedang'],
  // Written 77,5, but classed by what it is.
  [77.504, 'tinggi'],
])('%s is %s, and the limits are said', (value, word) => {
  expect(textOf({ value })).toMatch(
    new RegExp(`dari 100, ${word} ?Rendah: di bawah 60\\. Tinggi: di atas 77,5\\.$`),
  );
});

test('one limit is enough', () => {
  expect(textOf({ value: 3, low: undefined, high: 5 })).toContain('3 dari 100, sedang Tinggi: di atas 5.');
  expect(textOf({ value: 3, low: 5, high: undefined })).toContain('3 dari 100, rendahRendah: di bawah 5.');
});

test('where the best score is known, the words say whether this one is good', () => {
  const invalid = { value: 6.01, max: 20, low: 3, high: 5, optimum: 0 };
  expect(textOf(invalid)).toContain('6,01 dari 20, tinggi (di luar harapan)');
  expect(textOf({ ...invalid, value: 2 })).toContain('2 dari 20, rendah (sesuai harapan)');
});

test('a scale that does not begin at 0 is said', () => {
  expect(textOf({ value: 3.2, min: 1, max: 5, low: 2, high: 4 })).toContain(
    '3,2 pada skala 1 sampai 5, sedang',
  );
  expect(textOf({ value: 3.2, min: 1, max: 5, low: 2, high: 4, locale: 'en' })).toContain(
    '3.2 on a scale from 1 to 5, medium',
  );
});

test('decimals can be fixed', () => {
  expect(textOf({ value: 77.5, minimumFractionDigits: 2, category: 'x' })).toContain('77,50 dari 100');
});

test('a score that is not known is said in words, and nothing is drawn', () => {
  expect(textOf({ value: null, reason: 'belum diukur', category: 'tinggi' })).toBe(
    'Indeks Partisipasi Pilkada 2024belum ada data (belum diukur)',
  );
  expect(textOf({ value: Number.NaN })).toContain('belum ada data');
  expect(bars()).toEqual([]);
});

test.each([
  [120, {}, '120 dari 100'],
  [-1, {}, '-1 dari 100'],
  [5, { min: 10, max: 0 }, '5 pada skala 10 sampai 0'],
  [5, { max: Number.NaN }, '5 dari belum ada data'],
])('%s with %j lies on no scale: shown as it is, marked, and not drawn', (value, scale, said) => {
  const text = textOf({ value, category: 'x', ...scale });
  expect(text).toContain(said);
  expect(text).toContain('Data bertentangan, perlu diperiksa');
  expect(bars()).toEqual([]);
  expect(takeConsole('error')[0]).toMatch(
    /^Situs KPU Meter: the score .* is not on the scale from .*\. It is shown with a note, and no bar is drawn\. Correct the data: min below max, and value from min to max\.$/,
  );
});

test('limits that contradict each other class nothing', () => {
  expect(textOf({ low: 80, high: 20 })).toBe('Indeks Partisipasi Pilkada 202478,64 dari 100');
  expect(bars()[0]?.hasAttribute('low')).toBe(false);
  expect(takeConsole('error')).toEqual([
    'Situs KPU Meter: low 80 is above high 20. No score can be called low or high. Give low at most as large as high.',
  ]);
});

test('markup stays text, and an unknown language reads Indonesian', () => {
  const { container } = render(
    <Meter {...ipp} label={badInput.html} category={badInput.html} locale={badInput.locale} />,
  );
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toContain(`dari 100, ${badInput.html}`);
});
