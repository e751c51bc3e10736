/** What an editor meets: which words are held back at which status, where they stand, and in which order. */
import { describe, expect, test } from 'vitest';
import { findForbidden, forbiddenFor, statusesForbidding } from './lexicon.ts';
import { type ResultStatus, resultStatuses } from './model.ts';

const found = (text: string, status: ResultStatus = 'hitung_sementara') =>
  findForbidden(text, status).map((one) => one.found);

describe('the words of the verb table', () => {
  test.each([
    'menang',
    'unggul',
    'pemenang',
    'dipastikan',
    'kalah',
    'resmi menang',
    'menang telak',
    'kotak kosong',
    'telak',
    'tipis',
    'mengejutkan',
    'anjlok',
    'curang',
    'golput',
    'real count',
    'winner',
    'leading',
    'landslide',
  ])('“%s” is held back before the vote, on the night, after the decree and at the end', (word) => {
    for (const status of ['belum_ada', 'hitung_sementara', 'penetapan_hasil', 'penetapan_terpilih'] as const)
      expect(found(`Kata ${word}.`, status), status).toContain(word);
    expect(statusesForbidding(word)).toEqual(resultStatuses);
  });

  test.each<[string, readonly ResultStatus[], readonly ResultStatus[]]>([
    [
      'hasil akhir',
      ['hitung_sementara', 'tps_lengkap_belum_rekap', 'rekap_kabkota'],
      ['penetapan_hasil', 'penetapan_terpilih'],
    ],
    [
      'suara terbanyak',
      ['hitung_sementara', 'rekap_kecamatan', 'rekap_kabkota'],
      ['penetapan_hasil', 'sengketa_mk', 'pemilihan_berikutnya'],
    ],
    [
      'terpilih',
      ['rekap_kabkota', 'penetapan_hasil', 'masa_permohonan_mk', 'sengketa_mk', 'pemilihan_berikutnya'],
      ['penetapan_terpilih'],
    ],
  ])('“%s” waits for its status', (phrase, held, allowed) => {
    const statuses = statusesForbidding(phrase);
    for (const status of held) expect(statuses, status).toContain(status);
    for (const status of allowed) expect(statuses, status).not.toContain(status);
    for (const status of resultStatuses) {
      expect(found(`Kata ${phrase}.`, status).includes(phrase), status).toBe(statuses.includes(status));
      expect(
        forbiddenFor(status).some((entry) => entry.phrase === phrase),
        status,
      ).toBe(statuses.includes(status));
    }
  });

  test('a word that nobody listed is held back nowhere', () => {
    expect(statusesForbidding('memperoleh')).toEqual([]);
    expect(statusesForbidding('')).toEqual([]);
  });
});

describe('what stands in a text', () => {
  test('words come in reading order; a phrase comes before the words it begins with', () => {
    expect(found('Kalah dulu, lalu menang telak dan unggul.')).toEqual([
      'Kalah',
      'menang telak',
      'menang',
      'telak',
      'unggul',
    ]);
    expect(found('Unggul dulu, lalu kalah.')).toEqual(['Unggul', 'kalah']);
  });

  test('each entry is told once, where it stands first', () => {
    const text = 'Paslon menang, lalu menang lagi.';
    expect(findForbidden(text, 'hitung_sementara').map(({ phrase, index }) => [phrase, index])).toEqual([
      ['menang', 7],
    ]);
  });

  test('a phrase is found as it was written, from its first letter to its last', () => {
    const text = '“Kotak – Kosongnya” ada di sini';
    const [one, ...others] = findForbidden(text, 'penetapan_hasil');
    expect(others).toEqual([]);
    expect(one).toMatchObject({ phrase: 'kotak kosong', found: 'Kotak – Kosongnya', index: 1 });
    expect(one?.say.length).toBeGreaterThan(5);
  });

  test.each([
    'menanglah',
    'menangkah',
    'menangtah',
    'menangpun',
    'pemenangnya',
    'pemenangku',
    'pemenangmu',
    'pemenangnyakah',
    'pemenangmutah',
    'winners',
    'blank boxes',
    'empty boxes',
  ])('“%s”: the ending does not hide the word', (text) => {
    expect(found(`Teks ${text} ini`)).toContain(text);
  });

  test.each([
    ['an ending of the other language', 'menangs winnernya pemenanges landslidelah'],
    ['a word that only begins alike', 'menangkal tipiskan kalahan telaknis'],
    ['a word that only ends alike', 'senang terunggul sekalah'],
    ['an ending before its word', 'lahmenang nyapemenang'],
    ['two endings that are not written together', 'menanglahkah pemenangnyaku'],
    ['a comma between the words', 'kotak, kosong'],
    ['a space and a comma', 'kotak , kosong dan kotak. Kosong'],
    ['a bracket', 'kotak (kosong)'],
    ['words written together', 'kotakkosong'],
    ['a word between', 'kotak yang kosong'],
    ['the other order', 'kosong kotak'],
    ['a phrase that the text breaks off', 'isi kotak'],
    ['no text', ''],
    ['no words', ' – … !'],
  ])('%s is left alone: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('a text that begins with a space or a hyphen is read like any other', () => {
    expect(found(' – menang')).toEqual(['menang']);
    expect(found('- kotak kosong')).toEqual(['kotak kosong']);
  });
});
