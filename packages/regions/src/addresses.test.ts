import { describe, expect, test } from 'vitest';
import {
  eppidHost,
  jdihUrl,
  type OfficeRegion,
  provinces,
  RegionError,
  regencies,
  region,
  siteHost,
  siteHostBasis,
} from './index.ts';
import { region as regionOfJateng } from './jateng.ts';

/** Hosts that stand in KPU's articles and documents, each with its office. */
const seenHosts: Record<string, string> = {
  '12': 'sumut',
  '33': 'jateng',
  '35': 'jatim',
  '36': 'banten',
  '51': 'bali',
  '95': 'papuapegunungan',
  '13.11': 'kab-solokselatan',
  '13.75': 'kota-bukittinggi',
  '17.71': 'kota-bengkulu',
  '32.03': 'kab-cianjur',
  '32.04': 'kab-bandung',
  '32.13': 'kab-subang',
  '32.14': 'kab-purwakarta',
  '33.10': 'kab-klaten',
  '33.11': 'kab-sukoharjo',
  '33.12': 'kab-wonogiri',
  '33.13': 'kab-karanganyar',
  '33.14': 'kab-sragen',
  '33.20': 'kab-jepara',
  '33.28': 'kab-tegal',
  '33.72': 'kota-surakarta',
  '33.74': 'kota-semarang',
  '34.01': 'kab-kulonprogo',
  '34.04': 'kab-sleman',
  '35.01': 'kab-pacitan',
  '35.03': 'kab-trenggalek',
  '35.21': 'kab-ngawi',
  '35.29': 'kab-sumenep',
  '35.79': 'kota-batu',
  '36.01': 'kab-pandeglang',
  '51.04': 'kab-gianyar',
  '53.06': 'kab-florestimur',
  '53.07': 'kab-sikka',
  '62.06': 'kab-katingan',
  '71.07': 'kab-minahasatenggara',
  '71.10': 'kab-bolaangmongondowtimur',
  '71.73': 'kota-tomohon',
  '72.08': 'kab-parigimoutong',
  '76.04': 'kab-polewalimandar',
  '95.02': 'kab-pegununganbintang',
};

describe('addresses', () => {
  test('the rule gives every host that was seen', () => {
    for (const [code, host] of Object.entries(seenHosts))
      expect(siteHost(region(code))).toBe(`${host}.kpu.go.id`);
  });

  test('says which hosts were seen, which follow the rule and which are a guess', () => {
    const seen = [...provinces(), ...regencies()].filter((each) => siteHostBasis(each) === 'seen');
    expect(seen.map((each) => each.code).sort()).toEqual(Object.keys(seenHosts).sort());
    expect(siteHostBasis(region('33.73'))).toBe('rule');
    expect(siteHostBasis(region('74'))).toBe('guess');
  });

  test('have the form of the standard for all 552 offices', () => {
    for (const each of regencies()) {
      expect(`https://${siteHost(each)}`).toMatch(/^https:\/\/(kab|kota)-[a-z]+\.kpu\.go\.id(\/|$)/);
      expect(`https://${eppidHost(each)}`).toMatch(/^https:\/\/[a-z]+(kab|kota)ppid\.kpu\.go\.id/);
      expect(jdihUrl(each)).toMatch(/^https:\/\/jdih\.kpu\.go\.id\/[a-z]+\/[a-z]+(-kota)?$/);
    }
    for (const each of provinces()) {
      expect(siteHost(each)).toMatch(/^[a-z]+\.kpu\.go\.id$/);
      expect(eppidHost(each)).toMatch(/^[a-z]+ppid\.kpu\.go\.id$/);
      expect(jdihUrl(each)).toMatch(/^https:\/\/jdih\.kpu\.go\.id\/[a-z]+$/);
    }
  });

  test('are different for every office', () => {
    const all = [...provinces(), ...regencies()];
    for (const address of [siteHost, eppidHost, jdihUrl]) expect(new Set(all.map(address)).size).toBe(552);
  });

  test.each([
    ['32.14', 'purwakartakabppid.kpu.go.id'],
    ['13.05', 'padangpariamankabppid.kpu.go.id'],
    ['17.71', 'bengkulukotappid.kpu.go.id'],
    ['13.76', 'payakumbuhkotappid.kpu.go.id'],
    ['33.01', 'cilacapkabppid.kpu.go.id'],
    ['33.72', 'surakartakotappid.kpu.go.id'],
    ['96', 'pabardappid.kpu.go.id'],
  ])('e-PPID of %s is %s', (code, host) => {
    expect(eppidHost(region(code))).toBe(host);
  });

  test.each([
    ['32.04', 'https://jdih.kpu.go.id/jabar/bandung'],
    ['17.71', 'https://jdih.kpu.go.id/bengkulu/bengkulu-kota'],
    ['33.72', 'https://jdih.kpu.go.id/jateng/surakarta-kota'],
    ['33', 'https://jdih.kpu.go.id/jateng'],
  ])('JDIH of %s is %s', (code, url) => {
    expect(jdihUrl(region(code))).toBe(url);
  });

  test('a kecamatan has none, and the error says who has', () => {
    // TypeScript refuses it; a page in plain JavaScript still can.
    const kecamatan = regionOfJateng('33.72.01') as unknown as OfficeRegion;
    for (const address of [siteHost, eppidHost, jdihUrl, siteHostBasis]) {
      expect(() => address(kecamatan)).toThrow(RegionError);
      expect(() => address(kecamatan)).toThrow(
        /^Situs KPU regions: 33\.72\.01 Laweyan is a kecamatan and has no .+\. KPU has offices .+\. Pass the region that parents\(region\) gives\.$/,
      );
    }
    expect(() => jdihUrl({ ...region('33.72'), parent: '98' })).toThrow('has no known province');
  });
});
