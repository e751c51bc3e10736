import { describe, expect, test } from 'vitest';
import {
  sirekapCalegLebak,
  sirekapPartai,
  sirekapPaslonPilwalkot,
  sirekapPaslonPpwp,
  sirekapProvinsi,
} from '../../fixtures/index.ts';
import { sirekapCaleg, sirekapCandidates, sirekapParties, sirekapRegions } from './sirekap-lists.ts';

describe('reading who stands on the ballot', () => {
  test('candidates in ballot order, out of one list or of the file of all regions', () => {
    expect(
      sirekapCandidates(sirekapPaslonPpwp()).options.map(({ nomorUrut, color }) => [nomorUrut, color]),
    ).toEqual([
      [1, '#8cb9bd'],
      [2, '#c7b7a3'],
      [3, '#b67352'],
    ]);
    const file = {
      ...sirekapPaslonPilwalkot(),
      '1971': {
        '1000528': { nama: 'A - B', nomor_urut: 2 },
        '1000529': { nama: 'KOLOM KOSONG - ', nomor_urut: 1 },
      },
    };
    expect(sirekapCandidates(file, { region: '1971' }).options.map(({ kind, name }) => [kind, name])).toEqual(
      [
        ['kolom_kosong', 'KOLOM KOSONG'],
        ['paslon', 'A - B'],
      ],
    );
    expect(sirekapCandidates(file, { region: '3372' }).options).toHaveLength(2);
    expect(sirekapCandidates(file, { region: '9999' }).options).toEqual([]);
    expect(sirekapCandidates(file['1971'], { kind: 'calon' }).options.map(({ kind }) => kind)).toEqual([
      'calon',
      'calon',
    ]);
  });

  test('names keep their titles, marks and odd signs', () => {
    const names = [
      'SYAFE`IE',
      "ARIFA'I",
      'H. MULKAN, SH.,MH - RAMADIAN',
      'Jenderal TNI (Purn.) H. ANDIKA M PERKASA, S.E., M.A., M.Sc. - Dr. H. HENDRAR PRIHADI ALIAS HENDI, S.E., M.M.',
    ];
    const list = Object.fromEntries(
      names.map((nama, index) => [String(index + 1), { nama, nomor_urut: index + 1 }]),
    );
    expect(sirekapCandidates(list).options.map(({ name }) => name)).toEqual(names);
  });

  test('parties; those of Aceh only where asked', () => {
    expect(sirekapParties(sirekapPartai()).options).toHaveLength(18);
    const { options, findings } = sirekapParties(sirekapPartai(), { aceh: true });
    expect(options.map(({ nomorUrut }) => nomorUrut)).toEqual(
      Array.from({ length: 24 }, (_, index) => index + 1),
    );
    expect(options[17]).toMatchObject({ id: '18', name: 'Partai Nanggroe Aceh', kind: 'partai' });
    expect(findings).toEqual([]);
  });

  test('candidates of lists by party, by number, with sex where it is known', () => {
    const { candidates, findings } = sirekapCaleg({
      ...sirekapCalegLebak(),
      '3': {
        '9': { nama: 'DUA', nomor_urut: 2, jenis_kelamin: 'X' },
        '10': { nama: 'SATU', nomor_urut: 1, jenis_kelamin: 'P' },
      },
    });
    expect(candidates['3']).toEqual([
      { id: '10', nomorUrut: 1, name: 'SATU', sex: 'P', votes: null },
      { id: '9', nomorUrut: 2, name: 'DUA', sex: null, votes: null },
    ]);
    expect(candidates['9']).toEqual([]);
    expect(findings).toEqual([]);
  });

  test('entries without name or number are left out and named; what is no list is empty', () => {
    const broken = {
      '1': { nama: ' - ', nomor_urut: 1 },
      '2': { nama: 'A', nomor_urut: 0 },
      '3': null,
      ts: 'x',
      '4': { nama: 'B', nomor_urut: 1, warna: 'red' },
    };
    for (const read of [sirekapCandidates(broken), sirekapParties(broken)]) {
      expect(read.options.map(({ id, color }) => [id, color])).toEqual([['4', null]]);
      expect(read.findings.map(({ code, actual }) => [code, actual])).toEqual([
        ['unreadable', '1'],
        ['unreadable', '2'],
        ['unreadable', '3'],
      ]);
    }
    expect(sirekapCaleg({ '1': broken }).findings).toHaveLength(3);
    for (const nothing of [null, [], 'x', 5, undefined]) {
      expect(sirekapCandidates(nothing).options).toEqual([]);
      expect(sirekapParties(nothing).options).toEqual([]);
      expect(sirekapCaleg(nothing).candidates).toEqual({});
    }
  });
});

describe('reading which areas there are', () => {
  test('38 provinces and the stations abroad, in the order of their codes', () => {
    const { areas, names, findings } = sirekapRegions(sirekapProvinsi().reverse());
    expect(areas).toHaveLength(39);
    expect(areas[0]).toEqual({ code: '11', name: 'ACEH', level: 'provinsi' });
    expect(areas.at(-1)).toEqual({
      code: '99',
      name: 'Luar Negeri',
      level: 'provinsi',
      voting: 'luar_negeri',
    });
    expect(names['33']).toBe('JAWA TENGAH');
    expect(findings).toEqual([]);
  });

  test('levels down to the TPS; a level that does not fit its code is refused', () => {
    const list = [
      { nama: 'KOTA SURAKARTA', id: 1, kode: '3372', tingkat: 2 },
      { nama: 'LAWEYAN', id: 143254, kode: '337201', tingkat: 3 },
      { nama: 'PAJANG', id: 3, kode: '3372011001', tingkat: 4 },
      { nama: 'TPS 001', id: 4, kode: '3372011001001', tingkat: 5 },
      { nama: 'SALAH', id: 5, kode: '337202', tingkat: 4 },
      { nama: '', id: 6, kode: '337203', tingkat: 3 },
      { nama: 'ANGKA', id: 7, kode: 337204, tingkat: 3 },
      { nama: 'LAWEYAN', id: 8, kode: '337201', tingkat: 3 },
      null,
    ];
    const { areas, findings } = sirekapRegions(list);
    expect(areas.map(({ level }) => level)).toEqual(['kabkota', 'kecamatan', 'kelurahan', 'tps']);
    expect(findings.map(({ code, actual }) => [code, actual])).toEqual([
      ['unreadable', '337202'],
      ['unreadable', '337203'],
      ['unreadable', '337204'],
      ['duplicate_area', '337201'],
      ['unreadable', '?'],
    ]);
    for (const nothing of [null, {}, 'x']) expect(sirekapRegions(nothing).areas).toEqual([]);
  });
});
