/** No figure of a result changes unseen, whichever it is, and each is called by its name. */
import { describe, expect, test } from 'vitest';
import { contohPenetapan, contohPenetapanTiga, makeChild } from '../fixtures/index.ts';
import type { ElectionResult, People, ResultStatus } from './model.ts';
import { codes, fix, later, night, put } from './test/versions.ts';
import { checkTransition } from './transitions.ts';
import { figureLabels } from './transitions-figures.ts';

const people = (total: number): People => ({ total, men: total - 10, women: 10 });
/** CONTOH: every figure that a result can hold, in two rows, for a party with two candidates. */
const full = (status: ResultStatus = 'hitung_sementara'): ElectionResult => {
  const result = contohPenetapanTiga();
  const ids = result.options.map(({ id }) => id);
  const row = (code: string, name: string) => ({
    ...makeChild({ code, name, level: 'kecamatan' }, ids, [1000, 1001, 1002]),
    valid: 3003,
    invalid: 17,
    total: 3020,
    dpt: 4000,
    progress: { reported: 10, total: 12 },
  });
  return {
    ...result,
    status,
    options: result.options.map((option, index) => ({
      ...option,
      listVotes: 700 + index,
      candidates: [1, 2].map((nomorUrut) => ({
        id: `${option.id}-calon-${nomorUrut}`,
        nomorUrut,
        name: `Calon ${nomorUrut}`,
        sex: null,
        votes: 500 + 10 * index + nomorUrut,
      })),
    })),
    voters: { ...result.voters, dpt: people(6000), dptb: people(600), dpk: people(60) },
    voted: { ...result.voted, dpt: people(5000), dptb: people(500), dpk: people(50) },
    progress: { reported: 20, total: 27 },
    children: [row('000001', 'Kecamatan Utara'), row('000002', 'Kecamatan Selatan')],
    cases: [],
  };
};
const labels = figureLabels(full());
const paths = [...labels.keys()];
const wholes = paths.filter((path) => /^voters\.|dpt$|progress\.total$/.test(path));

