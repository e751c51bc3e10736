import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { mailHref, telHref, whatsappHref } from './contact.ts';
import { SiteFooter } from './SiteFooter.tsx';

const contact = {
  name: 'Komisi Pemilihan Umum Kota Surakarta',
  street: 'Jalan Contoh Nomor 1',
  city: 'Kota Surakarta 57100',
  province: 'Jawa Tengah',
  phone: '(0271) 000000',
  whatsapp: '0812-0000-0000',
  email: 'contoh@kpu.go.id',
  hours: 'Senin–Jumat, 08.00–16.00 WIB',
};
const related = [{ label: 'KPU Republik Indonesia', href: 'https://www.kpu.go.id/' }];

describeConformance(
  'SiteFooter',
  <SiteFooter
    contact={contact}
    columns={[{ title: 'Layanan', links: [{ label: 'PPID', href: '/ppid' }] }]}
    related={related}
    social={[
      { label: 'Instagram', href: 'https://www.instagram.com/contoh', icon: <svg aria-hidden="true" /> },
    ]}
    updated="24 November 2026"
    copyright="© 2026 KPU Kota Surakarta"
  />,
  { contract: 'ui/SiteFooter@1' },
);

test('a person calls, writes and visits the office', () => {
  render(<SiteFooter contact={contact} />);
  expect(screen.getByRole('contentinfo').querySelector('address')?.textContent).toBe(
    'Komisi Pemilihan Umum Kota SurakartaJalan Contoh Nomor 1Kota Surakarta 57100Jawa TengahTelepon: (0271) 000000WhatsApp: 0812-0000-0000Surel: contoh@kpu.go.idJam pelayanan: Senin–Jumat, 08.00–16.00 WIB',
  );
  expect(screen.getAllByRole('link').map((a) => a.getAttribute('href'))).toEqual([
    'tel:+62271000000',
    'https://wa.me/6281200000000',
    'mailto:contoh@kpu.go.id',
  ]);
});

test('the office without details still has its address', () => {
  const { name, street, city } = contact;
  render(<SiteFooter contact={{ name, street, city }} locale="en" />);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText(name)).toBeTruthy();
});

test('related sites and accounts stand under their headings, with visible names', () => {
  render(
    <SiteFooter
      related={related}
      social={[{ label: 'Instagram', href: '/ig', icon: <svg aria-hidden="true" /> }]}
      locale="en"
    />,
  );
  expect(screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)).toEqual([
    'Related sites',
    'Social media',
  ]);
  expect(screen.getByRole('link', { name: 'Instagram' }).textContent).toBe('Instagram');
});

test('a column without links is left out', () => {
  render(<SiteFooter columns={[{ title: 'Kosong', links: [] }]} />);
  expect(screen.queryByRole('heading')).toBeNull();
});

test('the last line says when the site was updated and whose it is', () => {
  const { rerender, container } = render(<SiteFooter updated="24 November 2026" copyright="© 2026 KPU" />);
  expect(container.querySelector('footer > p')?.textContent).toBe(
    'Pembaruan terakhir: 24 November 2026© 2026 KPU',
  );
  rerender(<SiteFooter />);
  expect(container.querySelector('footer > p')).toBeNull();
});

test.each([
  ['(0271) 123456', 'tel:+62271123456'],
  ['+62 271 123456', 'tel:+62271123456'],
  ['0062 271 123456', 'tel:+62271123456'],
  ['0271-123456 / 0271-654321', undefined],
  ['0271-123456 ext. 12', undefined],
  ['belum ada', undefined],
  ['110', undefined],
  ['', undefined],
])('telephone %j leads to %s', (number, href) => expect(telHref(number)).toBe(href));

test.each([
  ['0812-3456-7890', 'https://wa.me/6281234567890'],
  ['+62 812 3456 7890', 'https://wa.me/6281234567890'],
  ['62812.3456.7890', 'https://wa.me/6281234567890'],
  ['812 3456 7890', 'https://wa.me/6281234567890'],
  ['0812-3456-7890?text=x', undefined],
  ['12', undefined],
])('WhatsApp %j leads to %s', (number, href) => expect(whatsappHref(number)).toBe(href));

test.each([
  ['kota-surakarta@kpu.go.id', 'mailto:kota-surakarta@kpu.go.id'],
  ['a@b.id?bcc=c@d.id', undefined],
  ['a@b.id,c@d.id', undefined],
  ['javascript:alert(1)', undefined],
])('e-mail %j leads to %s', (address, href) => expect(mailHref(address)).toBe(href));

test('a number that cannot be dialled is shown as it was written', () => {
  render(<SiteFooter contact={{ ...contact, phone: '0271-123456 / 654321 ext. 2' }} />);
  expect(screen.getByText(/0271-123456 \/ 654321 ext\. 2/).querySelector('a')).toBeNull();
});

test.each(['id', 'en'] as const)(
  'an address that is not known yet is said, and never invented (%s)',
  (locale) => {
    render(<SiteFooter contact={{ name: 'KPU', street: '', city: 'Kota Surakarta' }} locale={locale} />);
    expect(screen.getByRole('contentinfo').textContent).toBe(
      `KPU${locale === 'id' ? 'Alamat belum diisi' : 'Address not filled in yet'}Kota Surakarta`,
    );
  },
);
