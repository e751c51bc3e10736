import { describe, expect, test } from 'vitest';
import {
  pilgubSurakarta2024,
  pilwalkotSurakarta2024,
  type SirekapBodyFacts,
  sirekapBody,
  sirekapInputs,
} from '../../fixtures/index.ts';
import { findingsAt } from '../identities.ts';
import { type Contest, type ContestKind, type ElectionResult, rowState } from '../model.ts';
import { resultStory } from '../narrative.ts';
import { parseResult } from '../parse.ts';
import { fromSirekapPilkada } from './sirekap-pilkada.ts';

const contestOf = (kind: ContestKind, regionCode: string, shortName: string): Contest => ({
  kind,
  name: shortName,
  shortName,
  date: '2024-11-27',
  regionCode,
  level: regionCode.length === 2 ? 'provinsi' : 'kabkota',
});

/** Candidates of one region in KPU's form: `[id, nomor urut, nama]`. */
const paslonOf = (region: string, list: readonly (readonly [string, number, string])[]) => ({
  [region]: Object.fromEntries(
    list.map(([id, nomor_urut, nama]) => [id, { nama, nomor_urut, warna: '#B67352' }]),
  ),
});

function read(
  kind: ContestKind,
  code: string,
  name: string,
  candidates: Parameters<typeof paslonOf>[1],
  facts: Omit<SirekapBodyFacts, 'ids'>,
  region = code,
) {
  const output = fromSirekapPilkada({
    body: sirekapBody({ ...facts, ids: candidates.map(([id]) => id) }),
    candidates: paslonOf(region, candidates),
    contest: contestOf(kind, region, `${kind} ${name}`),
    area: { code, name, level: code.length === 2 ? 'provinsi' : 'kabkota' },
  });
  if (!output.result) throw new Error('no result');
  return { ...output, result: output.result, story: resultStory(output.result) };
}
const votesOf = (result: ElectionResult) =>
  result.options.map(({ nomorUrut, kind, votes }) => [nomorUrut, kind, votes]);
const codes = ({ findings }: { findings: readonly { code: string }[] }) => findings.map(({ code }) => code);

describe("reading Surakarta's own files", () => {
  test('the last state of the evening equals the official recapitulation, option by option and row by row', () => {
    for (const [name, official] of [
      ['pilwalkotSurakarta', pilwalkotSurakarta2024()],
      ['pilgubSurakarta', pilgubSurakarta2024()],
    ] as const) {
      const { result, findings } = fromSirekapPilkada(sirekapInputs[name]());
      expect(findings).toEqual([]);
      expect(result?.options.map(({ votes }) => votes)).toEqual(official.options.map(({ votes }) => votes));
      expect(result?.children).toEqual(official.children.map((row) => ({ ...row, label: 'Reguler' })));
      expect(result).toMatchObject({
        status: 'tps_lengkap_belum_rekap',
        valid: null,
        progress: { reported: 856, total: 856 },
        voters: { dpt: { total: null } },
        flags: [],
      });
      expect(parseResult(JSON.parse(JSON.stringify(result)))).toEqual({ ok: true, result });
    }
  });

  test('times are WIB; the document, its address and hash are kept', () => {
    const input = {
      ...sirekapInputs.pilwalkotSurakarta(),
      url: 'https://example.org/3372.json',
      sha256: 'a'.repeat(64),
    };
    const { result } = fromSirekapPilkada(input);
    expect(result?.asOf).toBe('2024-11-27T22:30:00+07:00');
    expect(result?.sources).toEqual([
      {
        kind: 'sirekap',
        level: 'nasional',
        number: null,
        date: '2024-11-27T22:30:00+07:00',
        title: 'Sirekap Pilkada 2024, hitung sementara per wilayah',
        url: 'https://example.org/3372.json',
        sha256: 'a'.repeat(64),
        publisher: 'KPU',
      },
    ]);
  });

  test('a row without votes is "no data", not zero', () => {
    const { result } = fromSirekapPilkada(sirekapInputs.pilwalkotSurakartaSebagian());
    expect(result?.status).toBe('hitung_sementara');
    expect(result?.sample).toBe(true);
    expect(result?.children.map((row) => rowState(row, 'hitung_sementara'))).toEqual([
      'complete',
      'complete',
      'complete',
      'no-data',
      'no-data',
    ]);
    expect(result?.children[3]?.options).toEqual([]);
  });

  test('a whole province at 99,39% is partial, with 35 rows that add up', () => {
    const { result, findings } = fromSirekapPilkada(sirekapInputs.pilgubJawaTengah());
    expect(findings).toEqual([]);
    expect(result).toMatchObject({
      status: 'hitung_sementara',
      progress: { reported: 56_468, total: 56_812 },
    });
    expect(result?.options.map(({ votes }) => votes)).toEqual([7_804_135, 11_301_238]);
    expect(result?.children).toHaveLength(35);
    expect(result?.children[0]?.area).toEqual({ code: '3301', name: 'Kabupaten Cilacap', level: 'kabkota' });
  });
});

