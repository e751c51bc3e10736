import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Section, sectionTones } from './Section.tsx';

describeConformance(
  'Section',
  <Section heading="Pengumuman" id="pengumuman" href="/pengumuman" tone="sunken">
    <p>Isi</p>
  </Section>,
  { contract: 'ui/Section@1' },
);

test('a person jumps to a landmark that has the name of its heading', () => {
  render(<Section heading="Pengumuman" id="pengumuman" level={3} />);
  const region = screen.getByRole('region', { name: 'Pengumuman' });
  expect(region.id).toBe('pengumuman');
  expect(screen.getByRole('heading', { level: 3 }).id).toBe('pengumuman-judul');
});

test('without an id it is no landmark: too many of them are none', () => {
  render(<Section heading="Pengumuman" />);
  expect(screen.queryByRole('region')).toBeNull();
  expect(screen.getByRole('heading', { level: 2 }).hasAttribute('id')).toBe(false);
});

test('an id with spaces still names the landmark', () => {
  render(<Section heading="Tahapan" id="tahapan dan jadwal" />);
  expect(screen.getByRole('region', { name: 'Tahapan' }).id).toBe('tahapan dan jadwal');
});

test('the link to all is understood when it is read alone', () => {
  render(<Section heading="Pengumuman" href="/pengumuman" />);
  expect(screen.getByRole('link').textContent).toBe('Lihat semua: Pengumuman');
  render(<Section heading="Announcements" href="/en" locale="en" />);
  expect(screen.getByRole('link', { name: 'See all: Announcements' })).toBeTruthy();
  render(<Section heading="Berita" href="/berita" linkLabel="Semua berita" />);
  expect(screen.getByRole('link', { name: 'Semua berita' }).getAttribute('href')).toBe('/berita');
});

test('an address that runs script is not linked, and its words stay', () => {
  render(<Section heading="Berita" href={badInput.script} locale={badInput.locale} />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText('Lihat semua').hasAttribute('href')).toBe(false);
});

test.each(sectionTones)('a %s band is told apart by its class', (tone) => {
  const { container } = render(<Section heading="Berita" tone={tone} />);
  expect(container.firstElementChild?.className).toBe(`kpu-section kpu-section-${tone}`);
});

test.each(['', null])(
  'without a heading (%j) no landmark has an empty name, and the developer is told',
  (heading) => {
    const { container } = render(
      <Section heading={heading} id="berita">
        Isi
      </Section>,
    );
    expect(container.innerHTML).not.toMatch(/aria-labelledby|<h2/);
    expect(container.textContent).toBe('Isi');
    expect(takeConsole('error')).toEqual([
      'Situs KPU Section: it has no heading. The outline of the page has a hole here. Give heading, or use a div.',
    ]);
  },
);
