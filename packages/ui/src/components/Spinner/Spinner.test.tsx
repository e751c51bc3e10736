import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Spinner } from './Spinner.tsx';

describeConformance('Spinner', <Spinner live>Memuat agenda…</Spinner>, { contract: 'ui/Spinner@1' });

test.each([undefined, '', null])('it never stands without words (%j)', (words) => {
  expect(render(<Spinner>{words}</Spinner>).container.textContent).toBe('Memuat…');
});

test('the words can be others, and in another language', () => {
  expect(render(<Spinner>Menyimpan…</Spinner>).container.textContent).toBe('Menyimpan…');
  expect(render(<Spinner locale="en" />).container.textContent).toBe('Loading…');
  expect(render(<Spinner locale={badInput.locale} />).container.textContent).toBe('Memuat…');
});

test('it is read out only when asked', () => {
  render(<Spinner />);
  expect(screen.queryByRole('status')).toBeNull();
  render(<Spinner live />);
  expect(screen.getByRole('status').textContent).toBe('Memuat…');
});

test('what follows a press appears at once', () => {
  const late = render(<Spinner />).container.firstElementChild?.className;
  const atOnce = render(<Spinner delayed={false} />).container.firstElementChild?.className;
  expect(atOnce).not.toBe(late);
  expect(late).toContain(atOnce);
});
