import { describe, expect, test } from 'vitest';
import { contohRusak } from '../fixtures/index.ts';
import { checkIdentities } from './identities.ts';
import { findForbidden, forbiddenFor, lexicon, reasons, statusesForbidding } from './lexicon.ts';
import { catalogues } from './messages.ts';
import { locales, resultStatuses } from './model.ts';

const found = (text: string, status: (typeof resultStatuses)[number]) =>
  findForbidden(text, status).map(({ found: word }) => word.toLowerCase());

describe('keeping a text neutral', () => {
  test('knows at least 60 words and phrases, none twice', () => {
    const phrases = lexicon.map(({ phrase }) => phrase);
    expect(phrases.length).toBeGreaterThanOrEqual(60);
    expect(new Set(phrases).size).toBe(phrases.length);
    for (const phrase of phrases) expect(phrase).toBe(phrase.toLowerCase());
  });

  test('every phrase is found in its own text in some status', () => {
    for (const { phrase } of lexicon) {
      const [status] = statusesForbidding(phrase);
      expect(status && found(`Kata ${phrase} di sini`, status), phrase).toContain(phrase);
    }
  });

  test('words of winning are forbidden in every status', () => {
    for (const status of resultStatuses) {
      expect(found('Paslon 2 menang telak atas kotak kosong menurut real count.', status)).toEqual(
        expect.arrayContaining(['menang telak', 'menang', 'telak', 'kotak kosong', 'real count']),
      );
    }
  });

  test('"suara terbanyak" is allowed from the determination on, "terpilih" only when the pair is named', () => {
    const most = 'memperoleh suara terbanyak';
    expect(found(most, 'hitung_sementara')).not.toEqual([]);
    expect(found(most, 'rekap_kabkota')).not.toEqual([]);
    expect(found(most, 'penetapan_hasil')).toEqual([]);
    const elected = 'ditetapkan sebagai pasangan calon terpilih';
    expect(found(elected, 'penetapan_hasil')).toEqual(['terpilih']);
    expect(found(elected, 'sengketa_mk')).toEqual(['terpilih']);
    expect(found(elected, 'penetapan_terpilih')).toEqual([]);
    expect(found(elected, 'pemilihan_berikutnya')).toEqual(['terpilih']);
  });

  test('matches whole words, any case, any white space, and Indonesian endings', () => {
    expect(found('UNGGULNYA', 'hitung_sementara')).toEqual(['unggulnya']);
    expect(found('kotak\n kosong', 'hitung_sementara')).toEqual(['kotak\n kosong']);
    expect(found('senangkan window wonderful election', 'hitung_sementara')).toEqual([]);
    expect(forbiddenFor('belum_ada').length).toBeGreaterThan(forbiddenFor('penetapan_terpilih').length);
  });

  test('each entry says why, and what to write instead, in words of its own language', () => {
    for (const { phrase, say, reason, language } of lexicon) {
      expect(Object.values(reasons), phrase).toContain(reason);
      expect(say.length, phrase).toBeGreaterThan(5);
      expect(locales).toContain(language);
      for (const locale of locales) expect(reason[locale]).toMatch(/^[A-Z].{20,}\.$/);
    }
    for (const language of locales)
      expect(lexicon.filter((entry) => entry.language === language).length).toBeGreaterThanOrEqual(60);
  });

  test.each([
    ['unggul-unggulan', 'unggul'],
    ['kejar-kejaran', 'kejar-kejaran'],
    ['pemenangnyalah', 'pemenangnyalah'],
    ['kemenanganku', 'kemenanganku'],
    ['menangpun', 'menangpun'],
    ['Real-Count', 'real-count'],
    ['kotak  kosongnya', 'kotak  kosongnya'],
    ['me\u00ADnang', 'me\u00ADnang'],
    ['ung\u200Bgul', 'ung\u200Bgul'],
    ['ｍｅｎａｎｇ', 'ｍｅｎａｎｇ'],
    ['«menang»', 'menang'],
    ['paslon-1,menang;', 'menang'],
    ['winners’ victories', 'winners'],
    ['landslides', 'landslides'],
  ])('sees through “%s”', (text, word) => {
    for (const status of resultStatuses) expect(found(`Teks ${text} ini`, status)).toContain(word);
  });

  test.each([
    'Pimpinan rapat pleno membacakan berita acara.',
    'Orang itu menangis karena senang.',
    'tipiskan telaknis unggulana kalahari',
    'Kotak suara dibuka. Kosong isinya.',
    'quick, count',
    'Partai harus memperoleh paling sedikit 4% suara sah.',
    'windows wonderful beats1 belead overtop',
    'Kolom kosong tidak bergambar memperoleh 48.528 suara.',
    'Suara dijumlahkan menurut hasil bagi.',
  ])('leaves “%s” alone', (text) => {
    expect(found(text, 'hitung_sementara')).toEqual([]);
  });

  test('finds nothing in the sentences that this package writes itself', () => {
    const spoken: Partial<Record<string, 'penetapan_hasil'>> = Object.fromEntries(
      Object.keys(catalogues.id)
        .filter((key) => /^(leader|penetapan)/.test(key))
        .map((key) => [key, 'penetapan_hasil']),
    );
    for (const locale of locales) {
      for (const key of [
        'belum_ada',
        'hitung_sementara',
        'tps_lengkap_belum_rekap',
        'rekap',
        'option',
        'base',
        'leader',
      ])
        expect(
          found(catalogues[locale][key] ?? '', spoken[key] ?? 'hitung_sementara'),
          `${locale} ${key}`,
        ).toEqual([]);
      for (const make of Object.values(contohRusak))
        for (const { text } of checkIdentities(make()))
          expect(found(text[locale], 'hitung_sementara')).toEqual([]);
    }
  });

  test('checks a long text in little time', () => {
    const text =
      'Pasangan calon nomor urut 1 memperoleh 121.471 suara (39,51%) dari 307.441 suara sah. '.repeat(200);
    expect(findForbidden(text, 'hitung_sementara')).toEqual([]);
  });
});
