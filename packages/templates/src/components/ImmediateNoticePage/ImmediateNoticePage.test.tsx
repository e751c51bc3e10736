import { noticePartNames, noticeParts } from '@situs-kpu/standard';
import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { contentSamples } from '../../fixtures/index.ts';
import { siteFromRegion, standardPages } from '../../index.ts';
import { ImmediateNoticePage } from './ImmediateNoticePage.tsx';

const site = siteFromRegion('33.72', { pages: standardPages() });
const samples = contentSamples.ImmediateNoticePage;
const main = () => within(screen.getByRole('main'));

test('a notice in force shows its eight parts, and when it was issued in the zone of the office', () => {
  render(<ImmediateNoticePage site={site} {...samples.penuh} />);
  expect(main().getByRole('heading', { level: 2, name: /Berlaku: Banjir/ })).toBeTruthy();
  expect(main().getByText(/3 Februari 2026.*06\.30 WIB/)).toBeTruthy();
  for (const part of noticeParts) expect(main().getAllByText(noticePartNames[part].id).length).toBe(2);
  expect(main().queryByText(/belum lengkap/)).toBeNull();
});

test('a notice that lacks a part names it', () => {
  render(<ImmediateNoticePage site={site} content={samples['kurang']?.content ?? {}} />);
  expect(
    main().getByText(
      'Yang belum dimuat: Pihak yang terdampak; Prosedur dan tempat evakuasi; Cara menghindari bahaya; Cara mendapat bantuan; Pihak yang wajib mengumumkan; Tata cara pengumuman.',
    ),
  ).toBeTruthy();
  expect(main().getByText('Waktu pengumuman belum diisi.')).toBeTruthy();
});

test('no notice is not told as no danger, and one that has ended does not stand as if it held', () => {
  render(<ImmediateNoticePage site={site} content={samples['berakhir']?.content ?? {}} />);
  expect(main().getByText(/Itu tidak berarti tidak ada bahaya/)).toBeTruthy();
  expect(main().getByRole('heading', { name: 'Pengumuman yang sudah berakhir' })).toBeTruthy();
  expect(main().queryByRole('heading', { name: /Berlaku:/ })).toBeNull();
});