describe('every figure of a result', () => {
  test('is known by its path and has its own name in both languages', () => {
    expect(paths).toHaveLength(3 + 3 + 6 + 3 + 18 + 2 + 2 * (3 + 3 + 1 + 2));
    for (const language of ['id', 'en'] as const)
      expect(new Set([...labels.values()].map((label) => label[language])).size).toBe(paths.length);
  });

  test.each([
    ['options.1.votes', 'Suara nomor urut 2', 'Votes for number 2'],
    ['options.1.listVotes', 'Suara nomor urut 2 (partai)', 'Votes for number 2 (list)'],
    ['options.1.candidates.0.votes', 'Suara nomor urut 2, calon 1', 'Votes for number 2, candidate 1'],
    ['valid', 'Suara sah', 'Valid votes'],
    ['invalid', 'Suara tidak sah', 'Invalid votes'],
    ['total', 'Pengguna hak pilih', 'People who voted'],
    ['voters.dpt.total', 'DPT', 'DPT'],
    ['voters.dptb.men', 'DPTb laki-laki', 'DPTb, men'],
    ['voters.dpk.women', 'DPK perempuan', 'DPK, women'],
    ['voted.dpk.total', 'Pengguna hak pilih DPK', 'People of DPK who voted'],
    ['voted.dpt.women', 'Pengguna hak pilih DPT perempuan', 'People of DPT who voted, women'],
    ['progress.reported', 'TPS yang masuk', 'Polling stations in'],
    ['progress.total', 'Jumlah TPS', 'Polling stations'],
    [
      'children.1.options.2.votes',
      'Suara nomor urut 3 di Kecamatan Selatan',
      'Votes for number 3 in Kecamatan Selatan',
    ],
    ['children.0.valid', 'Suara sah di Kecamatan Utara', 'Valid votes in Kecamatan Utara'],
    ['children.0.dpt', 'DPT di Kecamatan Utara', 'DPT in Kecamatan Utara'],
    [
      'children.0.progress.reported',
      'TPS yang masuk di Kecamatan Utara',
      'Polling stations counted in Kecamatan Utara',
    ],
    ['children.1.progress.total', 'Jumlah TPS di Kecamatan Selatan', 'Polling stations in Kecamatan Selatan'],
  ])('%s is “%s”, “%s”', (path, id, en) => {
    expect(labels.get(path)).toEqual({ id, en });
  });

  test('a number that is not known leaves a mark, and an option of a row that is not on the ballot its id', () => {
    const result = full();
    const [first, ...rest] = result.options;
    const [row, ...rows] = result.children;
    if (!first || !row) throw new Error('rows');
    const odd = figureLabels({
      ...result,
      options: [{ ...first, nomorUrut: Number.NaN }, ...rest],
      children: [{ ...row, options: [{ id: 'lain', votes: 1 }] }, ...rows],
    });
    expect(odd.get('options.0.votes')).toEqual({ id: 'Suara nomor urut ?', en: 'Votes for number ?' });
    expect(odd.get('children.0.options.0.votes')?.en).toBe('Votes for number lain in Kecamatan Utara');
  });

  test.each(paths)('%s: one less on the night is found, there and nowhere else', (path) => {
    const found = checkTransition(
      full(),
      put(full(), path, (was) => was - 1),
    );
    const code = wholes.includes(path) ? 'denominator_moved' : 'count_fell';
    expect(found.map((one) => [one.code, one.paths])).toEqual([[code, [path]]]);
    expect(found[0]?.text.id.startsWith(labels.get(path)?.id ?? '-')).toBe(true);
    expect(found[0]?.text.en.startsWith(labels.get(path)?.en ?? '-')).toBe(true);
  });

  test.each(paths)('%s: one more on the night is news only where it is a whole', (path) => {
    const found = codes(
      full(),
      put(full(), path, (was) => was + 1),
    );
    expect(found.map(([severity, code]) => [severity, code])).toEqual(
      wholes.includes(path) ? [['warning', 'denominator_moved']] : [],
    );
  });

  test('options, candidates and rows in another order are the same figures', () => {
    const result = full();
    const turned: ElectionResult = {
      ...result,
      options: result.options
        .map((option) => ({ ...option, candidates: [...option.candidates].reverse() }))
        .reverse(),
      children: result.children.map((row) => ({ ...row, options: [...row.options].reverse() })).reverse(),
    };
    expect(checkTransition(result, turned)).toEqual([]);
    expect(checkTransition(turned, result)).toEqual([]);
  });

  test('rows and candidates that are gone are missed, each with its figure; an empty one is not', () => {
    const result = full();
    const [row] = result.children;
    const gone = codes(result, { ...result, children: result.children.slice(0, 1) });
    expect(gone).toHaveLength(9);
    for (const [severity, code, path] of gone)
      expect([severity, code, path]).toEqual(['error', 'count_vanished', 'children']);
    const alone = result.options.map((option) => ({
      ...option,
      candidates: option.candidates.filter(({ nomorUrut }) => nomorUrut === 1),
    }));
    expect(codes(result, { ...result, options: alone })).toEqual([
      ['error', 'count_vanished', 'options', '502', null],
      ['error', 'count_vanished', 'options', '512', null],
      ['error', 'count_vanished', 'options', '522', null],
    ]);
    const empty = { ...makeChild({ code: '000003', name: 'Timur', level: 'kecamatan' }, [], []) };
    expect(
      codes({ ...result, children: row ? [row, empty] : [] }, { ...result, children: row ? [row] : [] }),
    ).toEqual([]);
  });

  test('a figure that is no count is left to the checks of figures', () => {
    for (const odd of [-1, 1.5, Number.NaN]) {
      expect(
        codes(
          night([100, 200]),
          put(night([100, 200], later), 'options.0.votes', () => odd),
        ),
      ).toEqual([]);
      const before = put(night([100, 200]), 'options.0.votes', () => 1);
      const options = before.options.map((one, index) => (index === 0 ? { ...one, votes: odd } : one));
      expect(codes({ ...before, options }, night([0, 200], later))).toEqual([]);
    }
  });
});

