import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  children,
  findRegion,
  fullName,
  identityLines,
  nearestRegions,
  officeName,
  parents,
  provinces,
  RegionError,
  regencies,
  region,
  searchRegions,
  timeZoneLabel,
  timeZones,
  toDottedCode,
  toSirekapCode,
} from './index.ts';

const everything = [...provinces(), ...regencies()];
const anyRegion = fc.constantFrom(...everything);

function errorOf(run: () => unknown): RegionError {
  try {
    run();
  } catch (error) {
    if (error instanceof RegionError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('the table of regions', () => {
  test('holds 38 provinces and 514 kabupaten and kota (416 and 98)', () => {
    expect(provinces()).toHaveLength(38);
    expect(regencies()).toHaveLength(514);
    expect(regencies().filter((each) => each.level === 'kota')).toHaveLength(98);
    expect(regencies('33')).toHaveLength(35);
  });

  test('has each code once, in its dotted form, in ascending order', () => {
    const codes = regencies().map((each) => each.code);
    expect(new Set(codes).size).toBe(514);
    expect(codes).toEqual([...codes].sort());
    for (const code of codes) expect(code).toMatch(/^\d\d\.\d\d$/);
  });

  test('gives every kabupaten and kota a province that exists', () => {
    const known = new Set(provinces().map((each) => each.code));
    for (const each of regencies()) expect(known).toContain(each.parent);
    for (const each of provinces()) expect(each.parent).toBeUndefined();
  });

  test('numbers kota from 71 and kabupaten below', () => {
    for (const each of regencies())
      expect(Number(each.code.slice(3)) >= 71, each.code).toBe(each.level === 'kota');
  });

  test('has no name with stray spaces, and no two regions of one full name', () => {
    for (const each of everything) {
      for (const name of [each.name, each.kpuName, each.kemendagriName])
        expect(name).toBe(name.trim().replace(/\s+/g, ' '));
    }
    expect(new Set(everything.map(fullName)).size).toBe(552);
  });

  test('cannot be changed by a reader', () => {
    expect(Object.isFrozen(region('33.72'))).toBe(true);
    regencies('33').pop();
    expect(regencies('33')).toHaveLength(35);
  });

  test('keeps to Kemendagri codes, where BPS codes would mean other areas', () => {
    // At BPS 3171 is Jakarta Selatan, 1101 Simeulue and 91 Papua Barat.
    expect(region('31.71').name).toBe('Jakarta Pusat');
    expect(region('3174').name).toBe('Jakarta Selatan');
    expect(region('11.01').name).toBe('Aceh Selatan');
    expect(region('91').name).toBe('Papua');
  });
});

describe('names', () => {
  test('are known as a reader, KPU and Kemendagri write them', () => {
    expect(region('33.72')).toEqual({
      code: '33.72',
      level: 'kota',
      name: 'Surakarta',
      kpuName: 'KOTA SURAKARTA',
      kemendagriName: 'KOTA SURAKARTA',
      parent: '33',
      timeZone: 'Asia/Jakarta',
    });
    expect(region('33.22')).toMatchObject({
      name: 'Semarang',
      kpuName: 'SEMARANG',
      kemendagriName: 'KABUPATEN SEMARANG',
    });
  });

  test.each([
    ['91', 'Papua', 'P A P U A', 'PAPUA'],
    ['31', 'DKI Jakarta', 'DKI JAKARTA', 'DAERAH KHUSUS IBUKOTA JAKARTA'],
    ['31.01', 'Kepulauan Seribu', 'ADM. KEP. SERIBU', 'KABUPATEN ADMINISTRASI KEPULAUAN SERIBU'],
    ['31.71', 'Jakarta Pusat', 'KOTA ADM. JAKARTA PUSAT', 'KOTA ADMINISTRASI JAKARTA PUSAT'],
    ['95.02', 'Pegunungan Bintang', 'KAB PEGUNUNGAN BINTANG', 'KABUPATEN PEGUNUNGAN BINTANG'],
    ['17.06', 'Mukomuko', 'MUKO MUKO', 'KABUPATEN MUKOMUKO'],
    ['72.04', 'Toli-Toli', 'TOLI TOLI', 'KABUPATEN TOLI-TOLI'],
    ['12.77', 'Padangsidimpuan', 'KOTA PADANG SIDEMPUAN', 'KOTA PADANGSIDIMPUAN'],
    ['14.05', 'Pelalawan', 'PELALAWAN', 'KABUPATEN PELALAWAN'],
  ])('of %s keep the oddities of each side', (code, name, kpuName, kemendagriName) => {
    expect(region(code)).toMatchObject({ name, kpuName, kemendagriName });
  });

  test('give the office and the lines beside the emblem', () => {
    expect(officeName(region('33.72'))).toBe('KPU Kota Surakarta');
    expect(officeName(region('33.72'), { form: 'full' })).toBe('Komisi Pemilihan Umum Kota Surakarta');
    expect(officeName(region('33'))).toBe('KPU Provinsi Jawa Tengah');
    expect(identityLines(region('33.72'))).toEqual(['KOMISI PEMILIHAN UMUM', 'KOTA SURAKARTA']);
    expect(identityLines(region('33.10'))).toEqual(['KOMISI PEMILIHAN UMUM', 'KABUPATEN KLATEN']);
  });

  test('let an office in Aceh call itself KIP, which is never assumed', () => {
    expect(officeName(region('11.71'))).toBe('KPU Kota Banda Aceh');
    expect(officeName(region('11.71'), { institution: 'kip' })).toBe('KIP Kota Banda Aceh');
    expect(identityLines(region('11'), { institution: 'kip' })).toEqual([
      'KOMISI INDEPENDEN PEMILIHAN',
      'PROVINSI ACEH',
    ]);
  });
});

describe('time zones', () => {
  const wib = '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 61 62'.split(' ');
  const wita = '51 52 53 63 64 65 71 72 73 74 75 76'.split(' ');
  const wit = '81 82 91 92 93 94 95 96'.split(' ');

  test('are WIB, WITA or WIT in every province', () => {
    expect([...wib, ...wita, ...wit].sort()).toEqual(provinces().map((each) => each.code));
    for (const each of everything) {
      const province = each.parent ?? each.code;
      const label = wib.includes(province) ? 'WIB' : wita.includes(province) ? 'WITA' : 'WIT';
      expect(timeZoneLabel(each), each.code).toBe(label);
    }
  });

  test('agree with the clock that Intl keeps', () => {
    const noon = new Date('2024-11-27T05:00:00Z');
    const hours = timeZones.map((timeZone) =>
      new Intl.DateTimeFormat('en-GB', { hour: '2-digit', timeZone }).format(noon),
    );
    expect(hours).toEqual(['12', '13', '14']);
  });
});

describe('looking up a code', () => {
  test('works with and without dots', () => {
    expect(region('33.72')).toBe(region('3372'));
    expect(region(' 33.72 ')).toBe(region('33.72'));
    expect(toSirekapCode(region('33.72'))).toBe('3372');
    expect(toSirekapCode('33.72.01.1001')).toBe('3372011001');
    expect(toDottedCode('3372011001')).toBe('33.72.01.1001');
  });

  test('turns every code into Sirekap form and back', () => {
    fc.assert(
      fc.property(
        anyRegion,
        (each) => region(toSirekapCode(each)) === each && findRegion(each.code) === each,
      ),
    );
  });

  test.each(['', 'x', '3', '337', '33720', '33.7', '3.372', '33.720', '33-72', '33.72.'])(
    'takes "%s" for no code',
    (text) => {
      expect(toDottedCode(text)).toBeUndefined();
      expect(findRegion(text)).toBeUndefined();
    },
  );

  test('never throws anything but a RegionError, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const found = findRegion(text);
        if (found) return region(text) === found;
        const error = errorOf(() => region(text));
        return error.input === text && error.message.startsWith('Situs KPU regions: ');
      }),
    );
  });

  test('names the nearest code of the same province', () => {
    const error = errorOf(() => region('33.99'));
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('RegionError');
    expect(error.message).toBe(
      'Situs KPU regions: there is no region with the code "33.99". Data, maps and host names are joined by the Kemendagri code, so a wrong one would show nothing or another office. Nearest: 33.76 Kota Tegal, 33.75 Kota Pekalongan, 33.74 Kota Semarang. Use one of these, or find the code with searchRegions().',
    );
    expect(error.nearest.map((each) => each.code)).toEqual(['33.76', '33.75', '33.74']);
  });

  test.each([
    ['Surakata', '33.72'],
    ['Surakarta', '33.72'],
    ['solo', '33.72'],
    ['kota semrang', '33.74'],
    ['Bojonegara', '35.22'],
    ['33.2', '33.02'],
    ['33723', '33.72'],
    ['39', '36'],
    ['39.72', '33.72'],
  ])('names the nearest to "%s"', (text, code) => {
    const error = errorOf(() => region(text));
    expect(error.nearest.map((each) => each.code)).toContain(code);
    expect(error.message).toContain(`${code} `);
  });

  test('names none where nothing is near', () => {
    const error = errorOf(() => region('qqqqqqqqqqqq'));
    expect(error.nearest).toEqual([]);
    expect(error.message).not.toContain('Nearest');
  });

  test('names something for every code of two or four digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 9899 }), (number) => {
        const text = String(number);
        return text.length === 3 || findRegion(text) !== undefined || nearestRegions(text).length > 0;
      }),
    );
  });

  test('says where kecamatan and kelurahan are', () => {
    expect(errorOf(() => region('33.72.01')).message).toContain('@situs-kpu/regions/jateng');
    expect(errorOf(() => region('34.71.01')).message).toContain('Jawa Tengah (33) only');
  });

  test('says that 99 is the vote abroad', () => {
    expect(errorOf(() => region('99')).message).toContain('Luar Negeri');
    expect(errorOf(() => region('9901')).message).toContain('Luar Negeri');
  });
});

