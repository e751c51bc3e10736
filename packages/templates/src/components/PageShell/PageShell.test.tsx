import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { cmsPages } from '../../site/nav.ts';
import { siteFromRegion } from '../../site/site.ts';
import { PageShell } from './PageShell.tsx';

const site = siteFromRegion('33.72', { pages: cmsPages });
const trail = [{ label: 'Beranda', href: '/' }];

describeConformance(
  'PageShell',
  <PageShell site={site} breadcrumb={trail} title="Kontak" aside={<h2>Terkait</h2>}>
    <h1>Kontak</h1>
  </PageShell>,
  { contract: 'templates/PageShell@1' },
);

test('the first press of Tab leads past the menu to the content', async () => {
  render(
    <PageShell site={site}>
      <h1>Kontak</h1>
    </PageShell>,
  );
  await userEvent.tab();
  const skip = document.activeElement;
  expect(skip?.getAttribute('href')).toBe('#konten');
  expect(screen.getByRole('main').id).toBe('konten');
  expect(screen.getByRole('main').tabIndex).toBe(-1);
});

test('a person sees whose site it is, where the page stands, and what is beside it', () => {
  render(
    <PageShell site={site} breadcrumb={trail} title="Berita" section="/blog/category/104" aside="Lainnya">
      <h1>Berita</h1>
    </PageShell>,
  );
  expect(within(screen.getByRole('banner')).getByRole('link', { name: site.name }).getAttribute('href')).toBe(
    '/',
  );
  expect(screen.getByRole('navigation', { name: 'Remah roti' }).textContent).toBe('BerandaBerita');
  expect(screen.getByRole('complementary').textContent).toBe('Lainnya');
  expect(screen.getByRole('main').contains(screen.getByRole('complementary'))).toBe(false);
  expect(within(screen.getByRole('contentinfo')).getByRole('link', { name: 'e-PPID' })).toBeTruthy();
  expect(screen.getByText('Berita Terkini').getAttribute('aria-current')).toBe('true');
});

test('a site without menu, footer or trail still has its frame', () => {
  const { nav: _nav, footer: _footer, ...bare } = site;
  render(
    <PageShell
      site={{ ...bare, nav: [], mark: <img src="/l.svg" alt="KPU" />, homeHref: '/id', locale: 'en' }}
    >
      <h1>x</h1>
    </PageShell>,
  );
  expect(screen.queryByRole('navigation')).toBeNull();
  expect(screen.queryByRole('complementary')).toBeNull();
  expect(screen.getByRole('contentinfo')).toBeTruthy();
  expect(screen.getByText('Skip to main content')).toBeTruthy();
});

test('a printed page says where it can be found again', () => {
  render(
    <PageShell site={site} current="/kontak">
      <h1>Kontak</h1>
    </PageShell>,
  );
  expect(screen.getByText('https://kota-surakarta.kpu.go.id/kontak')).toBeTruthy();
});

test('an office whose address is not known yet says so in the footer, and never invents one', () => {
  const contact = { name: site.name, street: '', city: 'Kota Surakarta' };
  render(
    <PageShell site={{ ...site, footer: { contact } }}>
      <h1>Kontak</h1>
    </PageShell>,
  );
  expect(screen.getByRole('contentinfo').textContent).toContain('Alamat belum diisi');
});
