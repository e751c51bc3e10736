import { describe, expect, test } from 'vitest';
import { findForbidden, forbiddenFor, lexicon, statusesForbidding } from './lexicon.ts';
import { resultStatuses } from './model.ts';

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
});
