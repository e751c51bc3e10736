import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { siteFromRegion, standardPages } from '../../index.ts';
import { templateHead } from '../../page/page.ts';
import { ErrorPage } from './ErrorPage.tsx';

const site = siteFromRegion('33.72', { pages: standardPages() });

test('a visitor of an address that does not exist can search, open the map or go home', () => {
  const { container } = render(<ErrorPage site={site} content={{}} />);
  expect(screen.getByRole('search')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Peta situs' }).getAttribute('href')).toBe('/peta-situs/');
  expect(screen.getByRole('link', { name: 'Kembali ke beranda' }).getAttribute('href')).toBe('/');
  expect(container.querySelector('[data-kpu="ui/Breadcrumb@1"]')).toBeNull();
});

test.each(['galat', 'pemeliharaan'] as const)('%s offers nothing that may be down', (page) => {
  const { container } = render(<ErrorPage site={site} page={page} shell={false} content={{}} />);
  expect(container.querySelector('form')).toBeNull();
});

test('maintenance says until when in the zone of the office, or that it is not known', () => {
  const east = siteFromRegion('53.07');
  const { container, rerender } = render(
    <ErrorPage site={east} page="pemeliharaan" shell={false} content={{ until: '2026-12-01T06:00+07:00' }} />,
  );
  expect(container.textContent).toContain('07.00 WITA');
  rerender(<ErrorPage site={east} page="pemeliharaan" shell={false} content={{ until: 'besok' }} />);
  expect(container.textContent).toContain('belum diumumkan');
});

test.each(['tidakDitemukan', 'terlarang', 'galat', 'pemeliharaan'] as const)(
  '%s is no page for search engines',
  (page) => {
    expect(templateHead(site, page, {}).tags).toContainEqual({
      tag: 'meta',
      attributes: { name: 'robots', content: 'noindex' },
    });
    expect(JSON.stringify(templateHead(site, 'kontak', {}))).not.toContain('robots');
    expect(JSON.stringify(templateHead(site, 'kontak', {}, undefined, 'nofollow'))).toContain('nofollow');
  },
);
