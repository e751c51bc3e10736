import { render, screen, within } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test, vi } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { type OrgNode, OrgTree, orgTreeLevels } from './OrgTree.tsx';

const office: OrgNode = {
  name: 'Bambang Christanto',
  role: 'Ketua',
  children: [
    { name: 'Siti Rahmawati', role: 'Divisi Sosialisasi', href: '/siti' },
    { name: 'Sekretaris', children: [{ name: 'Subbagian Keuangan' }, { name: 'Subbagian Hukum' }] },
  ],
};

describeConformance('OrgTree', <OrgTree nodes={[office]} aria-label="Struktur organisasi" />, {
  contract: 'ui/OrgTree@1',
});

afterEach(() => vi.unstubAllEnvs());

/** A chain of so many levels. */
const chain = (levels: number): OrgNode => ({
  name: `Tingkat ${levels}`,
  children: levels > 1 ? [chain(levels - 1)] : [],
});

test('who stands below whom is said by the list itself', () => {
  const { container } = render(<OrgTree nodes={[office]} />);
  const shape = (ul: Element): unknown[] =>
    [...ul.children].map((li) => {
      const inner = li.querySelector(':scope > ul');
      const name = li.querySelector(':scope > div > b')?.textContent;
      return inner ? [name, shape(inner)] : name;
    });
  expect(shape(container.firstElementChild as Element)).toEqual([
    ['Bambang Christanto', ['Siti Rahmawati', ['Sekretaris', ['Subbagian Keuangan', 'Subbagian Hukum']]]],
  ]);
  expect(screen.getByRole('link', { name: 'Siti Rahmawati' }).getAttribute('href')).toBe('/siti');
  expect(screen.getByText('Divisi Sosialisasi')).toBeTruthy();
});

test('one person is one entry, and none a sentence', () => {
  render(<OrgTree nodes={[{ name: 'Ani' }]} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(1);
  render(<OrgTree nodes={[]} />);
  expect(screen.getByText('Struktur organisasi belum diisi.')).toBeTruthy();
});

test('ten levels are all shown', () => {
  render(<OrgTree nodes={[chain(10)]} />);
  expect(screen.getAllByText(/^Tingkat \d+$/)).toHaveLength(10);
});

test('where the tree is too deep it ends, and says so', () => {
  render(<OrgTree nodes={[chain(5000)]} />);
  expect(screen.getAllByText(/^Tingkat \d+$/)).toHaveLength(orgTreeLevels);
  expect(screen.getByText('(yang di bawahnya tidak ditampilkan di sini)')).toBeTruthy();
  expect(takeConsole('error')).toEqual([
    'Situs KPU OrgTree: below "Tingkat 4989" there are more than 12 levels. They are not shown. Divide the tree, and link from one part to the other.',
  ]);
});

test('one who stands below himself does not hang the page', () => {
  const self: { name: string; children: OrgNode[] } = { name: 'Ketua', children: [] };
  // Without a guard, five to the power of the levels.
  self.children = many(5, (i) => ({ name: `Anggota ${i}`, children: [self] }));
  render(<OrgTree nodes={[self]} />);
  expect(screen.getAllByText('Ketua')).toHaveLength(6);
  expect(screen.getAllByText('(yang di bawahnya tidak ditampilkan di sini)')).toHaveLength(5);
  expect(takeConsole('error')[0]).toBe(
    'Situs KPU OrgTree: "Ketua" stands in the tree twice. Below the second one nothing is shown, because it might contain itself. Give each place an object of its own.',
  );
});

test('visitors of the finished site see the same, and the console stays silent', () => {
  vi.stubEnv('NODE_ENV', 'production');
  render(<OrgTree nodes={[chain(20)]} locale="en" />);
  expect(screen.getByText('(what is below is not shown here)')).toBeTruthy();
});

test('an entry without anyone below may be used for several places', () => {
  const vacant = { name: '' };
  render(<OrgTree nodes={[{ name: 'Ketua', children: [vacant, vacant] }]} />);
  expect(screen.getAllByText('belum diisi')).toHaveLength(2);
});

test('bad input is shown as it is', () => {
  render(
    <OrgTree
      nodes={[
        {
          name: badInput.longName,
          role: badInput.html,
          children: [{ name: badInput.unbroken, href: badInput.script }],
        },
      ]}
      locale={badInput.locale}
    />,
  );
  const tree = within(screen.getAllByRole('list')[0] as HTMLElement);
  for (const text of [badInput.longName, badInput.html, badInput.unbroken])
    expect(tree.getByText(text)).toBeTruthy();
  expect(tree.queryByRole('link')).toBeNull();
});

test('ten thousand entries are shown', () => {
  const children = many(10_000, (i) => ({ name: `Satker ${i}` }));
  expect(renderToString(<OrgTree nodes={[{ name: 'KPU', children }]} />).match(/<b>Satker /g)).toHaveLength(
    10_000,
  );
});
