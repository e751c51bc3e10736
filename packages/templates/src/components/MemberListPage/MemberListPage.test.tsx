import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { readContent } from '../../schema/index.ts';
import { siteFromRegion } from '../../site/site.ts';
import type { MemberListPageContent } from './content.ts';
import { MemberListPage } from './MemberListPage.tsx';

const site = siteFromRegion('33.72');
const show = (content: MemberListPageContent, locale: 'id' | 'en' = 'id') =>
  render(<MemberListPage site={{ ...site, locale }} shell={false} content={content} />).container;

test('the division of the standard is named in the language of the page; another one stays as it was written', () => {
  const members = [
    { name: 'A', role: 'Ketua', division: 'teknis' },
    { name: 'B', role: 'Anggota', division: 'Divisi Sendiri' },
    { name: 'C', role: 'Anggota' },
  ];
  expect(show({ members }).textContent).toContain('Divisi Teknis Penyelenggaraan');
  const english = show({ members }, 'en').textContent;
  expect(english).toContain('Division of Election Operations');
  expect(english).toContain('Divisi Sendiri');
  expect(english).toContain('Division not filled in yet');
});

test('a vacant office shows nobody, not even what was left in the content', () => {
  const container = show({
    members: [
      {
        name: 'Nama Lama',
        role: 'Anggota',
        vacant: true,
        portrait: '/lama.jpg',
        lhkpn: 'https://elhkpn.kpk.go.id/lama',
        note: 'Menunggu penggantian.',
      },
    ],
  });
  expect(screen.getByText('Jabatan kosong')).toBeTruthy();
  expect(container.textContent).toContain('Menunggu penggantian.');
  expect(container.innerHTML).not.toMatch(/Nama Lama|lama\.jpg|elhkpn/);
});

test('an asset report that is not linked is said, and a link says whose it is', () => {
  show({
    members: [
      { name: 'A', role: 'Ketua', lhkpn: 'https://elhkpn.kpk.go.id/', lhkpnYear: 2025 },
      { name: 'B', role: 'Anggota' },
    ],
  });
  expect(screen.getByRole('link', { name: 'LHKPN 2025: A' })).toBeTruthy();
  expect(screen.getAllByText('LHKPN belum ditautkan')).toHaveLength(1);
});

test('members who are missing from the list, and divisions that nobody holds, are said', () => {
  const container = show({
    seats: 5,
    members: [{ name: 'A', role: 'Ketua', division: 'keuangan-umum-logistik' }],
  });
  expect(container.textContent).toContain('memiliki 5 anggota; di sini tercantum 1');
  expect(container.textContent).toContain('Belum ada anggota yang tercantum untuk: Divisi Sosialisasi');
  expect(show({ seats: 0, members: [{ name: 'A', role: 'Ketua' }] }).textContent).toContain(
    'memiliki 0 anggota, tetapi di sini tercantum 1',
  );
});

test('content cannot carry private data: there is no field for it, and a NIK is refused', () => {
  const member = { name: 'A', role: 'Ketua' };
  const phone = readContent('MemberListPage', { members: [{ ...member, phone: '0812' }] });
  expect(phone.ok ? '' : phone.errors[0]?.text.id).toMatch(/members\.0\.phone .* tidak dikenal/);
  const nik = readContent('MemberListPage', { members: [{ ...member, note: `NIK ${'3372'.repeat(4)}` }] });
  expect(nik.ok ? '' : nik.errors[0]?.text.id).toContain('seperti NIK');
});
