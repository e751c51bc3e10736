import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Skeleton, skeletonVariants } from './Skeleton.tsx';

describeConformance('Skeleton', <Skeleton />, { contract: 'ui/Skeleton@1' });

const linesOf = (lines: number) =>
  render(<Skeleton lines={lines} />).container.firstElementChild?.childElementCount;

test('a screen reader hears nothing of it', () => {
  const { container } = render(<Skeleton />);
  expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
  expect(container.textContent).toBe('');
});

test('it keeps the place of as many lines as will come', () => {
  expect(linesOf(5)).toBe(5);
});

test.each([
  [0, 1],
  [-4, 1],
  [Number.NaN, 1],
  [2.9, 2],
  [10_000, 20],
  [Number.POSITIVE_INFINITY, 20],
])('%s lines are %i', (given, shown) => {
  expect(linesOf(given)).toBe(shown);
});

test('each kind looks different, and a block is one', () => {
  const looks = skeletonVariants.map((variant) => render(<Skeleton variant={variant} />).container.innerHTML);
  expect(new Set(looks).size).toBe(skeletonVariants.length);
  expect(render(<Skeleton variant="block" lines={7} />).container.firstElementChild?.childElementCount).toBe(
    1,
  );
});
