import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Heading, headingLevels, headingSizes } from './Heading.tsx';

describeConformance('Heading', <Heading level={1}>Hasil Pilwalkot 2024</Heading>, {
  contract: 'ui/Heading@1',
});

test.each(headingLevels)('level %i is found as such in the outline', (level) => {
  render(<Heading level={level}>Tahapan</Heading>);
  expect(screen.getByRole('heading', { level }).textContent).toBe('Tahapan');
});

test('its size is free of its level', () => {
  const looks = headingSizes.map((size) => {
    const { container } = render(
      <Heading level={2} size={size}>
        Tahapan
      </Heading>,
    );
    expect(container.firstElementChild?.tagName).toBe('H2');
    return container.innerHTML;
  });
  expect(new Set(looks).size).toBe(headingSizes.length);
});

test.each([
  [0, 2],
  [7, 6],
  [Number.NaN, 2],
])('level %d does not exist: the words stay, and the developer is told', (level, shown) => {
  render(<Heading level={level as 1}>Tahapan</Heading>);
  expect(screen.getByRole('heading', { level: shown }).textContent).toBe('Tahapan');
  expect(takeConsole('error')[0]).toContain(`Situs KPU Heading: level ${level} does not exist.`);
});