describe('reading the odd files of Pilkada 2024', () => {
  test('Bangka: the blank column is an option with number 2', () => {
    const { result, story } = read(
      'pilbup',
      '1901',
      'Kabupaten Bangka',
      [
        ['1000514', 1, 'H. MULKAN, SH.,MH - RAMADIAN'],
        ['1000515', 2, 'KOLOM KOSONG - '],
      ],
      { ts: '2024-11-27 20:30:00', rows: [['190101', [50_443, 67_546], 455, 455]] },
    );
    expect(votesOf(result)).toEqual([
      [1, 'paslon', 50_443],
      [2, 'kolom_kosong', 67_546],
    ]);
    expect(result.options.map(({ name }) => name)).toEqual(['H. MULKAN, SH.,MH - RAMADIAN', 'KOLOM KOSONG']);
    expect(story.text).toContain(
      'kolom kosong tidak bergambar (nomor urut 2) memperoleh sementara 67.546 suara (57,25%)',
    );
  });

  test('Pangkalpinang: the blank column is number 1, though its id comes second', () => {
    const { result } = read(
      'pilwalkot',
      '1971',
      'Kota Pangkalpinang',
      [
        ['1000528', 2, 'Dr. H. MAULAN AKLIL, S.I.P., M.Si - Dr. dr. H. MASAGUS M HAKIM, M.Kes'],
        ['1000529', 1, 'KOLOM KOSONG - '],
      ],
      {
        ts: '2024-11-27 23:30:00',
        rows: [
          ['197101', [31_499, 45_051], 284, 284],
          ['197107', [3_678, 3_477], 27, 27],
        ],
      },
    );
    expect(votesOf(result)).toEqual([
      [1, 'kolom_kosong', 48_528],
      [2, 'paslon', 35_177],
    ]);
    expect(result.children[1]?.options).toEqual([
      { id: '1000529', votes: 3_477 },
      { id: '1000528', votes: 3_678 },
    ]);
  });

  test('Dompu: a tie in one kecamatan is kept as it is', () => {
    const { result, findings } = read(
      'pilbup',
      '5205',
      'Kabupaten Dompu',
      [
        ['1000869', 1, 'BAMBANG FIRDAUS, S.E. - SYIRAJUDDIN, S.H.'],
        ['1000870', 2, 'H. KADER JAELANI - H. SYAHRUL PARSAN, S.T., M.T.'],
      ],
      {
        ts: '2024-11-28 10:15:04',
        rows: [
          ['520507', [81_017, 71_407], 401, 402],
          ['520508', [4_580, 4_580], 26, 27],
        ],
      },
    );
    expect(findings).toEqual([]);
    expect(result.children[1]?.options.map(({ votes }) => votes)).toEqual([4_580, 4_580]);
    expect(result.status).toBe('hitung_sementara');
  });

  test('Banjarbaru: a real 0 stays 0', () => {
    const { result, story } = read(
      'pilwalkot',
      '6372',
      'Kota Banjarbaru',
      [
        ['1001070', 1, 'Hj. ERNA LISA HALABY - WARTONO'],
        ['1001071', 2, 'H. MUHAMMAD ADITYA MUFTI ARIFFIN, SH., MH. - Drs. H. SAID ABDULLAH, M.Si.'],
      ],
      { ts: '2024-11-28 01:30:00', rows: [['637202', [35_931, 0], 403, 403]] },
    );
    expect(result.options.map(({ votes }) => votes)).toEqual([35_931, 0]);
    expect(story.text).toContain('35.931 suara (100%)');
    expect(story.text).toContain('0 suara (0%)');
  });

  test('Inanwatan: votes in a row that reports no TPS are shown with a warning', () => {
    const { result, findings, story } = read(
      'pilbup',
      '9602',
      'Kabupaten Sorong Selatan',
      [
        ['1001572', 1, 'Drs. MARTINUS SALAMUK - PAULINUS KORA'],
        ['1001573', 2, 'Ir. DANCE NAUW, S.P., M.Si., IPM - BARBALINA HELENA AIFUFU, S.Pd., M.Tr.A.P.'],
        ['1001574', 3, 'YANCE SALAMBAUW, S.H., M.H. - AHMAD SAMSUDIN, S.E'],
        ['1001575', 4, 'JEVRIES NELSON KEWETARE, S.P., M.Tr.A.P. - YAKOB THESIA, S.Pd.'],
        ['1001576', 5, 'PETRONELA KRENAK, S.Sos. - YOHAN BODORY, S.Sos., M.Tr.A.P.'],
      ],
      {
        ts: '2024-11-28 10:15:04',
        rows: [
          ['960201', [563, 109, 2496, 1303, 2287], 22, 33],
          ['960204', [62, 7, 74, 110, 72], 0, 9],
        ],
      },
    );
    expect(findings.map(({ code, severity, paths }) => [code, severity, ...paths])).toEqual([
      ['votes_without_progress', 'warning', 'children.1.progress.reported'],
    ]);
    expect(result.children[1]?.options.map(({ votes }) => votes)).toEqual([62, 7, 74, 110, 72]);
    expect(
      rowState(
        result.children[1] ?? { options: [], progress: { reported: null, total: null } },
        result.status,
      ),
    ).toBe('partial');
    expect(story.kind).toBe('story');
  });

  test('Teluk Etna: a TPS is in, but there are no votes: no data, with a warning', () => {
    const { result, findings } = read(
      'pilgub',
      '9208',
      'Kabupaten Kaimana',
      [
        ['1000088', 1, 'Drs. DOMINGGUS MANDACAN, M.Si. - MOHAMAD LAKOTANI, S.H., M.Si.'],
        ['1000089', 2, 'KOLOM KOSONG - '],
      ],
      {
        ts: '2024-11-28 10:15:04',
        rows: [
          ['920801', [14_796, 3_283], 80, 144],
          ['920804', null, 1, 6],
        ],
      },
      '92',
    );
    expect(result.children[1]?.options).toEqual([]);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['progress_without_votes', 'warning'],
    ]);
    expect(findingsAt(findings, 'children.1')).toHaveLength(1);
  });

  test('the file of a whole province for regents: rows have candidates of their own and are never summed', () => {
    const body = sirekapBody({
      ts: '2024-11-28 10:15:04',
      ids: ['1000634', '1000635'],
      rows: [['3302', [539_427, 368_209], 2646, 2650]],
      chart: null,
    });
    const table = body.tungsura.table as Record<string, unknown>;
    table['3311'] = {
      psu: 'Reguler',
      '1000653': 319_162,
      '1000654': 158_893,
      progres: { total: 1305, progres: 1302 },
    };
    body.tungsura.chart.progres = { total: 3955, persen: 99.82, progres: 3948 };
    body.progres = { total: 3955, progres: 3948 };
    const candidates = {
      ...paslonOf('3302', [
        ['1000634', 1, 'SATU - DUA'],
        ['1000635', 2, 'KOLOM KOSONG - '],
      ]),
      ...paslonOf('3311', [
        ['1000653', 1, 'TIGA - EMPAT'],
        ['1000654', 2, 'KOLOM KOSONG - '],
      ]),
    };
    const { result, findings } = fromSirekapPilkada({
      body,
      candidates,
      contest: contestOf('pilbup', '33', 'Pilbup se-Jawa Tengah'),
      area: { code: '33', name: 'Provinsi Jawa Tengah', level: 'provinsi' },
    });
    expect(result?.options).toEqual([]);
    expect(result?.children.map(({ options }) => options.map(({ votes }) => votes))).toEqual([
      [539_427, 368_209],
      [319_162, 158_893],
    ]);
    expect(codes({ findings })).toEqual(['no_options']);
    expect(result && resultStory(result)).toMatchObject({ kind: 'withheld', reason: 'no-data' });
  });

  test('Jakarta at 99,93%: shares do not fall on the 50% limit', () => {
    const { result, story } = read(
      'pilgub',
      '31',
      'Provinsi Daerah Khusus Jakarta',
      [
        ['1000023', 1, 'H. M. RIDWAN KAMIL - H. SUSWONO'],
        [
          '1000024',
          2,
          'Komjen Pol. (Purn). DHARMA PONGREKUN, S.I.K., M.M., M.Hum. - Dr. Ir. R. KUN WARDANA ABYOTO, M.T.',
        ],
        ['1000025', 3, 'Dr. Ir. PRAMONO ANUNG WIBOWO, M.M. - H. RANO KARNO, S.IP. (SI DOEL)'],
      ],
      { ts: '2024-11-28 10:00:05', rows: [['3101', [1_717_245, 458_886, 2_181_939], 14_825, 14_835]] },
    );
    expect(result.status).toBe('hitung_sementara');
    expect(story.text).toContain('2.181.939 suara (50,07%)');
    expect(story.text).toContain('dari 14.825 TPS (99,93% dari 14.835 TPS) yang sudah masuk');
    expect(story.text).toContain('(39,40%); pasangan calon nomor urut 2');
  });
});
