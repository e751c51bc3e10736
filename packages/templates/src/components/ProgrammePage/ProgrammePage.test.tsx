import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { contentSamples } from '../../fixtures/index.ts';
import { siteFromRegion, standardPages } from '../../index.ts';
import { LinkPage } from '../LinkPage/index.ts';
import { SurveyPage } from '../SurveyPage/index.ts';
import { ProgrammePage } from './ProgrammePage.tsx';

const site = siteFromRegion('33.72', { pages: standardPages() });
const main = () => within(screen.getByRole('main'));
const rows = () =>
  main()
    .getAllByRole('row')
    .map((row) => row.textContent);

test('programmes have five fields, and a total of whole budgets', () => {
  render(<ProgrammePage site={site} {...contentSamples.ProgrammePage.penuh} />);
  expect(rows()[0]).toBe('Nama program atau kegiatanPenanggung jawabTargetJadwalAnggaran (Rp)');
  expect(rows().at(-1)).toBe('Jumlah105.500.000');
  expect(main().getByRole('link', { name: 'DIPA 2026 (CONTOH)' })).toBeTruthy();
});

test('a budget that is missing is said, and no total is invented', () => {
  render(<ProgrammePage site={site} content={contentSamples.ProgrammePage['sebagian']?.content ?? {}} />);
  expect(rows()).toHaveLength(3);
  expect(main().getByText(/Anggaran 1 program belum diisi/)).toBeTruthy();
  expect(main().getByText('Sumber: belum diisi.')).toBeTruthy();
});

test('budgets too large for an exact number give no total', () => {
  render(
    <ProgrammePage
      site={site}
      content={{
        programmes: [
          { name: 'a', budget: Number.MAX_SAFE_INTEGER },
          { name: 'b', budget: 2 },
        ],
      }}
    />,
  );
  expect(rows()).toHaveLength(3);
});

test('procurement says which of its two links is missing', () => {
  render(<LinkPage site={site} content={contentSamples.LinkPage['kurang']?.content ?? {}} />);
  expect(main().getByText('Tautan LPSE (pengadaan secara elektronik) belum diisi.')).toBeTruthy();
  expect(main().queryByText(/SiRUP.*belum diisi/)).toBeNull();
});

test('an index outside of its range is no index', () => {
  render(<SurveyPage site={site} content={contentSamples.SurveyPage['diLuarRentang']?.content ?? {}} />);
  expect(main().getByText(/Nilai indeks 8425 di luar rentang 0 sampai 100/)).toBeTruthy();
  expect(document.querySelector('[data-kpu="ui/KeyFigure@1"]')?.textContent).toContain('belum diisi');
});

test('a survey without link and result says who fills them in', () => {
  render(<SurveyPage site={site} content={{}} />);
  expect(main().getByText(/Tautan survei belum diisi\. Diisi oleh Sekretariat/)).toBeTruthy();
  expect(main().getByText(/Hasil survei belum diisi\. Diisi oleh Sekretariat/)).toBeTruthy();
});
