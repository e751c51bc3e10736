import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { StatusBadge, tones } from './index.ts';

describeConformance('StatusBadge', <StatusBadge tone="warning">Sementara</StatusBadge>, {
  contract: 'ui/StatusBadge@1',
});

test('states are told apart without colour: by words and by the shape of the icon', () => {
  const shapes = tones.map((tone) => {
    const { container } = render(<StatusBadge tone={tone}>Status</StatusBadge>);
    expect(container.textContent).toBe('Status');
    return container.querySelector('path')?.getAttribute('d');
  });
  expect(new Set(shapes).size).toBe(tones.length);
});

test.each([undefined, '', false])(
  'without words (%j) it says the word of its tone, and the developer is told',
  (words) => {
    const { container } = render(<StatusBadge tone="danger">{words}</StatusBadge>);
    expect(container.textContent).toBe('Kesalahan');
    expect(takeConsole('error')[0]).toContain('Situs KPU StatusBadge: it has no words.');
  },
);
