import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Quote } from './Quote.tsx';

const words = 'Tujuan kegiatan ini adalah bagaimana kita menjaga eksistensi lembaga ini.';
const full = (
  <Quote
    name="Handi Tri Ujiono"
    position="Ketua KPU Provinsi Jawa Tengah"
    source="Berita 9 Mei 2025"
    href="/berita"
  >
    {words}
  </Quote>
);

describeConformance('Quote', full, { contract: 'ui/Quote@1' });

test('a reader learns who said it, in which office, and where to check it', () => {
  const { container } = render(full);
  expect(container.querySelector('blockquote > p')?.textContent).toBe(words);
  expect(container.querySelector('blockquote')?.getAttribute('cite')).toBe('/berita');
  expect(container.querySelector('figcaption')?.textContent).toBe(
    'Handi Tri Ujiono, Ketua KPU Provinsi Jawa TengahBerita 9 Mei 2025',
  );
  expect(screen.getByRole('link', { name: 'Berita 9 Mei 2025' }).getAttribute('href')).toBe('/berita');
});

test('a source without a name is linked as source, one without an address is text', () => {
  render(
    <Quote name="Handi" href="/b" locale={badInput.locale}>
      {words}
    </Quote>,
  );
  expect(screen.getByRole('link', { name: 'Sumber' })).toBeTruthy();
  render(
    <Quote name="Handi" source="Rapat">
      <p>{words}</p>
    </Quote>,
  );
  expect(screen.getByText('Rapat').tagName).toBe('CITE');
});

test('an address that runs script is not linked, and the source stays', () => {
  const { container } = render(
    <Quote name="Handi" source="Rapat" href={badInput.script}>
      {words}
    </Quote>,
  );
  expect(container.innerHTML).not.toContain('javascript');
  expect(screen.getByText('Rapat')).toBeTruthy();
});

test('without words there is no quotation', () => {
  expect(render(<Quote name="Handi">{''}</Quote>).container.innerHTML).toBe('');
});

test('words of nobody are told to the developer', () => {
  const { container } = render(<Quote name="">{words}</Quote>);
  expect(container.querySelector('figcaption')).toBeNull();
  expect(takeConsole('error')).toEqual([
    'Situs KPU Quote: nobody is named as the speaker. Readers cannot check who said it. Give name.',
  ]);
});

test('names are whole, stay text, and do not turn what follows', () => {
  const { container } = render(
    <Quote name={badInput.bidi} position={badInput.longName}>
      {badInput.html}
    </Quote>,
  );
  expect([...container.querySelectorAll('bdi')].map((b) => b.textContent)).toEqual([
    badInput.bidi,
    badInput.longName,
  ]);
  expect(container.querySelector('blockquote')?.textContent).toBe(badInput.html);
});
