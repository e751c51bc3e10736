import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { PhoneField } from './index.ts';

const box = () => screen.getByLabelText<HTMLInputElement>('Telepon');

describeConformance(
  'PhoneField',
  <PhoneField name="telepon" label="Telepon" hint="Contoh: 0812-3456-7890" />,
  {
    contract: 'ui/PhoneField@1',
  },
);

test('a phone shows the keyboard of numbers and fills in its own', () => {
  render(<PhoneField name="telepon" label="Telepon" defaultValue="0812-3456-7890" />);
  expect([box().type, box().autocomplete, box().value]).toEqual(['tel', 'tel', '0812-3456-7890']);
});

test('it is personal unless the office says that it is not', () => {
  const { unmount } = render(<PhoneField name="telepon" label="Telepon" />);
  expect(box().dataset['kpuPersonal']).toBe('');
  unmount();
  render(<PhoneField name="telepon" label="Telepon" personal={false} autoComplete="off" />);
  expect([box().dataset['kpuPersonal'], box().autocomplete]).toEqual(['no', 'off']);
});
