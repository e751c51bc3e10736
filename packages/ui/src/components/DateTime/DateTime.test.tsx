import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { DateTime } from './DateTime.tsx';

describeConformance('DateTime', <DateTime value="2024-12-04T10:53Z" timeZone="Asia/Jakarta" />, {
  contract: 'ui/DateTime@1',
});

test('a person reads words, a machine the instant', () => {
  const { container } = render(<DateTime value="2024-12-04T10:53Z" timeZone="Asia/Jakarta" />);
  const time = container.querySelector('time');
  expect(time?.textContent).toBe('Rabu, 4 Desember 2024, 17.53 WIB');
  expect(time?.dateTime).toBe('2024-12-04T10:53Z');
});

test.each(['2024-13-40', '', undefined as unknown as string])(
  '%j is shown as invalid, and the developer is told',
  (value) => {
    const { container } = render(<DateTime value={value} />);
    expect(container.textContent).toBe(`tanggal tidak sah: ${value}`);
    expect(container.querySelector('time')).toBeNull();
    expect(takeConsole('error')[0]).toContain(`Situs KPU DateTime: "${value}" cannot be read.`);
  },
);

test('an instant without a zone is not guessed', () => {
  const { container } = render(<DateTime value="2024-12-04T10:53Z" locale="en" />);
  expect(container.textContent).toBe('invalid date: 2024-12-04T10:53Z');
  expect(takeConsole('error')).toHaveLength(1);
});
