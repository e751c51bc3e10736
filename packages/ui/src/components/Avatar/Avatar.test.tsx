import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Avatar, avatarSizes } from './Avatar.tsx';
import { initials } from './initials.ts';

describeConformance('Avatar', <Avatar name="Siti Rahmawati, S.H." src="/siti.jpg" />, {
  contract: 'ui/Avatar@1',
});
describeConformance('Avatar alone', <Avatar name="Siti Rahmawati, S.H." named />, {
  contract: 'ui/Avatar@1',
});

test.each([
  ['Prof. Dr. H. Bambang Christanto, S.E., M.M.', 'BC'],
  ['Dra. Hj. Ni Made Ayu Kusumaningtyas Wulandari, M.Si.', 'NW'],
  ['KH. Ahmad bin Abdullah', 'AA'],
  ['K.H. Hasyim', 'H'],
  ['dr Sri Wahyuni Sp.A', 'SW'],
  ['Bambang Christanto SE MM', 'BC'],
  ['Bambang Christanto S.H. M.Kn.', 'BC'],
  ['Prof Dr Ir H Joko Susilo MT', 'JS'],
  ['M. Nur Hidayat', 'MH'],
  ['A. Rahman', 'AR'],
  ['Suparno', 'S'],
  ['I Wayan Sudirta', 'IS'],
  ["Nu'man al-Faruq", 'NA'],
  ['  siti   rahmawati ', 'SR'],
  ['Nama Contoh (CONTOH)', 'NC'],
  ['“Éva” Ørsted', 'ÉØ'],
  ['Dra.', 'D'],
  ['Haji H.', 'H'],
  ['', ''],
  ['   ', ''],
  ['12 - 34', ''],
  [', S.H.', ''],
  [badInput.longName, 'MW'],
  [badInput.unbroken, 'P'],
  [badInput.html, 'IO'],
])('the initials of %j are %j', (name, letters) => expect(initials(name)).toBe(letters));

test('beside the name it is not read out; alone it is a picture with the name', () => {
  const { container } = render(<Avatar name="Siti Rahmawati" src="/siti.jpg" />);
  expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
  expect(screen.queryByRole('img')).toBeNull();
  render(<Avatar name="Siti Rahmawati" src="/siti.jpg" named />);
  expect(screen.getByRole('img', { name: 'Siti Rahmawati' })).toBeTruthy();
});

test('the initials stay under the portrait, for when it does not arrive', () => {
  const { container } = render(<Avatar name="Siti Rahmawati" src="/tidak-ada.jpg" />);
  expect(container.textContent).toBe('SR');
  expect(container.querySelector('img')?.getAttribute('src')).toBe('/tidak-ada.jpg');
  expect(container.querySelector('img')?.getAttribute('loading')).toBe('lazy');
});

test.each(['', undefined])('with the address %j there is no picture', (src) => {
  const { container } = render(<Avatar name="Siti Rahmawati" src={src} />);
  expect(container.querySelector('img')).toBeNull();
});

test('a person without a name is a drawing, and says so when it stands alone', () => {
  const { container } = render(<Avatar name="" />);
  expect(container.querySelector('svg')).toBeTruthy();
  render(<Avatar name=" " named locale="en" />);
  expect(screen.getByRole('img', { name: 'Without a name' })).toBeTruthy();
});

test('each size looks different', () => {
  const looks = avatarSizes.map((size) => render(<Avatar name="Ani" size={size} />).container.innerHTML);
  expect(new Set(looks).size).toBe(avatarSizes.length);
});
