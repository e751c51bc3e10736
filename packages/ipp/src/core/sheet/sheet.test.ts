import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../csv.ts';
import { contohScores, publishedPemilu2024, publishedPilkada2024 } from '../../fixtures/index.ts';
import { readXlsx, scoresXlsx } from '../../xlsx.ts';
import { ippPemilu2024, ippPilkada2024 } from '../instruments/index.ts';
import type { IppScores } from '../model.ts';
import { anyPoints, someScores } from '../test/generate.ts';
import { ikp } from '../test/instruments.ts';
import { readPoints, scoresFromSheet, scoresSheet, scoresTemplate, sheetCsv } from './index.ts';

const read = (rows: Parameters<typeof scoresFromSheet>[0]['rows'], instrument = ippPilkada2024) =>
  scoresFromSheet({ rows, instrument, period: '2024', published: '2025-10-18', status: 'final' });

const codesOf = (rows: Parameters<typeof read>[0]) =>
  read(rows).errors.map(({ severity, code, cell }) => `${severity} ${code} ${cell}`);

const head = ['Kode', 'Nama', 'Indeks', 'Kategori'];

describe('the score in a cell', () => {
  test.each([
    ['78,64', 78.64],
    ['78.64', 78.64],
    [78.64, 78.64],
    [' 78,64 poin ', 78.64],
    ['78.64 points', 78.64],
    ['79,10', 79.1],
    ['78,640', 78.64],
    ['78.640', 78.64],
    ['77,50001', 77.50001],
    ['60', 60],
    [60, 60],
    ['0', 0],
    ['100', 100],
    ['100,00', 100],
    [{ value: 78.64, formula: 'AVERAGE(B2:B6)' }, 78.64],
    ['7\u200b8,64', 78.64],
  ])('%j is %d', (cell, value) => {
    expect(readPoints(cell, ippPilkada2024)).toEqual({ ok: true, value, missing: null });
  });

  test.each([
    ['', null],
    ['-', null],
    ['–', null],
    [null, null],
    ['n/a', null],
    ['belum ada data', null],
    ['tidak diukur', 'not-measured'],
    ['Belum dipublikasikan', 'not-published'],
    ['ditahan', 'withheld'],
    ['not measured', 'not-measured'],
    ['pending', 'pending'],
  ])('%j is not known, and never 0', (cell, missing) => {
    expect(readPoints(cell, ippPilkada2024)).toEqual({ ok: true, value: null, missing });
  });

  test.each([
    ['78,64%', 'percent'],
    ['78,64 persen', 'percent'],
    [{ value: 0.7864, percent: true }, 'percent'],
    ['1.078,64', 'grouping'],
    ['78.64.1', 'grouping'],
    ['78 64', 'grouping'],
    ['-5', 'negative'],
    [-5, 'out_of_scale'],
    ['7864', 'out_of_scale'],
    [7864, 'out_of_scale'],
    ['100,01', 'out_of_scale'],
    ['=AVERAGE(A1:A5)', 'formula'],
    [{ value: null, formula: 'AVERAGE(A1:A5)' }, 'formula'],
    ['#DIV/0!', 'formula_error'],
    [true, 'boolean'],
    [new Date(0), 'date'],
    ['sekitar 78', 'text'],
    ['1e1', 'text'],
    ['٧٨', 'text'],
    [Number.NaN, 'out_of_scale'],
  ])('%j is refused: %s', (cell, code) => {
    expect(readPoints(cell, ippPilkada2024)).toMatchObject({ ok: false, code });
  });

  test('a scale that reaches a thousand makes "1.234" a question', () => {
    const scale = { ...ippPilkada2024.scale, max: 10_000 };
    expect(readPoints('1.234', { scale })).toMatchObject({ ok: false, code: 'grouping' });
    expect(readPoints('1.23', { scale })).toMatchObject({ ok: true, value: 1.23 });
    expect(readPoints('1234', { scale })).toMatchObject({ ok: true, value: 1234 });
  });

  test('however a score is written, it is the same score', () => {
    fc.assert(
      fc.property(anyPoints, fc.constantFrom(',', '.'), (value, mark) => {
        expect(readPoints(String(value).replace('.', mark), ippPilkada2024)).toEqual({
          ok: true,
          value,
          missing: null,
        });
      }),
      { numRuns: 2_000 },
    );
  });

  test('the refusal says where, why, and how to write it', () => {
    expect(read([head, ['33.72', 'Kota Surakarta', '7864', '']]).errors).toEqual([
      {
        severity: 'error',
        code: 'out_of_scale',
        row: 2,
        column: 'C',
        cell: 'C2',
        value: '7864',
        text: {
          id: 'Situs KPU scoresFromSheet: sel C2 berisi "7864". Skor berada di antara 0 dan 100. Mungkin koma desimalnya hilang; bila begitu, tulis 78,64.',
          en: 'Situs KPU scoresFromSheet: cell C2 holds "7864". Scores lie between 0 and 100. Perhaps its decimal mark was lost; if so, write 78.64.',
        },
      },
    ]);
  });
});

