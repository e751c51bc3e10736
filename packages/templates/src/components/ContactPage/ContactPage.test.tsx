import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { contentSamples } from '../../fixtures/index.ts';
import { siteFromRegion, standardPages } from '../../index.ts';
import { ContactPage } from './ContactPage.tsx';

const contact = { name: 'KPU', street: 'Jalan Contoh 9', city: 'Surakarta', phone: '(0271) 999999' };
const site = siteFromRegion('33.72', { pages: standardPages(), footer: { contact } });
const samples = contentSamples.ContactPage;
const main = () => within(screen.getByRole('main'));

test('a person finds address, telephone, e-mail, hours by day and the days that differ', () => {
  render(<ContactPage site={site} {...samples.penuh} />);
  expect(main().getByText('Jalan Contoh 1', { exact: false })).toBeTruthy();
  expect(main().getByRole('link', { name: '(0271) 123456' }).getAttribute('href')).toBe('tel:+62271123456');
  expect(main().getByRole('link', { name: 'contoh@example.go.id' })).toBeTruthy();
  const friday = main().getByRole('rowheader', { name: 'Jumat' }).closest('tr');
  expect(friday?.textContent).toBe('Jumat08.00–16.30, istirahat\u00a011.30–13.00');
  expect(main().getByRole('rowheader', { name: 'Kamis, 24 Desember 2026' })).toBeTruthy();
});

test('without a contact of its own the page shows that of the site, and says that the hours are missing', () => {
  render(<ContactPage site={site} content={{}} />);
  expect(main().getByText('Jalan Contoh 9', { exact: false })).toBeTruthy();
  expect(main().getByText(/Jam pelayanan per hari belum diisi\. Diisi oleh Sekretariat/)).toBeTruthy();
});

test('hours that cannot be read do not read as closed', () => {
  render(
    <ContactPage
      site={site}
      content={{
        days: [
          { day: 1, open: ['08:00'] },
          { day: 2, open: 'pagi' as never },
          { day: 9, open: ['08:00', '16:00'] },
          { day: 3, open: ['08:00', '16:00'], breaks: [['12:00'], null as never] },
          { day: 6 },
        ],
      }}
    />,
  );
  expect(
    main()
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent),
  ).toEqual(['Rabu', 'Sabtu']);
  expect(main().getByText(/Jam satu hari atau lebih tidak terbaca/)).toBeTruthy();
});

test('today is marked where the moment is known', () => {
  render(
    <ContactPage site={site} {...samples['jamPelayanan']} content={samples['jamPelayanan']?.content ?? {}} />,
  );
  expect(main().getByRole('rowheader', { name: 'Senin' }).closest('tr')?.getAttribute('aria-current')).toBe(
    'date',
  );
  expect(main().getByRole('link', { name: 'Kontak Kami' })).toBeTruthy();
});
