import { describe, expect, test } from 'vitest';
import {
  beginsWithDateline,
  formatCredit,
  formatDateline,
  hasCredit,
  parseCredit,
  parseDateline,
} from './index.ts';

describe('dateline', () => {
  test('the canonical form is read and written', () => {
    const dateline = formatDateline({ city: 'Surakarta', host: 'kota-surakarta.kpu.go.id' });
    expect(dateline).toBe('Surakarta, kota-surakarta.kpu.go.id – ');
    expect(parseDateline(`${dateline}KPU`)).toEqual({
      city: 'Surakarta',
      host: 'kota-surakarta.kpu.go.id',
      length: dateline.length,
    });
  });
  test.each([
    'Surakarta, kota-surakarta.kpu.go.id - KPU',
    'Padang Aro, kab-solokselatan.kpu.go.id - x',
    'Maumere, kab-sikka.kpu.go.id-- x',
    'Semarang, jateng.kpu.go.id — x',
  ])('published: %s', (text) => expect(parseDateline(text)).toBeTruthy());
  test.each([
    'Kegiatan dimulai',
    'Surakarta - KPU',
    'Surakarta, kpu.example.com – x',
    'Surakarta, kota-surakarta.kpu.go.idKPU',
    '',
  ])('not one: %j', (text) => expect(parseDateline(text)).toBeUndefined());
  test.each([
    'Kab-jepara.kpu.go.id – KPU',
    'SLAWI- kab-tegal.kpu.go.id KPU',
    'Kulon Progo, 29 Oktober 2025 — KPU',
    'Sleman (06/08) – KPU',
    'KARANGANYAR - KPU',
    'Surakarta, kota-surakarta.kpu.go.id - KPU',
  ])('an article that begins with %j gets no second one', (text) =>
    expect(beginsWithDateline(text, 'Karanganyar')).toBe(true),
  );
  test.each([
    'KPU Kota Surakarta mengikuti rapat',
    'Kegiatan dimulai pada pukul 10.00 - 12.00',
    'Surakartaan - x',
    'Buka kota-surakarta.kpu.go.id untuk data',
    '',
  ])('an article that begins with %j has none', (text) =>
    expect(beginsWithDateline(text, 'Surakarta')).toBe(false),
  );
  test('missing parts are left out', () => {
    expect(formatDateline({ host: 'https://kota-surakarta.kpu.go.id/' })).toBe('kota-surakarta.kpu.go.id – ');
    expect(formatDateline({ city: ' Surakarta ' })).toBe('Surakarta – ');
    expect(formatDateline({})).toBe('');
  });
});

describe('credit', () => {
  test('the canonical form is read and written', () => {
    expect(formatCredit({ name: 'Asa', office: 'kpusurakarta' })).toBe('(Ed: Asa/kpusurakarta)');
    expect(parseCredit('transparan. (Ed: Asa/kpusurakarta)')).toEqual({
      name: 'Asa',
      office: 'kpusurakarta',
      role: 'Ed',
    });
    expect(formatCredit({ name: 'Wirma', role: 'Penulis' })).toBe('(Penulis: Wirma)');
    expect(formatCredit({ name: ' ' })).toBe('');
  });
  test.each([
    ['x (Ed:Asa/kpusurakarta)', { name: 'Asa', office: 'kpusurakarta', role: 'Ed' }],
    ['x\nPenulis/Editor: Humas KPU Mabar', { name: 'Humas KPU Mabar', role: 'Penulis' }],
    [
      'x\nPenulis : Wirma- Humas KPU Kabupaten Parigi Moutong',
      { name: 'Wirma- Humas KPU Kabupaten Parigi Moutong', role: 'Penulis' },
    ],
  ])('published: %j', (text, credit) => expect(parseCredit(text)).toEqual(credit));
  test.each(['x. (cls)', 'x (HF)', 'x [humas kpuska]', 'x (Ed: Asa/kpusurakarta) '])(
    '%j ends with one',
    (text) => expect(hasCredit(text)).toBe(true),
  );
  test.each(['transparan.', 'pada Jumat (9/5)', 'Partai (PDIP) hadir', 'peserta (12)', ''])(
    '%j does not',
    (text) => expect(hasCredit(text)).toBe(false),
  );
});
