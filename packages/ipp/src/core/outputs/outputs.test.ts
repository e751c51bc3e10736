import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../csv.ts';
import { contohScores, publishedPilkada2024 } from '../../fixtures/index.ts';
import { ippPilkada2024 } from '../instruments/index.ts';
import { ippModel } from '../ipp-model.ts';
import { parseScores } from '../parse.ts';
import { anyRegion, anyScores } from '../test/generate.ts';
import {
  ippAlt,
  ippAltLimit,
  ippCaption,
  ippChat,
  ippChatLimit,
  ippCsv,
  ippJson,
  ippJsonLd,
  ippJsonLdScript,
  ippText,
} from './index.ts';

const model = ippModel(ippPilkada2024, publishedPilkada2024);
const contoh = ippModel(ippPilkada2024, contohScores({ within: '33', missing: ['withheld', 'pending'] }));
const url = 'https://kota-bukittinggi.kpu.go.id/page/read/ipp';

describe('the index of Bukittinggi to copy', () => {
  test('as plain text with its dimensions, its turnout apart, and every source', () => {
    const text = ippText(model, { region: '13.75', url });
    expect(text).toMatch(/^Indeks Partisipasi Pilkada 2024: Kota Bukittinggi\n\n/);
    expect(text).toContain(
      'Skor dimensi:\n- Registrasi pemilih: 70,60 poin\n- Pencalonan: 73,00 poin\n- Kampanye: 82,00 poin\n- Sosialisasi, pendidikan pemilih, dan partisipasi masyarakat: 79,00 poin\n- Voter turnout (skor dimensi): 83,40 poin\n\n',
    );
    expect(text).toContain('Bukan bagian indeks:\n- Pengguna hak pilih di TPS: 63 persen pemilih\n');
    expect(text).toContain(
      '- IPP Pilkada 2024 Kota Bukittinggi dengan lima dimensinya, KPU Kota Bukittinggi, https://',
    );
    expect(text.endsWith(`Tanggal terbit: 18 Oktober 2025\nAlamat: ${url}`)).toBe(true);
  });

  test('as a chat message', () => {
    expect(ippChat(model, { region: '13.75', url })).toBe(
      'Indeks Partisipasi Pilkada 2024 (IPP) Kota Bukittinggi adalah 78,64 poin, kategori Partisipatif (participatory), menurut KPU Kota Bukittinggi. ' +
        'IPP terdiri atas 5 dimensi dan dinyatakan dalam poin; angkanya bukan bagian pemilih yang memberikan suara. ' +
        'Partisipatif (participatory), di atas 77,5 poin, berarti keikutsertaan sudah substantif: pemilih peduli dan berinisiatif mengawal proses.\n' +
        `Tanggal terbit: 18 Oktober 2025\nAlamat: ${url}`,
    );
  });

  test('as alternative text', () => {
    expect(ippAlt(model, { region: '13.75' })).toBe(
      'Kartu indeks: Indeks Partisipasi Pilkada 2024 Kota Bukittinggi: 78,64 poin, kategori Partisipatif (participatory).',
    );
  });

  test('as a dataset', () => {
    const dataset = ippJsonLd(model, {
      region: '13.75',
      url,
      files: [
        { type: 'text/csv', url: 'https://kota-bukittinggi.kpu.go.id/ipp.csv' },
        { type: 'text/csv', url: 'javascript:alert(1)' },
      ],
    });
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      name: 'Indeks Partisipasi Pilkada 2024: Kota Bukittinggi',
      datePublished: '2025-10-18',
      temporalCoverage: '2024-11-27',
      creator: null,
      license: null,
      distribution: [{ contentUrl: 'https://kota-bukittinggi.kpu.go.id/ipp.csv' }],
      isBasedOn: [{ publisher: { name: 'KPU Kota Bukittinggi' } }],
    });
    expect(dataset['variableMeasured']).toHaveLength(7);
    // The real turnout is no variable of the index.
    expect(JSON.stringify(dataset['variableMeasured'])).not.toContain('63');
  });
});

describe('what is not published', () => {
  test('carries no figure in any output', () => {
    const dataset = ippJsonLd(model, { region: '33.72' });
    expect(dataset['variableMeasured']).toEqual([]);
    expect(dataset['isBasedOn']).toEqual([]);
    expect(ippAlt(model, { region: '33.72' })).toBe(
      'Kartu indeks: Indeks Partisipasi Pilkada 2024 Kota Surakarta belum dipublikasikan.',
    );
  });
});

