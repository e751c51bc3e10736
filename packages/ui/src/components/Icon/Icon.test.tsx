import { render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import * as icons from './index.ts';

const { Icon, IconCalendar, iconSizes } = icons;

describeConformance('IconCalendar', <IconCalendar />, { contract: 'ui/Icon@1', refInstance: SVGElement });
describeConformance('Icon', <Icon path="M4 12h16" label="Garis" />, {
  contract: 'ui/Icon@1',
  refInstance: SVGElement,
});

test('beside words it is silent, alone it has a name', () => {
  render(
    <>
      <IconCalendar data-testid="silent" />
      <IconCalendar label="Agenda" />
    </>,
  );
  expect(screen.getByTestId('silent').getAttribute('aria-hidden')).toBe('true');
  expect(screen.getByRole('img', { name: 'Agenda' }).hasAttribute('aria-hidden')).toBe(false);
});

test('its stroke is 2, 1.5 and 1.25 px on screen', () => {
  const drawn = iconSizes.map((size) => {
    const { container } = render(<IconCalendar size={size} />);
    return (Number(container.querySelector('svg')?.getAttribute('stroke-width')) * size) / 24;
  });
  expect(drawn).toEqual([1.25, 1.5, 2]);
});

test('every icon of the set draws something of its own', () => {
  const all = Object.entries(icons).filter(([name]) => /^Icon[A-Z]/.test(name)) as [
    string,
    () => ReactElement,
  ][];
  const paths = all.map(([, Drawing]) =>
    render(<Drawing />)
      .container.querySelector('path')
      ?.getAttribute('d'),
  );
  expect(all.length).toBeGreaterThan(30);
  expect(new Set(paths).size).toBe(all.length);
  for (const path of paths) expect(path).toMatch(/^M[-MmLlHhVvCcSsQqTtAaZz0-9. ]+$/);
});
