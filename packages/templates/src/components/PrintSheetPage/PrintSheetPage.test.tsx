import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { siteFromRegion } from '../../site/site.ts';
import { PrintSheetPage } from './PrintSheetPage.tsx';

const contact = { name: 'KPU', street: 'Jalan Contoh 1', city: 'Surakarta', phone: '(0271) 000000' };
const site = siteFromRegion('33.72', { footer: { contact } });

test('who stands before the notice board can type the address and ask the office', () => {
  const { container } = render(
    <PrintSheetPage site={site} content={{ title: 'Judul', body: 'Isi', address: '/pengumuman/contoh/' }} />,
  );
  expect(container.textContent).toContain('https://kota-surakarta.kpu.go.id/pengumuman/contoh/');
  expect(container.textContent).toContain('Jalan Contoh 1, Surakarta');
  expect(container.textContent).toContain('Telepon (0271) 000000');
});

test('an address that nobody can type is left out', () => {
  const { container } = render(
    <PrintSheetPage site={site} shell={false} content={{ body: 'Isi', address: '//jahat.example/' }} />,
  );
  expect(container.textContent).not.toContain('jahat');
  expect(container.textContent).not.toContain('<slug>');
});

test('the day of the content is printed, not the day of printing', () => {
  const { container } = render(
    <PrintSheetPage site={site} content={{ title: 'J', body: 'Isi', updated: '2026-11-02' }} />,
  );
  expect(container.querySelector('[data-kpu="ui/PrintInfo@1"]')?.textContent).toBe(
    'Keadaan per 2 November 2026',
  );
});
