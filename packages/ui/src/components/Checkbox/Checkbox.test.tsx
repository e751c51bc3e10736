import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Checkbox } from './index.ts';

const box = () => screen.getByRole<HTMLInputElement>('checkbox');

describeConformance(
  'Checkbox',
  <Checkbox name="setuju" label="Saya setuju" hint="Untuk menjawab" error="Centang dahulu." required />,
  { contract: 'ui/Checkbox@1' },
);

test('the words are part of the target', async () => {
  render(<Checkbox name="salinan" label="Kirim salinan" />);
  await userEvent.click(screen.getByText('Kirim salinan'));
  expect(box().checked).toBe(true);
  expect(new FormData(wrap(box())).get('salinan')).toBe('ya');
});

function wrap(control: HTMLElement): HTMLFormElement {
  const form = document.createElement('form');
  form.append(control.cloneNode() as Node);
  const copy = form.querySelector('input');
  if (copy) copy.checked = (control as HTMLInputElement).checked;
  return form;
}

test('it may be left alone, unless it is a consent', () => {
  const { rerender } = render(<Checkbox name="salinan" label="Kirim salinan" />);
  expect(box().required).toBe(false);
  expect(document.body.textContent).not.toContain('opsional');
  rerender(<Checkbox name="salinan" label="Kirim salinan" required />);
  expect(box().required).toBe(true);
});

test('a mistake is told before it', () => {
  render(<Checkbox name="setuju" label="Saya setuju" hint="Untuk menjawab" error="Centang dahulu." />);
  const ids = box().getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(ids.map((id) => document.getElementById(id)?.textContent)).toEqual([
    'Untuk menjawab',
    'Kesalahan: Centang dahulu.',
  ]);
  expect(box().getAttribute('aria-invalid')).toBe('true');
});

function Page() {
  const [checked, setChecked] = useState(false);
  return (
    <Checkbox
      name="a"
      label={<b>Setuju</b>}
      value="1"
      control={{ checked, onChange: (e) => setChecked(e.currentTarget.checked) }}
    />
  );
}

test('value, first state and state kept by the page', async () => {
  const { unmount } = render(<Page />);
  await userEvent.click(box());
  expect([box().checked, box().value]).toEqual([true, '1']);
  unmount();
  render(<Checkbox name="a" label="Setuju" defaultChecked disabled />);
  expect([box().checked, box().disabled]).toEqual([true, true]);
});
