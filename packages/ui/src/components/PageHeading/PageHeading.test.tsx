import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { DateTime } from '../DateTime/index.ts';
import { PageHeading, pageHeadingSizes } from './PageHeading.tsx';

const full = (
  <PageHeading
    kicker="Informasi Publik"
    title="Permohonan informasi"
    summary="Setiap warga negara dapat meminta informasi."
    meta={[<DateTime key="d" value="2025-05-09" />, 'Humas KPU Kota Surakarta']}
    actions={<a href="#mohon">Ajukan permohonan</a>}
  />
);

describeConformance('PageHeading', full, { contract: 'ui/PageHeading@1' });

test('a visitor reads section, title, summary, facts and actions, in this order', () => {
  const { container } = render(full);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Permohonan informasi');
  expect(screen.getAllByRole('listitem').map((li) => li.textContent)).toEqual([
    '9 Mei 2025',
    'Humas KPU Kota Surakarta',
  ]);
  expect(container.textContent).toBe(
    'Informasi PublikPermohonan informasiSetiap warga negara dapat meminta informasi.9 Mei 2025Humas KPU Kota SurakartaAjukan permohonan',
  );
});

test('without the optional parts only the title is there', () => {
  const { container } = render(
    <PageHeading title="Kontak" kicker="" summary={false} meta={['', null, undefined]} actions={null} />,
  );
  expect(container.firstElementChild?.children).toHaveLength(1);
});

test.each(pageHeadingSizes)('the %s head of a page has one h1', (size) => {
  render(<PageHeading title="Kontak" size={size} />);
  expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
});

test('hero is a band with a larger title', () => {
  const { container } = render(<PageHeading title="Kontak" size="hero" />);
  expect(container.firstElementChild?.className).toBe('kpu-page-heading kpu-page-heading-hero');
  expect(screen.getByRole('heading').className).toContain('kpu-heading-4xl');
});

test.each(['', '  ', null, undefined])(
  'a page without a title (%j) says so, and tells the developer',
  (title) => {
    render(<PageHeading title={title} locale={badInput.locale} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Tanpa judul');
    expect(new Set(takeConsole('error'))).toEqual(
      new Set([
        'Situs KPU PageHeading: the page has no title. Nobody can tell where they are, and search engines show nothing. Give title.',
      ]),
    );
  },
);

test('what editors paste stays text, and nothing is lost', () => {
  render(<PageHeading title={badInput.html} kicker={badInput.bidi} meta={many(300, (i) => `Fakta ${i}`)} />);
  expect(screen.getByRole('heading').textContent).toBe(badInput.html);
  expect(screen.getByRole('heading').children).toHaveLength(0);
  expect(screen.getAllByRole('listitem')).toHaveLength(300);
});
