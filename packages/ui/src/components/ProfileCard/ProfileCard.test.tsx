import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { cardTags } from '../Card/index.ts';
import { ProfileCard } from './ProfileCard.tsx';

const name = 'Prof. Dr. H. Bambang Christanto, S.E., M.M.';
const profile = {
  name,
  role: 'Ketua',
  division: 'Divisi Keuangan, Umum, Rumah Tangga dan Logistik',
  portrait: '/bambang.jpg',
  history: [
    { period: '2018–2023', text: 'Anggota KPU Kota Surakarta' },
    { period: '2018–2023', text: 'Dosen ilmu politik' },
  ],
  links: [{ label: 'LHKPN', href: '/lhkpn' }],
};

describeConformance('ProfileCard', <ProfileCard {...profile} />, { contract: 'ui/ProfileCard@1' });

test('a person learns who it is, and what the task is', () => {
  render(<ProfileCard {...profile} level={2} />);
  const card = within(screen.getByRole('article'));
  expect(card.getByRole('heading', { level: 2 }).textContent).toBe(name);
  expect(card.getByText('Ketua')).toBeTruthy();
  expect(card.getByText('Divisi Keuangan, Umum, Rumah Tangga dan Logistik')).toBeTruthy();
  expect(card.getByRole('link', { name: 'LHKPN' }).getAttribute('href')).toBe('/lhkpn');
});

test('the curriculum vitae is a list of its own, and periods may repeat', () => {
  render(<ProfileCard {...profile} />);
  const list = screen.getByRole('list', { name: 'Riwayat' });
  expect(
    within(list)
      .getAllByRole('listitem')
      .map((li) => li.textContent),
  ).toEqual(['2018–2023 Anggota KPU Kota Surakarta', '2018–2023 Dosen ilmu politik']);
});

test('the portrait says no more than the name beside it', () => {
  const { container } = render(<ProfileCard {...profile} />);
  expect(screen.queryByRole('img')).toBeNull();
  expect(container.querySelector('img')?.getAttribute('src')).toBe('/bambang.jpg');
});

test('five members stand in one list', () => {
  render(
    <ul>
      {many(5, (i) => (
        <ProfileCard key={i} as="li" name={`Anggota ${i}`} />
      ))}
    </ul>,
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(5);
});

test('it is the element that fits the page', () => {
  const tags = cardTags.map((as) => render(<ProfileCard as={as} name="Ani" />).container.firstElementChild);
  expect(tags.map((e) => e?.localName)).toEqual([...cardTags]);
});

test('a place that is not filled says so, and nothing empty is left behind', () => {
  // biome-ignore lint/a11y/useValidAriaRole: a role in the office
  const { container } = render(<ProfileCard name=" " role="" links={[]} history={[]} />);
  expect(screen.getByRole('heading').textContent).toBe('(nama belum diisi)');
  expect(container.querySelector('p, ul')).toBeNull();
});

test('a name is never cut, whatever it is', () => {
  for (const name of [badInput.longName, badInput.unbroken, badInput.html, badInput.bidi]) {
    const { unmount } = render(
      <ProfileCard name={name} links={[{ label: 'x', href: badInput.script }]} locale={badInput.locale} />,
    );
    expect(screen.getByRole('heading').textContent).toBe(name);
    expect(screen.queryByRole('link')).toBeNull();
    unmount();
  }
});
