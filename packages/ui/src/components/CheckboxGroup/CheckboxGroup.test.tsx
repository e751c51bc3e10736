import { render, screen } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { CheckboxGroup } from './index.ts';

const options = [
  'Membaca',
  { value: 'salinan', label: 'Salinan', hint: 'Kertas atau berkas' },
  { value: 'x', label: 'Faksimili', disabled: true },
];

describeConformance(
  'CheckboxGroup',
  <CheckboxGroup
    name="cara"
    label="Cara memperoleh"
    hint="Boleh lebih dari satu"
    error="Pilih."
    options={options}
  />,
  { contract: 'ui/CheckboxGroup@1', refInstance: HTMLFieldSetElement },
);

test('the question is read before the answers, and each answer with its meaning', () => {
  render(
    <CheckboxGroup
      name="cara"
      label="Cara memperoleh"
      options={options}
      defaultValue={['salinan']}
      optional
    />,
  );
  expect(screen.getByRole('group', { name: 'Cara memperoleh (opsional)' })).toBeTruthy();
  const boxes = screen.getAllByRole<HTMLInputElement>('checkbox');
  expect(boxes.map((b) => [b.id, b.name, b.value, b.checked, b.disabled])).toEqual([
    ['isian-cara', 'cara', 'Membaca', false, false],
    ['isian-cara-2', 'cara', 'salinan', true, false],
    ['isian-cara-3', 'cara', 'x', false, true],
  ]);
  expect(screen.getByLabelText('SalinanKertas atau berkas')).toBe(boxes[1]);
});

test('one must be ticked, which the form is told; HTML has no word for it', () => {
  const { container, rerender } = render(<CheckboxGroup name="a" label="Cara" options={options} />);
  expect(container.querySelector('fieldset[data-kpu-required]')).not.toBeNull();
  expect(container.querySelector('[required]')).toBeNull();
  rerender(<CheckboxGroup name="a" label="Cara" options={options} optional />);
  expect(container.querySelector('[data-kpu-required]')).toBeNull();
});

test('hint and mistake belong to the whole question', () => {
  render(<CheckboxGroup name="a" label="Cara" hint="Boleh lebih" error="Pilih satu." options={options} />);
  const ids = screen.getByRole('group').getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual([
    'Boleh lebih',
    'Kesalahan: Pilih satu.',
  ]);
  expect(screen.getAllByRole('checkbox')[0]?.getAttribute('aria-invalid')).toBe('true');
});

test('no answer, many, equal and hostile ones', () => {
  const { container } = render(<CheckboxGroup name="a" label={badInput.html} options={[]} />);
  expect(container.querySelector('legend')?.textContent).toBe(badInput.html);
  const html = renderToString(
    <CheckboxGroup name="a" label="Cara" options={many(10_000, () => badInput.html)} />,
  );
  expect(new Set(html.match(/ id="[^"]*"/g)).size).toBe(10_000);
  expect(html).not.toContain('<img');
});
