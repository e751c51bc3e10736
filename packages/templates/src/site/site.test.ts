import { newsCategories, pageType } from '@situs-kpu/standard';
import { describe, expect, test } from 'vitest';
import { articleCategories } from '../components/ArticlePage/article.ts';
import { cmsPages, standardNav } from './nav.ts';
import { siteFromRegion } from './site.ts';

describe('the site of an office from the code of its region', () => {
  test('a kota', () => {
    const site = siteFromRegion('33.72');
    expect(site).toMatchObject({
      code: '33.72',
      identity: ['Komisi Pemilihan Umum', 'Kota Surakarta'],
      name: 'Komisi Pemilihan Umum Kota Surakarta',
      shortName: 'KPU Kota Surakarta',
      host: 'kota-surakarta.kpu.go.id',
      city: 'Surakarta',
      timeZone: 'Asia/Jakarta',
    });
    expect(site.footer?.related).toEqual([
      { label: 'KPU Republik Indonesia', href: 'https://www.kpu.go.id/' },
      { label: 'KPU Provinsi Jawa Tengah', href: 'https://jateng.kpu.go.id/' },
      { label: 'e-PPID', href: 'https://surakartakotappid.kpu.go.id/' },
      { label: 'JDIH', href: 'https://jdih.kpu.go.id/jateng/surakarta-kota' },
      { label: 'Open Data KPU', href: 'https://opendata.kpu.go.id/' },
    ]);
    expect(site.footer?.contact).toBeUndefined();
  });
  test('a kabupaten in the east, and a province', () => {
    expect(siteFromRegion('5307')).toMatchObject({
      identity: ['Komisi Pemilihan Umum', 'Kabupaten Sikka'],
      host: 'kab-sikka.kpu.go.id',
      timeZone: 'Asia/Makassar',
    });
    expect(siteFromRegion('33').footer?.related?.map(({ label }) => label)).toEqual([
      'KPU Republik Indonesia',
      'e-PPID',
      'JDIH',
      'Open Data KPU',
    ]);
  });
  test('an office in Aceh that goes by another name', () => {
    const site = siteFromRegion('11.71', { institution: 'kip' });
    expect(site.identity[0]).toBe('Komisi Independen Pemilihan');
    expect(site.shortName).toMatch(/^KIP Kota/);
  });
  test('an office overrides what the rule cannot know', () => {
    const site = siteFromRegion('33.72', {
      host: 'uji.kpu.go.id',
      footer: { copyright: '©', social: [] },
      pages: { jdih: '/hukum', ppid: '' },
    });
    expect(site.host).toBe('uji.kpu.go.id');
    expect(site.footer?.copyright).toBe('©');
    expect(site.footer?.related).toHaveLength(5);
    expect(site.nav).toContainEqual({ label: 'Produk Hukum', href: '/hukum' });
    expect(site.nav.map(({ label }) => label)).not.toContain('Informasi Publik');
  });
  test('a code that does not exist is refused with the nearest ones', () => {
    expect(() => siteFromRegion('33.79')).toThrow(
      /^Situs KPU regions: there is no region with the code "33.79"\. .*Nearest: 33\./,
    );
    expect(() => siteFromRegion('Surakarta')).toThrow('33.72 Kota Surakarta');
  });
});

describe('the standard menu', () => {
  test('only pages that exist; none is empty (NAV-03)', () => {
    expect(standardNav({})).toEqual([]);
    expect(siteFromRegion('33.72').nav).toEqual([
      { label: 'Data Pemilih', href: 'https://cekdptonline.kpu.go.id/' },
      { label: 'Informasi Publik', href: 'https://surakartakotappid.kpu.go.id/' },
      { label: 'Produk Hukum', href: 'https://jdih.kpu.go.id/jateng/surakarta-kota' },
    ]);
  });
  test('at most seven entries and two levels, with the core menus (NAV-01, NAV-02)', () => {
    const everything = new Proxy({}, { get: (_, key) => `/${String(key)}` });
    const nav = standardNav(everything);
    expect(nav.map(({ label }) => label)).toEqual([
      'Profil',
      'Berita',
      'Pemilu dan Pemilihan',
      'Data Pemilih',
      'Informasi Publik',
      'Produk Hukum',
      'Kontak',
    ]);
    for (const { items } of nav) expect(items?.length).toBeGreaterThan(1);
  });
  test('the categories that every site of the shared CMS has', () => {
    const [news] = standardNav({ ...cmsPages });
    expect(news).toMatchObject({
      label: 'Berita',
      items: [{ label: 'Berita Terkini', href: '/blog/category/104' }, {}, {}, {}, {}, {}],
    });
  });
  test('categories have the numbers and names of the standard', () => {
    const told = newsCategories.map(({ cmsId, name }) => [name.id, `/blog/category/${cmsId}`]);
    expect(Object.entries(cmsPages).map(([key, path]) => [pageType(key).name.id, path])).toEqual(told);
    expect([...articleCategories].sort()).toEqual(newsCategories.map(({ name }) => name.id).sort());
  });
});
