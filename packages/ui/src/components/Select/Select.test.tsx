import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Select } from './index.ts';

const options = ['Banjarsari', 'Jebres', { value: 'law', label: 'Laweyan' }];
const list = () => screen.getByRole<HTMLSelectElement>('combobox');

describeConformance('Select', <Select name="kecamatan" label="Kecamatan" options={options} />, {
  contract: 'ui/Select@1',
});

test('nobody is led to an answer: at first nothing is chosen', async () => {
  render(<Select name="kecamatan" label="Kecamatan" options={options} />);
  expect(list().value).toBe('');
  expect(list().selectedOptions[0]?.textContent).toBe('Pilih satu');
  expect(list().validity.valueMissing).toBe(true);
  await userEvent.selectOptions(list(), 'Laweyan');
  expect(list().value).toBe('law');
});

test('choices may stand under headings, and some cannot be taken', () => {
  render(
    <Select
      name="a"
      label="Satuan kerja"
      placeholder="Pilih kantor"
      options={[
        'KPU RI',
        {
          label: 'Jawa Tengah',
          options: ['Surakarta', { value: 'x', label: 'Sragen (tutup)', disabled: true }],
        },
      ]}
    />,
  );
  expect(screen.getByRole('group', { name: 'Jawa Tengah' }).children).toHaveLength(2);
  expect(screen.getByRole<HTMLOptionElement>('option', { name: 'Sragen (tutup)' }).disabled).toBe(true);
  expect(screen.getByRole('option', { name: 'Pilih kantor' })).toBeTruthy();
});

test('a value that is not in the list chooses nothing, and the developer learns it', () => {
  render(<Select name="a" label="Kecamatan" options={options} defaultValue="Solo" />);
  expect(list().value).toBe('');
  expect(takeConsole('error')).toEqual([
    'Situs KPU Select: no option of “Kecamatan” has the value “Solo”. Nothing is chosen, and nothing is sent. Pass a value of the list, or none.',
  ]);
});

function Page() {
  const [value, setValue] = useState('Jebres');
  return (
    <Select
      name="a"
      label="Kecamatan"
      options={options}
      control={{ value, onChange: (e) => setValue(e.currentTarget.value) }}
    />
  );
}

test('a page may keep the choice itself', async () => {
  render(<Page />);
  expect(list().value).toBe('Jebres');
  await userEvent.selectOptions(list(), 'Banjarsari');
  expect(list().value).toBe('Banjarsari');
});

test('no choice, ten thousand, equal ones and hostile ones', () => {
  render(<Select name="a" label="Kecamatan" options={[]} />);
  expect(list().options).toHaveLength(1);
  const html = renderToString(
    <Select name="a" label="Kecamatan" options={many(10_000, () => badInput.html)} />,
  );
  expect(html.match(/<option/g)).toHaveLength(10_001);
  expect(html).not.toContain('<img');
});
