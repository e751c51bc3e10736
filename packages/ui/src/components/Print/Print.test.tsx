import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Print, printMedia } from './Print.tsx';
import { PrintInfo } from './PrintInfo.tsx';

const url = 'https://kota-surakarta.kpu.go.id/blog/read/contoh';

describeConformance('Print', <Print only="print">Tanda tangan</Print>, { contract: 'ui/Print@1' });
describeConformance('PrintInfo', <PrintInfo url={url} asOf="2024-12-04" />, { contract: 'ui/PrintInfo@1' });

test('what is only for paper and what is only for the screen are told apart', () => {
  const classes = printMedia.map(
    (only) => render(<Print only={only}>x</Print>).container.firstElementChild?.className,
  );
  expect(classes).toEqual(['kpu-print-only-print', 'kpu-print-only-screen']);
});

test('it may stand inside a paragraph', () => {
  const { container } = render(
    <p>
      Isi formulir
      <Print as="span" only="print">
        {' '}
        di bawah ini
      </Print>
      .
    </p>,
  );
  expect(container.querySelector('p > span')?.textContent).toBe(' di bawah ini');
});

test('a reader of the paper finds the page again, and knows of when it is', () => {
  const { container } = render(<PrintInfo url={url} asOf="2024-12-04T17:53+07:00" />);
  expect([...container.querySelectorAll('p')].map((p) => p.textContent)).toEqual([
    `Alamat halaman: ${url}`,
    'Keadaan per Rabu, 4 Desember 2024, 17.53 WIB',
  ]);
  expect(container.firstElementChild?.getAttribute('data-kpu-as-of')).toBe('2024-12-04T17:53+07:00');
  expect(container.querySelector('a')).toBeNull();
});

test('each part may be alone, in both languages; with none nothing is printed', () => {
  const { container, rerender } = render(<PrintInfo asOf="2024-12-04" locale="en" />);
  expect(container.textContent).toBe('As of 4 December 2024');
  rerender(<PrintInfo url={url} locale={badInput.locale} />);
  expect(container.textContent).toBe(`Alamat halaman: ${url}`);
  expect(container.firstElementChild?.hasAttribute('data-kpu-as-of')).toBe(false);
  rerender(<PrintInfo url="" asOf="" />);
  expect(container.innerHTML).toBe('');
});

test('a date that is none says so', () => {
  render(<PrintInfo asOf="2024-02-31" />);
  expect(screen.getByText(/tanggal tidak sah/)).toBeTruthy();
  expect(takeConsole('error')[0]).toContain('Situs KPU DateTime: "2024-02-31" cannot be read');
});

test.each(['/blog/read/contoh', badInput.script, badInput.html])(
  'the developer learns that nobody can type %j from paper',
  (wrong) => {
    const { container } = render(<PrintInfo url={wrong} />);
    expect(container.textContent).toBe(`Alamat halaman: ${wrong}`);
    expect(takeConsole('error')).toEqual([
      `Situs KPU PrintInfo: "${wrong}" is no full address. Nobody can type it from paper. Begin it with https:// and the name of the site.`,
    ]);
  },
);
