import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Callout, type CalloutSource, calloutKinds } from './Callout.tsx';

const source: CalloutSource = {
  name: 'Undang-Undang Nomor 14 Tahun 2008',
  article: 'Pasal 9',
  href: 'https://jdih.kpu.go.id/',
};
const law = (
  <Callout kind="law" heading="Informasi berkala" level={3} source={source}>
    Diumumkan paling sedikit setiap enam bulan.
  </Callout>
);

describeConformance('Callout', law, { contract: 'ui/Callout@1' });

test('each kind is told by a word and a shape of its own', () => {
  const seen = calloutKinds.map((kind) => {
    const { container } = render(
      <Callout kind={kind as 'law'} source={source}>
        Isi
      </Callout>,
    );
    return [container.querySelector('p')?.textContent, container.querySelector('path')?.getAttribute('d')];
  });
  expect(seen.map(([word]) => word)).toEqual(['Arti istilah', 'Dasar hukum', 'Penting']);
  expect(new Set(seen.map(([, shape]) => shape)).size).toBe(3);
});

test('a rule can be looked up: regulation, article, link', () => {
  const { container } = render(law);
  expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Dasar hukum: Informasi berkala');
  expect(container.querySelector('[data-kpu] > p:last-child')?.textContent).toBe(
    'Sumber: Undang-Undang Nomor 14 Tahun 2008, Pasal 9',
  );
  expect(screen.getByRole('link').getAttribute('href')).toBe('https://jdih.kpu.go.id/');
});

test('a definition marks its term', () => {
  render(
    <Callout kind="definition" heading="DPT" locale="en">
      <p>Daftar pemilih tetap.</p>
    </Callout>,
  );
  expect(screen.getByRole('term').textContent).toBe('DPT');
  expect(screen.getByText(/^Meaning/)).toBeTruthy();
});

test('without content there is nothing', () => {
  expect(render(<Callout kind="warning">{''}</Callout>).container.innerHTML).toBe('');
});

test.each([undefined, { name: '' }])(
  'a rule without a regulation (%o) says that its source is missing',
  (missing) => {
    const { container } = render(
      <Callout kind="law" source={missing as CalloutSource} locale={badInput.locale}>
        Isi
      </Callout>,
    );
    expect(container.textContent).toBe('Dasar hukumIsiSumber: belum ada data');
    expect(takeConsole('error')).toEqual([
      'Situs KPU Callout: the regulation is not named. Nobody can check what the law is said to say. Give source with its name, number and year.',
    ]);
  },
);

test('an address that runs script is not linked; a kind that does not exist keeps its content', () => {
  const { container } = render(
    <Callout kind="law" source={{ name: badInput.bidi, href: badInput.script }}>
      {badInput.html}
    </Callout>,
  );
  expect(screen.queryByRole('link')).toBeNull();
  expect(container.textContent).toBe(`Dasar hukum${badInput.html}Sumber: ${badInput.bidi}`);
  expect(render(<Callout kind={'tip' as 'warning'}>Isi</Callout>).container.textContent).toBe('Isi');
});
