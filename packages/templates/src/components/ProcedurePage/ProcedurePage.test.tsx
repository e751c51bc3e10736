import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { contentSamples } from '../../fixtures/index.ts';
import { siteFromRegion, standardPages } from '../../index.ts';
import { DueCalculator } from './DueCalculator.tsx';
import { ProcedurePage } from './ProcedurePage.tsx';

const site = siteFromRegion('33.72', { pages: standardPages() });
const samples = contentSamples.ProcedurePage;
const main = () => within(screen.getByRole('main'));

test('a person reads three procedures, with the terms of both regimes at each step', () => {
  render(<ProcedurePage site={site} content={{}} />);
  for (const name of ['Permohonan informasi', 'Keberatan', 'Sengketa informasi'])
    expect(main().getByRole('list', { name })).toBeTruthy();
  expect(main().getByText('Di luar tahapan: 10 hari kerja. Selama tahapan: 3 hari kerja.')).toBeTruthy();
  expect(main().getByText('Di luar tahapan: 14 hari kerja. Selama tahapan: belum diketahui.')).toBeTruthy();
  expect(main().getByText(/Tidak dipungut biaya/)).toBeTruthy();
  // Nothing would answer a form here.
  expect(screen.getByRole('main').querySelector('form')).toBeNull();
});

test('the answer of the server: days with their weekday, and the holidays between', () => {
  render(<ProcedurePage site={site} content={samples.penuh.content} />);
  const form = screen.getByRole('main').querySelector('form') as HTMLFormElement;
  expect(form.method).toBe('get');
  expect(form.getAttribute('action')).toBe('/informasi-publik/prosedur/#hitung');
  expect(main().getAllByText('Selasa, 20 Januari 2026')).toHaveLength(2);
  expect(main().getByText('Kamis, 29 Januari 2026')).toBeTruthy();
  expect(main().getByText('Isra Mikraj Nabi Muhammad SAW')).toBeTruthy();
  expect((document.getElementById('isian-tanggal-bulan') as HTMLInputElement).value).toBe('1');
});

test('a year whose holidays are not known is named, and no day is promised', () => {
  render(<ProcedurePage site={site} content={samples['tahunBelumDimuat']?.content ?? {}} />);
  expect(main().getAllByText(/hari libur 2027 belum dimuat/).length).toBe(2);
});

test('a day that does not exist is a mistake at the field', () => {
  render(<ProcedurePage site={site} content={samples['salah']?.content ?? {}} />);
  const summary = main().getByRole('group', { name: 'Ada 2 hal yang perlu diperbaiki' });
  expect(
    within(summary)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href')),
  ).toEqual(['#isian-tanggal', '#isian-rezim']);
  expect((document.getElementById('isian-tanggal') as HTMLInputElement).value).toBe('31');
});

test.each([{}, { known: true, day: 'besok' }, { known: false }, 'x', null])(
  'a result that is none is not shown as a day: %j',
  (answer) => {
    render(
      <ProcedurePage
        site={site}
        content={{
          calculation: {
            action: '/x/',
            received: '2026-01-05',
            due: { regime: 'tahapan', answer, extended: answer } as never,
          },
        }}
      />,
    );
    expect(main().getAllByText('tidak dapat dihitung')).toHaveLength(2);
  },
);

test('without script the calculator says so; with script it counts in the browser', async () => {
  expect(renderToString(<DueCalculator />)).toMatch(
    /^<div[^>]*><p>Penghitung ini muncul bila JavaScript menyala/,
  );
  render(<ProcedurePage site={site} content={{}} calculator={<DueCalculator />} />);
  expect(main().getByText(/^Contoh: permohonan/).textContent).toBe(
    'Contoh: permohonan yang lengkap diterima Senin, 5 Januari 2026 dijawab paling lambat Selasa, 20 Januari 2026 di luar tahapan, atau Kamis, 8 Januari 2026 selama tahapan. Akhir pekan dan Isra Mikraj Nabi Muhammad SAW tidak dihitung.',
  );
  await userEvent.type(main().getByLabelText('Hari'), '5');
  await userEvent.type(main().getByLabelText('Bulan'), 'jan');
  await userEvent.type(main().getByLabelText('Tahun'), '2026');
  await userEvent.click(main().getByLabelText('Di luar tahapan'));
  await userEvent.click(main().getByRole('button', { name: 'Hitung' }));
  // In the example, and in the answer.
  expect(await main().findAllByText('Selasa, 20 Januari 2026')).toHaveLength(2);
});

test('the calculator names what is missing, and shows no old result beside it', async () => {
  render(<DueCalculator locale="en" />);
  await userEvent.click(screen.getByRole('button', { name: 'Count' }));
  expect(document.querySelector('[data-kpu="ui/ErrorSummary@1"]')?.querySelectorAll('a')).toHaveLength(2);
  expect(screen.queryByText('Answered at the latest on')).toBeNull();
});