describe('going up and down', () => {
  test('from a province to its own and back', () => {
    for (const province of provinces()) {
      const below = children(province);
      expect(below.length).toBeGreaterThan(0);
      for (const each of below) expect(parents(each)).toEqual([province]);
    }
    expect(provinces().flatMap((each) => children(each.code))).toEqual(regencies());
  });

  test('a province has nothing above it', () => {
    expect(parents('33')).toEqual([]);
  });

  test('from codes of kecamatan and kelurahan, passing over what is not here', () => {
    expect(parents('33.72.01').map((each) => each.code)).toEqual(['33.72', '33']);
    expect(parents('3372011001').map((each) => each.code)).toEqual(['33.72', '33']);
  });

  test('an unknown code is an error in every direction', () => {
    expect(() => parents('33.99')).toThrow(RegionError);
    expect(() => parents('33.99.01')).toThrow(RegionError);
    expect(() => parents('nowhere')).toThrow(RegionError);
    expect(() => children('97')).toThrow(RegionError);
    expect(() => regencies('33.72')).toThrow('@situs-kpu/regions/jateng');
  });
});

describe('searching', () => {
  const codes = (query: string, options?: Parameters<typeof searchRegions>[1]) =>
    searchRegions(query, options).map((each) => each.code);

  test.each([
    ['Surakarta', '33.72'],
    ['SOLO', '33.72'],
    ['KPU Kota Surakarta', '33.72'],
    ['surakata', '33.72'],
    ['surakrata', '33.72'],
    ['Sura karta', '33.72'],
    ['Kab. Semarang', '33.22'],
    ['KABUPATEN SEMARANG', '33.22'],
    ['Kab.Semarang', '33.22'],
    ['Kota Semarang', '33.74'],
    ['kota semrang', '33.74'],
    ['KOTASEMARANG', '33.74'],
    ['P A P U A', '91'],
    ['papua', '91'],
    ['MUKO MUKO', '17.06'],
    ['muko-muko', '17.06'],
    ['TOLI TOLI', '72.04'],
    ['KOTA PARE PARE', '73.72'],
    ['Kota Padang Sidempuan', '12.77'],
    ['Padangsidimpuan', '12.77'],
    ['KAB PEGUNUNGAN BINTANG', '95.02'],
    ['Peg. Bintang', '95.02'],
    ['ADM. KEP. SERIBU', '31.01'],
    ['KOTA ADM. JAKARTA PUSAT', '31.71'],
    ['Kota Administrasi Jakarta Pusat', '31.71'],
    ['KEP. SIAU TAGULANDANG BIARO', '71.09'],
    ['Kota Baru', '63.02'],
    ['kotabaru', '63.02'],
    ['Kota Kotamobagu', '71.74'],
    ['Jateng', '33'],
    ['DIY', '34'],
    ['yogya', '34'],
    ['kulonprogo', '34.01'],
    ['Fak-Fak', '92.03'],
    ["fak'fak", '92.03'],
    ['3372', '33.72'],
    ['33.72', '33.72'],
  ])('"%s" finds %s first', (query, code) => {
    expect(codes(query)[0]).toBe(code);
  });

  test('finds every region first by each of its names', () => {
    for (const each of everything) {
      for (const name of [fullName(each), each.kemendagriName]) expect(codes(name)[0], name).toBe(each.code);
      // Kabupaten and kota of one name: KPU's plain spelling means the kabupaten, and both come before all others.
      expect(codes(each.kpuName).slice(0, 3), each.kpuName).toContain(each.code);
    }
  });

  test('finds a long name with one typing error anywhere', () => {
    const long = everything.filter((each) => each.name.replace(/[^a-z]/gi, '').length >= 8);
    fc.assert(
      fc.property(
        fc.constantFrom(...long),
        fc.nat(),
        fc.constantFrom('drop', 'double', 'swap', 'other'),
        (each, at, kind) => {
          const full = each.name;
          const i = at % (full.length - 1);
          const typed =
            kind === 'drop'
              ? full.slice(0, i) + full.slice(i + 1)
              : kind === 'double'
                ? full.slice(0, i) + full[i] + full.slice(i)
                : kind === 'swap'
                  ? full.slice(0, i) + full[i + 1] + full[i] + full.slice(i + 2)
                  : `${full.slice(0, i)}x${full.slice(i + 1)}`;
          expect(codes(typed, { limit: 40 }), typed).toContain(each.code);
        },
      ),
    );
  });

  test('does not forgive so much that short words find anything', () => {
    expect(codes('xyz')).toEqual([]);
    expect(codes('')).toEqual([]);
    expect(codes('   ')).toEqual([]);
    expect(codes('kota')[0]).toBeDefined();
    expect(codes('surabraya timur laut')).toEqual([]);
  });

  test('can be narrowed to a level and a province, and cut', () => {
    expect(codes('semarang', { level: 'kota' })).toEqual(['33.74']);
    expect(codes('semarang', { level: ['kabupaten', 'kota'], within: '33' })).toEqual(['33.22', '33.74']);
    expect(codes('solo', { within: '13' })[0]).toBe('13.02');
    expect(codes('a', { limit: 3 })).toHaveLength(3);
    expect(codes('a', { limit: 0 })).toEqual([]);
  });

  test('gives the same answer each time, without doubles', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), (query) => {
        const first = codes(query, { limit: 600 });
        expect(codes(query, { limit: 600 })).toEqual(first);
        expect(new Set(first).size).toBe(first.length);
      }),
    );
  });
});
