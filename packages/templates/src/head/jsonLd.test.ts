import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breadcrumbList, governmentOrganization, jsonLd, newsArticle } from './jsonLd.ts';

const site = {
  name: 'Komisi Pemilihan Umum Kota Surakarta',
  shortName: 'KPU Kota Surakarta',
  host: 'kota-surakarta.kpu.go.id',
};

describe('a value inside a script', () => {
  test.each([
    '</script><img src=x onerror=alert(1)>',
    '<!--<script>',
    ']]>',
    '</ScRiPt >',
    'a\u2028b\u2029c',
    '&lt;/script&gt;',
    '"\\u003c',
  ])('%j cannot end it, and reads the same', (title) => {
    const text = jsonLd({ title });
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual({ title });
  });
  test('whatever the value', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string(),
          fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('</script>', '<!--'), fc.integer()),
        ),
        (value) => {
          const text = jsonLd(value);
          expect(text).not.toMatch(/[<>&\u2028\u2029]/);
          expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        },
      ),
    );
  });
});

test('an article names the office as author and publisher, and leaves out what is not known', () => {
  const data = newsArticle(site, {
    title: 'Rapat',
    url: 'https://kota-surakarta.kpu.go.id/a',
    published: '2025-05-09',
  });
  expect(JSON.parse(jsonLd(data))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Rapat',
    mainEntityOfPage: 'https://kota-surakarta.kpu.go.id/a',
    datePublished: '2025-05-09',
    dateModified: '2025-05-09',
    inLanguage: 'id',
    isAccessibleForFree: true,
    author: { '@type': 'GovernmentOrganization', name: site.name, url: 'https://kota-surakarta.kpu.go.id/' },
    publisher: {
      '@type': 'GovernmentOrganization',
      name: site.name,
      url: 'https://kota-surakarta.kpu.go.id/',
    },
  });
});

test('the office has an address only when it gave one', () => {
  expect(JSON.parse(jsonLd(governmentOrganization(site)))).not.toHaveProperty('address');
  const contact = {
    name: site.name,
    street: 'Jalan Contoh 1',
    city: 'Surakarta 57100',
    province: 'Jawa Tengah',
    phone: '(0271) 000000',
  };
  expect(JSON.parse(jsonLd(governmentOrganization({ ...site, footer: { contact } })))).toMatchObject({
    telephone: '(0271) 000000',
    address: { streetAddress: 'Jalan Contoh 1', addressRegion: 'Jawa Tengah', addressCountry: 'ID' },
  });
  // A street that nobody has filled in yet is no address for search engines.
  const open = governmentOrganization({ ...site, footer: { contact: { ...contact, street: '' } } });
  expect(JSON.parse(jsonLd(open))).not.toHaveProperty('address');
});

test('a breadcrumb has full addresses', () => {
  expect(
    breadcrumbList(site, [
      { label: 'Beranda', href: '/' },
      { label: 'Berita', href: '/blog' },
    ]),
  ).toMatchObject({
    itemListElement: [
      { position: 1, item: 'https://kota-surakarta.kpu.go.id/' },
      { position: 2, name: 'Berita', item: 'https://kota-surakarta.kpu.go.id/blog' },
    ],
  });
});
