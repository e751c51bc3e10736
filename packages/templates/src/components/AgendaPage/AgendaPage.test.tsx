import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { contentSamples } from '../../fixtures/index.ts';
import { siteFromRegion, standardPages } from '../../index.ts';
import { EventPage } from '../EventPage/index.ts';
import { AgendaPage } from './index.ts';

const site = siteFromRegion('33.72', { pages: standardPages() });
const { penuh } = contentSamples.AgendaPage;
const main = () => screen.getByRole('main');

test('a visitor sees what is to come by month, and what is over apart', () => {
  render(<AgendaPage site={site} {...penuh} />);
  expect(
    within(main())
      .getAllByRole('heading')
      .map((h) => h.textContent),
  ).toEqual([
    'Agenda',
    'Desember 2026',
    'Tanggal belum ditetapkan',
    'Sudah lewat',
    'November 2026',
    'Menurut bulan dan tahun',
  ]);
  expect(main().textContent).toContain('09.00 sampai 11.30 WIB');
  expect(main().querySelector('a[href="/agenda/agenda.ics"]')?.getAttribute('type')).toBe('text/calendar');
});

test('without the present nothing is said to be over', () => {
  render(<AgendaPage site={site} content={{ ...penuh.content, now: undefined }} />);
  expect(within(main()).queryByRole('heading', { name: 'Sudah lewat' })).toBeNull();
});

test('an event without an end is over with its day, in the zone of the office', () => {
  const event = { title: 'Rapat', start: '2026-11-30T09:00+07:00' };
  const { unmount } = render(
    <AgendaPage site={site} content={{ events: [event], now: '2026-11-30T16:59Z' }} />,
  );
  expect(within(main()).queryByRole('heading', { name: 'Sudah lewat' })).toBeNull();
  unmount();
  render(<AgendaPage site={site} content={{ events: [event], now: '2026-11-30T17:00Z' }} />);
  expect(within(main()).getByRole('heading', { name: 'Sudah lewat' })).toBeTruthy();
  expect(main().textContent).toContain('Tidak ada kegiatan mendatang');
});

test('an event tells calendars and search engines its state', () => {
  render(<EventPage site={site} {...contentSamples.EventPage.penuh} />);
  const data = [...document.querySelectorAll('script')].map(({ textContent }) =>
    JSON.parse(textContent ?? ''),
  );
  expect(data.find((one) => one['@type'] === 'Event')).toMatchObject({
    startDate: '2026-12-08T09:00+07:00',
    previousStartDate: '2026-12-07T09:00+07:00',
    eventStatus: 'https://schema.org/EventRescheduled',
    location: { name: 'Aula kantor KPU Kota Surakarta' },
    url: 'https://kota-surakarta.kpu.go.id/agenda/contoh-pleno/',
  });
  expect(main().querySelector('a[href$=".ics"]')).toBeTruthy();
});

test('time, place and calendar file that are missing are said to be', () => {
  render(
    <EventPage site={site} content={contentSamples.EventPage['tanpaWaktu']?.content ?? { start: '' }} />,
  );
  expect(main().textContent).toContain('Waktu kegiatan belum diisi.');
  expect(main().textContent).toContain('Tempat kegiatan belum diisi.');
  expect([...document.querySelectorAll('script')].map(({ textContent }) => textContent).join()).not.toContain(
    '"Event"',
  );
});
