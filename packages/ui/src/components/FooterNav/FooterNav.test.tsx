import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { SiteFooter } from '../SiteFooter/index.ts';
import { FooterNav } from './FooterNav.tsx';

const groups = [
  { title: 'Profil', links: [{ label: 'Sejarah', href: '/sejarah' }] },
  { title: 'Media sosial', links: [{ label: 'Instagram', href: '/ig', icon: <svg aria-hidden="true" /> }] },
];

describeConformance('FooterNav', <FooterNav groups={groups} />, { contract: 'ui/FooterNav@1' });

test('a person finds a link under the heading of its theme', () => {
  render(<FooterNav groups={groups} />);
  const nav = within(screen.getByRole('navigation', { name: 'Kaki situs' }));
  expect(nav.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)).toEqual([
    'Profil',
    'Media sosial',
  ]);
  expect(nav.getByRole('link', { name: 'Sejarah' }).getAttribute('href')).toBe('/sejarah');
  expect(nav.getByRole('link', { name: 'Instagram' }).querySelector('svg')).toBeTruthy();
});

test('it is one with the columns of SiteFooter', () => {
  const { container } = render(
    <>
      <SiteFooter columns={groups} />
      <FooterNav groups={groups} locale="en" />
    </>,
  );
  const [columns, nav] = [
    container.querySelector('footer > div'),
    screen.getByRole('navigation', { name: 'Footer' }),
  ];
  expect(nav.innerHTML).toBe(columns?.innerHTML);
  expect(nav.className).toBe(columns?.className);
});

test('a group without links is left out, and without any link all of it', () => {
  const { container, rerender } = render(<FooterNav groups={[{ title: 'Kosong', links: [] }, ...groups]} />);
  expect(screen.queryByText('Kosong')).toBeNull();
  for (const none of [[], [{ title: 'Kosong', links: [] }]]) {
    rerender(<FooterNav groups={none} />);
    expect(container.innerHTML).toBe('');
  }
});

test('titles and addresses that are the same are shown as often', () => {
  render(<FooterNav groups={[...groups, ...groups]} />);
  expect(screen.getAllByRole('link')).toHaveLength(4);
});

test('what editors write stays text, and an unsafe address is no link', () => {
  const { container } = render(
    <FooterNav
      label="Tautan"
      locale={badInput.locale}
      groups={[
        {
          title: badInput.html,
          links: [
            { label: badInput.unbroken, href: badInput.script },
            { label: badInput.longName, href: '/b' },
          ],
        },
      ]}
    />,
  );
  expect(container.querySelector('h2')?.textContent).toBe(badInput.html);
  expect([...container.querySelectorAll('a')].map((a) => [a.textContent, a.getAttribute('href')])).toEqual([
    [badInput.unbroken, null],
    [badInput.longName, '/b'],
  ]);
});

test('ten thousand links are all there', () => {
  const links = many(10_000, (i) => ({ label: `Tautan ${i}`, href: `/${i}` }));
  expect(renderToString(<FooterNav groups={[{ title: 'Tautan', links }]} />).match(/<a /g)).toHaveLength(
    10_000,
  );
});
