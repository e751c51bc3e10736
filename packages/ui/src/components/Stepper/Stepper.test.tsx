import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Stepper } from './Stepper.tsx';

const items = [
  { label: 'Isi formulir', href: '/formulir' },
  { label: 'Periksa', href: '/periksa' },
  { label: 'Kirim', href: '/kirim' },
];

describeConformance('Stepper', <Stepper items={items} current={2} />, { contract: 'ui/Stepper@1' });

const shown = () => screen.getAllByRole('listitem').map((li) => li.textContent);

test('an applicant reads what is done, what is now and what is left', () => {
  render(<Stepper items={items} current={2} />);
  expect(screen.getByRole('list', { name: 'Langkah' })).toBeTruthy();
  expect(shown()).toEqual(['Isi formulirSelesai', 'PeriksaSekarang', 'KirimBelum']);
  expect(screen.getAllByRole('listitem', { current: 'step' }).map((li) => li.textContent)).toEqual([
    'PeriksaSekarang',
  ]);
});

test('one can go back to what is done, and never ahead', () => {
  render(<Stepper items={items} current={2} />);
  expect(screen.getAllByRole('link').map((a) => a.getAttribute('href'))).toEqual(['/formulir']);
});

test('when all is done nothing is current', () => {
  render(<Stepper items={items} current={4} locale="en" label="Request" />);
  expect(shown()).toEqual(['Isi formulirDone', 'PeriksaDone', 'KirimDone']);
  expect(screen.queryByRole('listitem', { current: 'step' })).toBeNull();
  expect(screen.getByRole('list', { name: 'Request' })).toBeTruthy();
});

test('a procedure that only is described has no states', () => {
  render(<Stepper items={[{ label: 'Ajukan', children: 'Gratis.' }, { label: 'Tunggu' }]} />);
  expect(shown()).toEqual(['AjukanGratis.', 'Tunggu']);
});

test.each([0, -1, 5, 2.5, Number.NaN, Number.POSITIVE_INFINITY])(
  'step %s of 3 does not exist: no step claims a state',
  (current) => {
    render(<Stepper items={items} current={current} />);
    expect(shown()).toEqual(['Isi formulir', 'Periksa', 'Kirim']);
    expect(screen.queryByRole('link')).toBeNull();
    expect(takeConsole('error')).toEqual([
      `Situs KPU Stepper: there is no step ${current} of 3. No step can say whether it is done. Pass a whole number from 1 to 3, or 4 when all is done.`,
    ]);
  },
);

test('bad input stays calm', () => {
  expect(render(<Stepper items={[]} current={1} />).container.innerHTML).toBe('');
  render(
    <Stepper
      items={[{ label: badInput.html, href: badInput.script }, ...many(40, () => ({ label: badInput.bidi }))]}
      current={2}
      locale={badInput.locale}
    />,
  );
  expect(screen.queryByRole('link')).toBeNull();
  expect(shown()[0]).toBe(`${badInput.html}Selesai`);
  expect(shown()).toHaveLength(41);
});
