import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { contohBelumAda, contohPenetapan, makeSource, pilwalkotSurakarta2024 } from '../../fixtures/index.ts';
import { sirekap } from '../../internal/test/results.ts';
import { VerifyYourself, type VerifyYourselfProps } from './index.ts';

describeConformance('VerifyYourself', <VerifyYourself result={pilwalkotSurakarta2024()} />, {
  contract: 'results/VerifyYourself@1',
});

const show = (props: VerifyYourselfProps) => render(<VerifyYourself {...props} />).container;
const hrefs = (container: Element) =>
  [...container.querySelectorAll('a')].map((one) => one.getAttribute('href'));

test('a person gets the steps and the forms that the result links, each at its step', () => {
  const sources = [
    makeSource('C.Hasil', 'KPU Kota Contoh', 'C.Hasil TPS 1', { url: 'https://kota-contoh.kpu.go.id/c.jpg' }),
    makeSource('D.Hasil', 'KPU Kota Contoh', 'D.Hasil kota', { url: 'https://kota-contoh.kpu.go.id/d.pdf' }),
    makeSource('keputusan_kpu', 'KPU Kota Contoh', '', { url: 'https://kota-contoh.kpu.go.id/sk.pdf' }),
  ];
  const container = show({ result: { ...contohPenetapan(), sources } });
  const steps = [...container.querySelectorAll('ol > li')];
  expect(steps.map((step) => hrefs(step)[0])).toEqual([
    'https://kota-contoh.kpu.go.id/c.jpg',
    'https://kota-contoh.kpu.go.id/d.pdf',
    'https://kota-contoh.kpu.go.id/sk.pdf',
    undefined,
  ]);
  expect(steps[2]?.querySelector('a')?.textContent).toContain('Keputusan KPU');
});

test('nothing is linked that the data do not hold, and that is said', () => {
  const container = show({ result: pilwalkotSurakarta2024() });
  expect(hrefs(container)).toEqual([]);
  expect(container.textContent).toContain('belum ditautkan');
  const bad = makeSource('C.Hasil', 'KPU', 'C.Hasil', { url: 'javascript:alert(1)' });
  expect(hrefs(show({ result: { ...contohPenetapan(), sources: [bad] } }))).toEqual([]);
});

test.each([
  ['mailto:ppid@kota-contoh.kpu.go.id', true],
  ['tel:+62271123456', true],
  ['/layanan/lapor', true],
  ['https://kota-contoh.kpu.go.id/lapor', true],
  ['javascript:alert(1)', false],
  ['//lain.example', false],
  ['', false],
])('whom to tell: %s', (href, linked) => {
  const container = show({ result: contohPenetapan(), contact: { name: 'PPID KPU Kota Contoh', href } });
  expect(container.textContent).toContain('Sampaikan kepada PPID KPU Kota Contoh.');
  expect(hrefs(container)).toEqual(linked ? [href] : []);
});

test('without a contact there is an office and no address', () => {
  const container = show({ result: contohPenetapan() });
  expect(container.textContent).toContain('KPU setempat atau pengawas pemilihan');
  expect(container.textContent).toContain('CONTOH');
});

test('provisional figures say that the form counts; before the count there are no steps', () => {
  const provisional = show({ result: sirekap('pilgubJawaTengah') });
  expect(provisional.textContent).toContain('Yang dipakai adalah formulirnya');
  expect(provisional.querySelectorAll('ol > li')).toHaveLength(3);
  expect(show({ result: contohBelumAda() }).querySelector('ol')).toBe(null);
});

test('the words of the forms are explained', () => {
  const asked = [...show({ result: pilwalkotSurakarta2024() }).querySelectorAll('summary')];
  expect(asked.map((one) => one.textContent)).toEqual([
    expect.stringContaining('C.Hasil'),
    expect.stringContaining('D.Hasil'),
  ]);
});
