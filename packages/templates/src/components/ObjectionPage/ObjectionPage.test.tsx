import { objectionReasons } from '@situs-kpu/standard';
import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { contentSamples } from '../../fixtures/index.ts';
import { siteFromRegion, standardPages } from '../../index.ts';
import { ObjectionPage } from './ObjectionPage.tsx';

const site = siteFromRegion('33.72', { pages: standardPages() });
const samples = contentSamples.ObjectionPage;
const main = () => within(screen.getByRole('main'));

test('a person chooses one of the seven reasons of the law', () => {
  render(<ObjectionPage site={site} content={samples.penuh.content} />);
  expect(
    main()
      .getAllByRole('radio')
      .map((radio) => (radio as HTMLInputElement).value),
  ).toEqual(objectionReasons.map(({ id }) => id));
  expect(main().getByRole('link', { name: 'Pilih Alasan keberatan.' }).getAttribute('href')).toBe(
    '#isian-alasan',
  );
  expect(
    main()
      .getByLabelText(/Nomor pendaftaran permohonan/)
      .hasAttribute('required'),
  ).toBe(false);
});

test('without a form the reasons can still be read', () => {
  render(<ObjectionPage site={site} content={{}} />);
  for (const { label } of objectionReasons) expect(main().getByText(label.id)).toBeTruthy();
  expect(main().queryByRole('radio')).toBeNull();
});

test('a term that no source gives is not known, in words', () => {
  render(<ObjectionPage site={site} content={{}} />);
  const row = main()
    .getByRole('rowheader', { name: 'Permohonan sengketa ke Komisi Informasi' })
    .closest('tr');
  expect([...(row?.querySelectorAll('td') ?? [])].slice(0, 2).map((cell) => cell.textContent)).toEqual([
    '14 hari kerja',
    'belum diketahui',
  ]);
});

test('an objection that was taken without a term says that it is missing', () => {
  render(<ObjectionPage site={site} content={samples['diterima']?.content ?? {}} />);
  expect(main().getByText('001/CONTOH')).toBeTruthy();
  expect(main().getByText('Belum diisi.')).toBeTruthy();
});