describe('a table as an office keeps it', () => {
  test('with titles above, numbers of rows, dimensions in other words, and a source line below', () => {
    const { scores, errors, columns } = read([
      ['REKAPITULASI NILAI IPP PILKADA 2024'],
      [],
      [
        'No',
        'Kabupaten/Kota',
        'Registrasi Pemilih',
        'Pencalonan',
        'Kampanye',
        'Sosialisasi dan Parmas',
        'Kehadiran Pemilih (VTO)',
        'Nilai IPP',
        'Predikat',
      ],
      [1, 'Kota Bukittinggi', '70,60', '73,00', '82,00', '79,00', '83,40', '78,64', 'Participatory'],
      [2, 'Kab. Klaten', '', '', '', '', '', '', 'Keterikatan (engagement)'],
      ['', '', '', '', '', '', '', '', ''],
      ['', 'Sumber: KPU', '', '', '', '', '', '', ''],
    ]);
    expect(errors).toEqual([]);
    expect(columns).toEqual({
      name: 'B',
      'dims.registrasi': 'C',
      'dims.pencalonan': 'D',
      'dims.kampanye': 'E',
      'dims.sosdiklih': 'F',
      'dims.turnout': 'G',
      index: 'H',
      band: 'I',
    });
    expect(scores?.rows).toMatchObject([
      {
        region: '13.75',
        level: 'kabkota',
        index: 78.64,
        missing: null,
        bandStated: 'participatory',
        dims: { registrasi: 70.6, pencalonan: 73, kampanye: 82, sosdiklih: 79, turnout: 83.4 },
      },
      { region: '33.10', index: null, missing: 'not-published', bandStated: 'engagement', dims: {} },
    ]);
  });

  test('codes as spreadsheets bend them', () => {
    const { scores, errors } = read([
      head,
      [33.1, 'Klaten', 70, ''],
      ['33,72', 'Surakarta', 71, ''],
      ['3374', 'Kota Semarang', 72, ''],
      ['33.2', 'Jepara', 73, ''],
      [33, 'Jawa Tengah', 74, ''],
      ['00', 'Indonesia', 75, ''],
    ]);
    expect(scores?.rows.map(({ region }) => region)).toEqual(['33.10', '33.72', '33.74', '33.20', '33', '0']);
    expect(errors.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['code_mended A2', 'code_mended A5']);
  });

  test('regions by name only where the name exists once', () => {
    const rows = [
      ['Nama', 'Indeks'],
      ['Semarang', 70],
    ];
    expect(codesOf(rows)).toEqual(['error ambiguous_region A2']);
    expect(read(rows).errors[0]?.text.id).toContain('33.22 Kabupaten Semarang dan 33.74 Kota Semarang');
    expect(codesOf([rows[0] ?? [], ['Kota Semarang', 70], ['Kab. Semarang', 71]])).toEqual([]);
    const unknown = read([rows[0] ?? [], ['Kota Surakrta', 70]]).errors[0];
    expect(unknown).toMatchObject({ code: 'unknown_region', cell: 'A2' });
    expect(unknown?.text.id).toContain('33.72 Kota Surakarta');
    expect(codesOf([head, ['99.99', '', 70, '']])).toEqual(['error unknown_region A2']);
  });

  test('a name that is not the name of the code is told, and the code holds', () => {
    const { scores, errors } = read([head, ['33.72', 'Kota Salatiga', 70, '']]);
    expect(errors).toMatchObject([{ severity: 'warning', code: 'name_differs', cell: 'B2' }]);
    expect(scores?.rows[0]).toMatchObject({ region: '33.72', name: 'Kota Salatiga' });
  });

  test('rows that say nothing claim nothing', () => {
    const { scores, empty } = read([head, ['33.72', 'Kota Surakarta', '', ''], ['33.10', 'Klaten', 70, '']]);
    expect(scores?.rows).toHaveLength(1);
    expect(empty).toBe(1);
  });

  test.each([
    [[], 'error no_header '],
    [[['apa', 'saja']], 'error no_header '],
    [[head], 'error no_rows '],
    [
      [
        ['Kode', 'Nama', 'Indeks', 'Indeks'],
        ['33.72', '', 70, 71],
      ],
      'error two_columns 1',
    ],
    [[head, ['', '', 70, '']], 'error region_missing 2'],
    [[head, ['33.72', '', 70, ''], ['3372', '', 71, '']], 'error duplicate_region 3'],
    [[head, ['33.72', '', 70, 'sangat baik']], 'error unknown_band D2'],
    [
      [
        [...head, 'Status'],
        ['33.72', '', 70, '', 'ditahan'],
      ],
      'error reason_with_score E2',
    ],
    [
      [
        [...head, 'Status'],
        ['33.72', '', '', '', 'entah'],
      ],
      'error unknown_reason E2',
    ],
    [
      [
        [...head, 'Metode'],
        ['33.72', '', 70, '', 'entah'],
      ],
      'error unknown_method E2',
    ],
    [
      [
        [...head, 'Warna'],
        ['33.72', '', 70, '', 'merah'],
      ],
      'warning unused_column E1',
    ],
    [
      [
        [...head, 'Sumber', 'Alamat sumber'],
        ['33.72', '', 70, '', 'KPU', 'javascript:alert(1)'],
      ],
      'warning bad_address F2',
    ],
  ] as [Parameters<typeof read>[0], string][])('%j: %s', (rows, expected) => {
    expect(codesOf(rows)).toContain(expected);
    for (const { text } of read(rows).errors)
      for (const one of [text.id, text.en]) expect(one).toMatch(/^Situs KPU scoresFromSheet: .+\.$/);
  });

  test('a hostile address never becomes a link', () => {
    const rows = [
      [...head, 'Sumber', 'Alamat sumber'],
      ['33.72', '', 70, '', 'KPU', 'javascript:alert(1)'],
    ];
    expect(read(rows).scores?.sources).toEqual([{ title: 'KPU', publisher: null, url: null, date: null }]);
  });

  test('a sheet beyond reason is refused at once', () => {
    expect(codesOf(Array.from({ length: 5_001 }, () => ['x']))).toEqual(['error too_large_sheet ']);
    expect(codesOf([Array.from({ length: 500_001 }, () => 'x')])).toEqual(['error too_large_sheet ']);
  });

  test('a header that says nothing is told by mapping', () => {
    const { scores } = scoresFromSheet({
      rows: [
        ['a', 'b'],
        ['33.72', '70,5'],
      ],
      instrument: ippPilkada2024,
      period: '2024',
      mapping: { header: 1, columns: { code: 'A', index: 'B' } },
    });
    expect(scores?.rows[0]).toMatchObject({ region: '33.72', index: 70.5 });
  });

  test('what the checks find comes with it', () => {
    const { findings } = read([head, ['33.72', '', 70, 'participatory'], ['34', '', 80, '']]);
    expect(findings.map(({ code }) => code)).toEqual(['not_covered', 'band_mismatch']);
  });

  test('anything in the cells is no crash', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.date(),
      fc.constantFrom(...head, '33.72', '78,64'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), (rows) => {
        const { scores, errors } = read([head, ...rows]);
        if (scores === null) expect(errors.some(({ severity }) => severity === 'error')).toBe(true);
        for (const row of scores?.rows ?? [])
          if (row.index !== null) expect(row.index).toBeLessThanOrEqual(100);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a written sheet', () => {
  /** Sources in the order of the rows and without those that no row has, as reading gives them. */
  const compact = (scores: IppScores): IppScores['rows'] =>
    scores.rows.map(({ source, ...row }) => ({ ...row, source: source === null ? null : 0 }));
  const sourcesOf = ({ rows, sources }: IppScores) =>
    rows.map(({ source }) => (source === null ? null : (sources[source] ?? null)));

  const cases = [
    ['published Pilkada', ippPilkada2024, publishedPilkada2024],
    ['published Pemilu', ippPemilu2024, publishedPemilu2024],
    ['35 made-up rows', ippPilkada2024, contohScores({ within: '33', missing: ['pending', 'withheld'] })],
    ['514 made-up rows', ippPilkada2024, contohScores({ parents: true })],
    ['another instrument', ikp, contohScores({ within: '33', instrument: ikp })],
  ] as const;

  test.each(cases)('%s comes back as it was, from CSV and XLSX', async (_, instrument, scores) => {
    for (const locale of ['id', 'en'] as const) {
      const rows = scoresSheet(instrument, scores, { locale });
      const files = [
        readCsv(sheetCsv(rows)),
        readCsv(sheetCsv(rows, { delimiter: ';' })),
        (await readXlsx(await scoresXlsx(rows, { locale, guide: true }))).rows,
      ];
      for (const file of files) {
        const { scores: back, errors } = read(file, instrument);
        expect(errors).toEqual([]);
        if (back === null) throw new Error('not read');
        expect(compact(back)).toEqual(compact(scores));
        expect(sourcesOf(back)).toEqual(sourcesOf(scores));
      }
    }
  });

  test('any scores come back as they were', () => {
    fc.assert(
      fc.property(someScores, fc.constantFrom(',' as const, ';' as const), (given, delimiter) => {
        // What contradicts itself is refused when it is read; explicit nulls say the same as nothing.
        const rows = given.rows
          .filter(({ index, missing }) => index === null || missing === null)
          .map((row) => ({
            ...row,
            dims: Object.fromEntries(Object.entries(row.dims).filter(([, value]) => value !== null)),
          }));
        const scores = { ...given, rows };
        if (rows.length === 0) return;
        const { scores: back, errors } = read(
          readCsv(sheetCsv(scoresSheet(ippPilkada2024, scores), { delimiter })),
        );
        expect(errors).toEqual([]);
        if (back === null) throw new Error('not read');
        expect(compact(back)).toEqual(compact(scores));
        expect(sourcesOf(back)).toEqual(sourcesOf(scores));
      }),
      { numRuns: 300 },
    );
  });

  test('the empty one names every region, says who is not measured, and claims nothing else', () => {
    const rows = scoresTemplate(ippPilkada2024);
    expect(rows).toHaveLength(515);
    const { scores, errors, empty } = read(readCsv(sheetCsv(rows)));
    expect(errors).toEqual([]);
    expect(empty).toBe(508);
    expect(scores?.rows.map(({ region, missing }) => [region, missing])).toEqual(
      ippPilkada2024.coverage.kabkota?.notMeasured.map((region) => [region, 'not-measured']),
    );
    expect(scoresTemplate(ippPilkada2024, { within: '33' })).toHaveLength(36);
    expect(scoresTemplate(ippPilkada2024, { level: 'provinsi', locale: 'en' })).toHaveLength(39);
  });

  test('in Indonesian spreadsheets numbers carry a comma', () => {
    const [, jateng] = sheetCsv(scoresSheet(ippPilkada2024, publishedPilkada2024), {
      delimiter: ';',
      bom: false,
    })
      .split('\r\n')
      .slice(1);
    expect(jateng).toContain('33;Provinsi Jawa Tengah;"79,1";;Partisipatif (participatory);');
  });

  test('text that begins like a formula is no formula', () => {
    const rows = publishedPilkada2024.rows
      .slice(1, 2)
      .map((row) => ({ ...row, note: { id: '=HYPERLINK("x")' } }));
    const csv = sheetCsv(scoresSheet(ippPilkada2024, { ...publishedPilkada2024, rows }));
    expect(csv).not.toMatch(/(?:^|[,;"])=/m);
  });
});
