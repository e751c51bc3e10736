import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Divider } from './Divider.tsx';

describeConformance('Divider', <Divider />, { contract: 'ui/Divider@1' });
describeConformance('Divider with words', <Divider label="atau" />, { contract: 'ui/Divider@1' });

test.each([undefined, null, '', ' '])('without words (%j) it is a plain separator', (label) => {
  render(<Divider label={label} />);
  expect(screen.getByRole('separator').tagName).toBe('HR');
});

test('its words are read out as text, as they were written', () => {
  render(<Divider label={badInput.html} />);
  expect(screen.queryByRole('separator')).toBeNull();
  expect(screen.getByRole('paragraph').textContent).toBe(badInput.html);
});