describe('what is said about a figure that changed', () => {
  const texts = (before: ElectionResult, after: ElectionResult) =>
    checkTransition(before, after).map(({ text }) => text);
  const votes = (
    result: ElectionResult,
    value: number,
    more: Partial<ElectionResult> = {},
  ): ElectionResult => ({
    ...put(result, 'options.1.votes', () => value),
    ...more,
  });
  const determined = contohPenetapan();

  test('a correction is told with both figures', () => {
    const [text] = texts(
      night([1, 4_580]),
      night([1, 4_493], { corrections: [fix('options.1.votes', 4_580, 4_493)] }),
    );
    expect(text).toEqual({
      id: 'Suara nomor urut 2 dikoreksi: sebelumnya 4.580, sekarang 4.493.',
      en: 'Votes for number 2 corrected: formerly 4,580, now 4,493.',
    });
  });

  test('a whole that moved: both figures, and what that does to percentages', () => {
    const [text] = texts(night([1, 1]), night([1, 1], { progress: { reported: 20, total: 28 } }));
    expect(text?.id).toMatch(/^Jumlah TPS berubah dari 27 menjadi 28\. .*penyebut yang lain/);
    expect(text?.en).toMatch(/^Polling stations changed from 27 to 28\. .*another denominator/);
  });

  test('a figure of an official record says that it was recorded, one of a decree that it was determined', () => {
    const record = { ...determined, status: 'rekap_kabkota' as const };
    expect(texts(record, votes(record, 123_457))[0]).toEqual({
      id: expect.stringMatching(
        /sudah dicatat resmi sebagai 123\.456, sekarang 123\.457\. .*path, angka lama/,
      ),
      en: expect.stringMatching(/stood on record as 123,456, now 123,457\. .*path, former figure/),
    });
    const later = texts(determined, votes(determined, 123_457, { status: 'masa_permohonan_mk' }));
    expect(later).toEqual([
      {
        id: expect.stringMatching(/sudah ditetapkan sebagai 123\.456, sekarang 123\.457\. .*dalam former/),
        en: expect.stringMatching(/was determined as 123,456, now 123,457\. .*in former/),
      },
    ]);
  });

  test('a recapitulation that differs names both sources of the figure', () => {
    const provisional = { ...determined, status: 'tps_lengkap_belum_rekap' as const };
    const found = checkTransition(provisional, votes(determined, 123_400, { status: 'rekap_kecamatan' }));
    expect(found.map(({ code, severity, paths: at }) => [code, severity, at])).toEqual([
      ['recap_differs', 'warning', ['options.1.votes']],
    ]);
    expect(found[0]?.text.id).toMatch(
      /123\.456 menurut “[^”]+”, 123\.400 menurut “Rekapitulasi tingkat kecamatan”\. Jelaskan/,
    );
    expect(found[0]?.text.en).toMatch(/123,456 by “[^”]+”, 123,400 by “[^”]+”\. Explain/);
  });

  test('the next level of the recapitulation may differ from the one before; the decree may differ from both', () => {
    const at = (status: ResultStatus, value: number) => votes({ ...determined, status }, value);
    expect(codes(at('rekap_kecamatan', 10), at('rekap_kabkota', 9))[0]?.[1]).toBe('recap_differs');
    expect(codes(at('rekap_kabkota', 10), at('penetapan_hasil', 9))[0]?.[1]).toBe('recap_differs');
    // Back on the ladder without a word: the status is the error, the figure is told beside it.
    expect(codes(at('penetapan_hasil', 10), at('rekap_kabkota', 9)).map(([, code]) => code)).toEqual([
      'status_back',
      'recap_differs',
    ]);
    expect(codes(at('penetapan_hasil', 10), at('hitung_sementara', 9)).map(([, code]) => code)).toContain(
      'count_fell',
    );
  });

  test('a figure that vanished says what to do about it', () => {
    const [text] = texts(
      night([1, 4_580]),
      put(night([1, 4_580]), 'options.1.votes', () => null),
    );
    expect(text?.id).toMatch(/^Suara nomor urut 2 semula 4\.580, sekarang tidak ada\. .*sumber_bermasalah/);
    expect(text?.en).toMatch(/^Votes for number 2 was 4,580, now there is none\. .*sumber_bermasalah/);
  });
});
