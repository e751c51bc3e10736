import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { ProgressBar, type ProgressBarProps } from './ProgressBar.tsx';

const data: ProgressBarProps = { label: 'TPS yang sudah melapor', value: 312, max: 1024, unit: 'TPS' };

describeConformance('ProgressBar', <ProgressBar {...data} />, { contract: 'ui/ProgressBar@1' });
describeConformance('ProgressBar without a bar', <ProgressBar {...data} value={null} />, {
  contract: 'ui/ProgressBar@1',
});

const textOf = (props: Partial<ProgressBarProps>) =>
  render(<ProgressBar {...data} {...props} />).container.textContent?.replace(/\s+/g, ' ');
const bars = () => screen.queryAllByRole('progressbar');

test('a person reads how much of what is done, and hears the same', () => {
  expect(textOf({})).toBe('TPS yang sudah melapor312 dari 1.024 TPS, 30,5%');
  const bar = screen.getByRole('progressbar', { name: 'TPS yang sudah melapor' });
  expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['312', '1024']);
  // Browsers round by themselves: 99,96 would be read out as 100.
  expect(bar.getAttribute('aria-valuetext')).toBe('312 dari 1.024 TPS, 30,5%');
});

test('all is only said when all is done, nothing only when nothing is done', () => {
  expect(textOf({ value: 102_399, max: 102_400 })).toContain('102.399 dari 102.400 TPS, lebih dari 99,9%');
  expect(textOf({ value: 1, max: 102_400 })).toContain('kurang dari 0,1%');
  expect(textOf({ value: 0 })).toContain('0 dari 1.024 TPS, 0%');
  expect(textOf({ value: 1024 })).toContain('1.024 dari 1.024 TPS, 100%');
  expect(bars()).toHaveLength(4);
});

test('what is not known is said in words, with the reason, and nothing is drawn', () => {
  expect(textOf({ value: null, reason: 'sedang dihitung' })).toBe(
    'TPS yang sudah melaporbelum ada data (sedang dihitung)',
  );
  expect(textOf({ value: Number.NaN, locale: 'en' })).toContain('no data yet');
  expect(textOf({ value: '5' as unknown as number })).toContain('belum ada data');
  expect(bars()).toEqual([]);
});

test.each([null, undefined, Number.NaN, -1, Number.POSITIVE_INFINITY])(
  'of a whole of %s the figure stays, and no share is made up',
  (max) => {
    expect(textOf({ max })).toBe('TPS yang sudah melapor312 TPSjumlah seluruhnya belum diketahui');
    expect(bars()).toEqual([]);
  },
);

test('nothing of nothing has no share', () => {
  expect(textOf({ value: 0, max: 0 })).toBe('TPS yang sudah melapor0 dari 0 TPS');
  expect(bars()).toEqual([]);
});

test.each([
  [1100, 1024, '1.100 dari 1.024 TPS, 107,4%'],
  [5, 0, '5 dari 0 TPS'],
  [-3, 1024, '-3 dari 1.024 TPS'],
  [-3, null, '-3 TPS'],
])('%s of %s contradicts itself: shown as it is, marked, and not drawn', (value, max, said) => {
  const text = textOf({ value, max });
  expect(text).toContain(`${said}`);
  expect(text).toContain('Data bertentangan, perlu diperiksa');
  expect(bars()).toEqual([]);
  expect(takeConsole('error')).toEqual([
    `Situs KPU ProgressBar: ${value} of ${max} is no part of a whole. The figures are shown with a note, and no bar is drawn. Correct the data: value from 0 to max.`,
  ]);
});

test('markup in a label stays text, and an unknown language reads Indonesian', () => {
  const { container } = render(
    <ProgressBar {...data} label={badInput.html} unit={badInput.html} locale={badInput.locale} />,
  );
  expect(container.querySelector('img')).toBeNull();
  expect(container.textContent).toContain(`312 dari 1.024 ${badInput.html}`);
});

test('figures that another module wrote read the same beside the bar and to a screen reader', () => {
  const { container } = render(
    <ProgressBar label="TPS" value={56_468} max={56_812} figures="56.468 dari 56.812 TPS (99,39%)" />,
  );
  expect(container.textContent).toContain('56.468 dari 56.812 TPS (99,39%)');
  expect(container.textContent).not.toContain('99,4%');
  expect(container.querySelector('progress')?.getAttribute('aria-valuetext')).toBe(
    '56.468 dari 56.812 TPS (99,39%)',
  );
});