describe('a table of regions', () => {
  test('as CSV: the best first, a place only where it is certain, each row with state and source', () => {
    const rows = readCsv(ippCsv(model, { level: 'provinsi' }));
    expect(rows.map((row) => [row[0], row[2], row[3], row[4], row[11]])).toEqual([
      ['Kode wilayah', 'Indeks', 'Keadaan', 'Kategori', 'Peringkat'],
      ['35', '80.87', 'nilai dipublikasikan', 'Partisipatif (participatory)', '1 dari 37'],
      ['33', '79.1', 'nilai dipublikasikan', 'Partisipatif (participatory)', '2 dari 37'],
      ['71', '79.05', 'nilai dipublikasikan', 'Partisipatif (participatory)', '3 dari 37'],
      ['73', '78.27', 'nilai dipublikasikan', 'Partisipatif (participatory)', '4 dari 37'],
      ['34', '', 'tidak diukur', '', ''],
    ]);
    expect(rows[1]?.[12]).toBe('poin, bukan bagian pemilih yang memberikan suara');
    const comma = readCsv(ippCsv(model, { level: 'provinsi', delimiter: ';' }));
    expect(comma[1]?.[2]).toBe('80,87');
  });

  test('a place that is not certain stays empty', () => {
    const rows = readCsv(ippCsv(model, { level: 'kabkota' }));
    expect(rows[1]?.slice(0, 3)).toEqual(['71.73', 'Kota Tomohon', '79.36']);
    expect(rows.slice(1).every((row) => row[11] === '')).toBe(true);
  });

  test('a row with an error is told and shows no figure', () => {
    const rows = publishedPilkada2024.rows.map((row) => (row.region === '33' ? { ...row, index: 791 } : row));
    const bad = ippModel(ippPilkada2024, { ...publishedPilkada2024, rows });
    const last = readCsv(ippCsv(bad, { level: 'provinsi' })).at(-1);
    expect(last?.slice(0, 4)).toEqual(['33', 'Provinsi Jawa Tengah', '', 'sedang diperiksa']);
    expect(last?.at(-1)).toContain('791');
  });

  test('made-up scores carry their mark in every row, in the caption and in every text', () => {
    for (const row of readCsv(ippCsv(contoh, { level: 'kabkota', within: '33' })).slice(1))
      expect(row.at(-1)).toMatch(/^CONTOH/);
    expect(ippCaption(contoh, { level: 'kabkota', within: '33' })).toBe(
      'CONTOH, bukan skor sebenarnya. Indeks Partisipasi Pilkada 2024 menurut kabupaten/kota, Provinsi Jawa Tengah. 30 dari 35 nilai dipublikasikan. Satuan: poin, bukan bagian pemilih yang memberikan suara.',
    );
    for (const text of [
      ippText(contoh, { region: '33.72' }),
      ippChat(contoh, { region: '33.72' }),
      ippJson(contoh),
      String(ippJsonLd(contoh, { region: '33.72' })['name']),
      ippAlt(contoh, { region: '33.72' }),
    ])
      expect(text).toContain('CONTOH');
  });

  test('as JSON that is read back as the same scores', () => {
    for (const one of [model, contoh])
      expect(parseScores(JSON.parse(ippJson(one)))).toEqual({ ok: true, scores: one.scores });
    expect(ippJson(model)).toContain('"poin, bukan bagian pemilih yang memberikan suara"');
  });
});

describe('the guess about the weights', () => {
  test('is in no output', () => {
    const all = [
      ippText(model, { region: '13.75' }),
      ippText(model, { region: '13.75', locale: 'en' }),
      ippJson(model),
      ippCsv(model, { level: 'kabkota' }),
      JSON.stringify(ippJsonLd(model, { region: '13.75' })),
      ippCaption(model, { level: 'kabkota' }),
    ];
    for (const text of all)
      expect(text).not.toMatch(/hypothes|never-display|0[.,][123]\b|20,\s*10,\s*20|chance fit/i);
  });
});

describe('whatever the scores', () => {
  test('texts keep their length, hold no hole, and end no script', () => {
    const hostile = fc.constantFrom(
      '',
      '</script><b>',
      '*tebal*',
      'x'.repeat(900),
      '\u202eterbalik',
      'dua\nbaris',
    );
    fc.assert(
      fc.property(
        anyScores,
        anyRegion,
        hostile,
        fc.constantFrom('id' as const, 'en' as const),
        (scores, region, name, locale) => {
          const rows = scores.rows.map((row) =>
            row.region === region && name !== '' ? { ...row, name } : row,
          );
          const one = ippModel(ippPilkada2024, { ...scores, rows });
          const options = { region, locale, url };
          const chat = ippChat(one, options);
          expect(chat.length).toBeLessThanOrEqual(ippChatLimit);
          expect(chat).not.toContain('*');
          const alt = ippAlt(one, options);
          expect(alt.length).toBeLessThanOrEqual(ippAltLimit);
          expect(alt).not.toContain('\n');
          const text = ippText(one, options);
          expect(`${chat}${alt}${text}`).not.toMatch(/NaN|undefined|\[object|Infinity|\u202e/);
          if (one.sample) for (const made of [chat, alt, text]) expect(made).toMatch(/CONTOH|SAMPLE/);
          expect(ippJsonLdScript(one, options)).not.toContain('</script');
          expect(ippCsv(one, { level: 'kabkota', locale })).not.toMatch(/NaN|undefined/);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
