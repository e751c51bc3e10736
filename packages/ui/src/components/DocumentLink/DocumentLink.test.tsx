import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { DocumentLink } from './DocumentLink.tsx';

const full = { href: '/keputusan.pdf', type: 'PDF', size: 1_258_291, pages: 12, date: '2024-12-04' };

describeConformance(
  'DocumentLink',
  <DocumentLink {...full} accessible language="bahasa Jawa" download>
    Keputusan Nomor 1 Tahun 2024
  </DocumentLink>,
  { contract: 'ui/DocumentLink@1' },
);

/** Figure and unit are kept together by a space that does not break. */
const plain = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ');

test('a person knows what comes before opening it', () => {
  render(<DocumentLink {...full}>Keputusan</DocumentLink>);
  const link = screen.getByRole('link');
  expect(plain(link.textContent)).toBe('Keputusan PDF, 1,2 MB, 12 halaman, 4 Desember 2024');
  expect(link.getAttribute('href')).toBe('/keputusan.pdf');
});

test('in English as well', () => {
  render(
    <DocumentLink {...full} accessible locale="en">
      Decision
    </DocumentLink>,
  );
  expect(plain(screen.getByRole('link').textContent)).toBe(
    'Decision PDF, 1.2 MB, 12 pp., 4 December 2024, works with screen readers',
  );
});

test('what is not known is left out, and zero pages are not a fact', () => {
  render(
    <DocumentLink href="/a.csv" type="CSV" size={Number.NaN} pages={0}>
      Data
    </DocumentLink>,
  );
  expect(screen.getByRole('link').textContent).toBe('Data CSV');
});

test.each([-1, Number.POSITIVE_INFINITY, Number.NaN])('%s is neither a size nor a number of pages', (n) => {
  render(
    <DocumentLink href="/a.csv" type="CSV" size={n} pages={n}>
      Data
    </DocumentLink>,
  );
  expect(screen.getByRole('link').textContent).toBe('Data CSV');
});

test.each([
  [true, 'PDF, dapat dibaca pembaca layar'],
  [false, 'PDF, hasil pindai, tidak dapat dibaca pembaca layar'],
  [undefined, 'PDF'],
])('whether it can be read out (%s) is said in words', (accessible, facts) => {
  const { container } = render(
    <DocumentLink href="/a.pdf" type="PDF" accessible={accessible}>
      Surat
    </DocumentLink>,
  );
  expect(container.querySelector('small')?.textContent).toBe(facts);
});

test.each([
  ['2024', '2024'],
  ['2024-12-04', '4 Desember 2024'],
  ['2024-11-31', 'tanggal tidak sah: 2024-11-31'],
  ['kemarin', 'tanggal tidak sah: kemarin'],
])('the date %j reads %j', (date, shown) => {
  const { container } = render(
    <DocumentLink href="/a.pdf" type="PDF" date={date}>
      Surat
    </DocumentLink>,
  );
  expect(container.querySelector('small')?.textContent).toBe(`PDF, ${shown}`);
});

test('an address that would run script is not linked, and the title stays', () => {
  render(
    <DocumentLink href={badInput.script} type="PDF" locale={badInput.locale}>
      {badInput.html}
    </DocumentLink>,
  );
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText(badInput.html, { exact: false })).toBeTruthy();
});

test('words of an editor do not turn the facts behind them', () => {
  const { container } = render(
    <DocumentLink href="/a.pdf" type={badInput.bidi} pages={3}>
      Surat
    </DocumentLink>,
  );
  expect([...container.querySelectorAll('small > bdi')].map((e) => e.textContent)).toEqual([
    badInput.bidi,
    '3 halaman',
  ]);
});

test('it can be saved instead of opened', () => {
  render(
    <DocumentLink {...full} download="keputusan.pdf">
      Keputusan
    </DocumentLink>,
  );
  expect(screen.getByRole('link').getAttribute('download')).toBe('keputusan.pdf');
});
