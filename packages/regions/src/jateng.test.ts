import { beforeAll, describe, expect, test } from 'vitest';
import { RegionError, regencies, region as regionOfNation } from './index.ts';
import { findKelurahan, type KelurahanRegion, loadKelurahan } from './jateng/kelurahan.ts';
import { children, findRegion, kecamatan, parents, region, searchRegions } from './jateng.ts';

describe('kecamatan of Jawa Tengah', () => {
  test('are 576 in 35 kabupaten and kota, each code once', () => {
    expect(kecamatan()).toHaveLength(576);
    expect(new Set(kecamatan().map((each) => each.code)).size).toBe(576);
    expect(new Set(kecamatan().map((each) => each.parent))).toEqual(
      new Set(regencies('33').map((each) => each.code)),
    );
  });

  test('of Surakarta are the five', () => {
    expect(kecamatan('33.72').map((each) => each.name)).toEqual([
      'Laweyan',
      'Serengan',
      'Pasar Kliwon',
      'Jebres',
      'Banjarsari',
    ]);
    expect(region('337203')).toEqual({
      code: '33.72.03',
      level: 'kecamatan',
      name: 'Pasar Kliwon',
      kpuName: 'PASAR KLIWON',
      kemendagriName: 'PASAR KLIWON',
      parent: '33.72',
      timeZone: 'Asia/Jakarta',
    });
  });

  test('come with the whole nation, as the same objects', () => {
    expect(region('31.71')).toBe(regionOfNation('31.71'));
    expect(children('33').map((each) => each.code)).toEqual(regencies('33').map((each) => each.code));
    expect(parents('33.72.01.1001').map((each) => each.code)).toEqual(['33.72.01', '33.72', '33']);
    expect(parents(region('33.72.01')).map((each) => each.code)).toEqual(['33.72', '33']);
    expect(findRegion('33.72.09')).toBeUndefined();
  });

  test.each([
    ['PASARKLIWON', '33.72.03'],
    ['pasar klwon', '33.72.03'],
    ['kliwon', '33.72.03'],
    ['Kec. Laweyan', '33.72.01'],
  ])('"%s" finds %s', (query, code) => {
    expect(searchRegions(query)[0]?.code).toBe(code);
  });

  test('one of several of the same name is found inside its kota', () => {
    expect(searchRegions('banjarsari', { within: '33.72' }).map((each) => each.code)).toEqual(['33.72.05']);
  });

  test('an unknown code names the nearest, and a wrong place says what to use', () => {
    expect(() => region('33.72.06')).toThrow(
      'Nearest: 33.72.05 Kecamatan Banjarsari, 33.72.04 Kecamatan Jebres',
    );
    expect(() => region('34.71.01')).toThrow('outside Jawa Tengah');
    expect(() => region('33.72.01.1001')).toThrow('findKelurahan');
    expect(() => children('34.71')).toThrow('only those of Jawa Tengah (33) are');
    expect(() => children('33.72.01')).toThrow("loadKelurahan('33.72.01')");
    expect(() => parents('33.72.09')).toThrow(RegionError);
  });
});

describe('kelurahan and desa of Jawa Tengah', () => {
  let all: KelurahanRegion[] = [];
  beforeAll(async () => {
    all = (await Promise.all(regencies('33').map((each) => loadKelurahan(each.code)))).flat();
  });

  test('are 8.563: 753 kelurahan and 7.810 desa, each code once', () => {
    expect(all).toHaveLength(8563);
    expect(new Set(all.map((each) => each.code)).size).toBe(8563);
    expect(all.filter((each) => each.level === 'kelurahan')).toHaveLength(753);
  });

  test('each lie in a kecamatan that exists, and every kecamatan has some', () => {
    expect(new Set(all.map((each) => each.parent))).toEqual(new Set(kecamatan().map((each) => each.code)));
    for (const each of all) {
      expect(each.code.startsWith(`${each.parent}.`)).toBe(true);
      expect(each.code[9], each.code).toBe(each.level === 'kelurahan' ? '1' : '2');
      expect(each.name, each.code).toMatch(/^\p{Lu}[\p{L} -]+$/u);
    }
  });

  test('of Surakarta are 54, spelt as KPU does', async () => {
    const surakarta = await loadKelurahan('33.72');
    expect(surakarta).toHaveLength(54);
    expect(surakarta.every((each) => each.level === 'kelurahan')).toBe(true);
    const odd = ['PASARKLIWON', 'KAMPUNGBARU', 'KEDUNGLUMBU'];
    expect(surakarta.map((each) => each.kpuName)).toEqual(expect.arrayContaining(odd));
  });

  test('leave out the KPU spelling where it was not seen', async () => {
    const [first] = await loadKelurahan('33.10');
    expect(first).not.toHaveProperty('kpuName');
  });

  test('can be asked for by kecamatan and one by one', async () => {
    const laweyan = await loadKelurahan('337201');
    expect(laweyan).toHaveLength(11);
    expect(await findKelurahan('3372011001')).toBe(laweyan[0]);
    expect(laweyan[0]).toMatchObject({ code: '33.72.01.1001', name: 'Pajang', parent: '33.72.01' });
    expect(await findKelurahan('33.72.01.1099')).toBeUndefined();
    expect(await findKelurahan('34.71.01.1001')).toBeUndefined();
    expect(await findKelurahan('Pajang')).toBeUndefined();
  });

  test('elsewhere, or for a whole province, are an error', async () => {
    await expect(loadKelurahan('31.71')).rejects.toThrow('cannot be loaded');
    await expect(loadKelurahan('33')).rejects.toThrow('one of them at a time');
    await expect(loadKelurahan('33.99')).rejects.toThrow('Nearest: 33.76 Kota Tegal');
    await expect(loadKelurahan('33.99')).rejects.toBeInstanceOf(RegionError);
  });
});
