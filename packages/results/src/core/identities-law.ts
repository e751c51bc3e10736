/** Checks of what the law and the record ask of a result, beyond its sums. Used by `checkIdentities` only. */
import { instantOf } from '@situs-kpu/ui/core';
import { type Finding, type FindingCode, finding } from './findings.ts';
import {
  type Area,
  type Correction,
  type ElectionResult,
  type ResultChild,
  sourceIndexOf,
  valueAt,
} from './model.ts';
import { formatVotes, isCount, sumCounts } from './numbers.ts';
import { statuses } from './status.ts';

const id = (value: number | bigint | null) => formatVotes(value, 'id');
const en = (value: number | bigint | null) => formatVotes(value, 'en');

/** All of these checks. */
export function checkLaw(result: ElectionResult): Finding[] {
  return [
    ...checkLists(result),
    ...checkDisqualified(result),
    ...checkElected(result),
    ...checkFormer(result),
    ...checkSources(result),
    ...checkCorrections(result),
    ...checkRows(result),
    ...checkAreas(result),
    ...checkLabels(result),
  ];
}

/** Nobody votes from a list without standing on it. */
function checkLists({ voters, voted }: ElectionResult): Finding[] {
  const found: Finding[] = [];
  for (const [list, name] of [
    ['dpt', 'DPT'],
    ['dptb', 'DPTb'],
    ['dpk', 'DPK'],
  ] as const) {
    for (const part of ['total', 'men', 'women'] as const) {
      const [used, entitled] = [voted[list][part], voters[list][part]];
      if (!isCount(used) || !isCount(entitled) || used <= entitled) continue;
      found.push(
        finding('over_list', 'error', [`voted.${list}.${part}`, `voters.${list}.${part}`], entitled, used, {
          id: `Pengguna hak pilih dalam ${name} (${id(used)}) melebihi pemilih dalam ${name} (${id(entitled)}). Cocokkan dengan dokumen sumber.`,
          en: `More people of the ${name} voted (${en(used)}) than are on it (${en(entitled)}). Compare with the source document.`,
        }),
      );
    }
  }
  return found;
}

/** Votes for who was disqualified after the ballots were printed are not valid. */
function checkDisqualified({ options }: ElectionResult): Finding[] {
  return options.flatMap(({ disqualified, votes, nomorUrut }, index) =>
    disqualified && isCount(votes) && votes > 0
      ? [
          finding('disqualified_votes', 'error', [`options.${index}.votes`], 0, votes, {
            id: `Nomor urut ${nomorUrut} dibatalkan sebagai peserta, tetapi tercatat ${id(votes)} suara sah; seharusnya 0. Suara untuknya termasuk suara tidak sah.`,
            en: `Number ${nomorUrut} was disqualified, but ${en(votes)} valid votes are given; it should be 0. Votes for it are invalid.`,
          }),
        ]
      : [],
  );
}

/** Naming who takes office needs its status, its decision and persons on the ballot. */
function checkElected(result: ElectionResult): Finding[] {
  const { elected, status, options, sources } = result;
  if (!elected) return [];
  const found: Finding[] = [];
  if (status !== 'penetapan_terpilih') {
    found.push(
      finding('elected_early', 'error', ['elected', 'status'], 'penetapan_terpilih', status, {
        id: `Yang dilantik sudah diisi (${elected.ids.join(', ')}), padahal statusnya “${statuses[status].label.id}”. Kosongkan sampai KPU menetapkannya.`,
        en: `Who takes office is filled in (${elected.ids.join(', ')}), but the status is “${statuses[status].label.en}”. Leave it empty until KPU names them.`,
      }),
    );
  }
  const known = new Set(
    options
      .filter(({ kind, disqualified }) => kind !== 'kolom_kosong' && !disqualified)
      .flatMap((option) => [option.id, ...option.candidates.map((one) => one.id)]),
  );
  elected.ids.forEach((one, index) => {
    if (known.has(one)) return;
    found.push(
      finding('elected_unknown', 'error', [`elected.ids.${index}`], null, one, {
        id: `Id ${one} dalam elected bukan peserta yang dapat dilantik: tidak ada dalam daftar pilihan, dibatalkan, atau kolom kosong.`,
        en: `Id ${one} in elected is nobody who can take office: not in the list of options, disqualified, or the blank column.`,
      }),
    );
  });
  found.push(...checkPair(result));
  const source = elected.sourceIndex === null ? undefined : sources[elected.sourceIndex];
  if (source?.kind === 'keputusan_kpu') return found;
  found.push(
    finding('elected_undocumented', 'error', ['elected.sourceIndex'], 'keputusan_kpu', source?.kind ?? null, {
      id: `Penetapan siapa yang dilantik memerlukan Keputusan KPU; yang dirujuk ${source ? `“${source.kind}”` : 'tidak ada'}. Isi elected.sourceIndex dengan dokumen keputusannya.`,
      en: `Naming who takes office needs a KPU decision; ${source ? `“${source.kind}”` : 'nothing'} is cited. Put the document of the decision in elected.sourceIndex.`,
    }),
  );
  return found;
}

/**
 * Of pairs one takes office, and never one with fewer votes than another that may, nor one that the blank column equals.
 * Equal votes of two pairs are decided by rules that these figures do not hold.
 */
function checkPair({ contest, elected, options }: ElectionResult): Finding[] {
  if (!elected || !['pilbup', 'pilwalkot', 'pilgub', 'ppwp'].includes(contest.kind)) return [];
  if (elected.ids.length > 1) {
    return [
      finding('elected_many', 'error', ['elected.ids'], 1, elected.ids.length, {
        id: `Yang dilantik hanya satu pasangan, tetapi elected memuat ${elected.ids.length}. Isi dengan satu id dari keputusan KPU.`,
        en: `One pair takes office, but elected holds ${elected.ids.length}. Put the one id of the KPU decision there.`,
      }),
    ];
  }
  const index = options.findIndex(({ id: option }) => option === elected.ids[0]);
  const own = options[index];
  if (!own || !isCount(own.votes)) return [];
  const votes = own.votes;
  const rival = options.findIndex(
    (one) =>
      one !== own &&
      !one.disqualified &&
      isCount(one.votes) &&
      (one.kind === 'kolom_kosong' ? one.votes >= votes : one.votes > votes),
  );
  const other = options[rival];
  if (!other) return [];
  const paths = [`options.${index}.votes`, `options.${rival}.votes`];
  return [
    finding('elected_fewer_votes', 'error', ['elected.ids.0', ...paths], other.votes, votes, {
      id: `Nomor urut ${own.nomorUrut} ditulis sebagai yang dilantik dengan ${id(votes)} suara, padahal nomor urut ${other.nomorUrut} memperoleh ${id(other.votes)} suara. Cocokkan dengan keputusan KPU.`,
      en: `Number ${own.nomorUrut} is given as who takes office with ${en(votes)} votes, but number ${other.nomorUrut} received ${en(other.votes)}. Compare with the KPU decision.`,
    }),
  ];
}

/** Former figures add up among themselves. */
function checkFormer({ former }: ElectionResult): Finding[] {
  const found: Finding[] = [];
  const differ = (path: string, expected: bigint, actual: number, what: readonly [string, string]) => {
    if (expected === BigInt(actual)) return;
    found.push(
      finding('former_sum', 'error', [path], expected, actual, {
        id: `Angka sebelumnya, ${what[0]}: seharusnya ${id(expected)}, tertulis ${id(actual)}. Cocokkan dengan dokumen sumber.`,
        en: `Former figures, ${what[1]}: should be ${en(expected)}, but ${en(actual)} is given. Compare with the source document.`,
      }),
    );
  };
  former.forEach(({ options, valid, invalid, total }, index) => {
    const votes = options.length > 0 ? sumCounts(options.map((option) => option.votes)) : null;
    if (votes !== null && isCount(valid))
      differ(`former.${index}.valid`, votes, valid, ['suara sah', 'valid votes']);
    if (isCount(valid) && isCount(invalid) && isCount(total))
      differ(`former.${index}.total`, BigInt(valid) + BigInt(invalid), total, [
        'pengguna hak pilih',
        'people who voted',
      ]);
  });
  return found;
}

/** Every reference to a document leads to one. The figures stay; where they come from is not known. */
function checkSources(result: ElectionResult): Finding[] {
  const { sources, sourceOf, former, cases, repeat, elected, corrections } = result;
  const used: (readonly [string, number | null | undefined])[] = [
    ...Object.entries(sourceOf).map(([measure, index]) => [`sourceOf.${measure}`, index] as const),
    ...former.map((one, index) => [`former.${index}.sourceIndex`, one.sourceIndex] as const),
    ...cases.map(({ ruling }, index) => [`cases.${index}.ruling.sourceIndex`, ruling?.sourceIndex] as const),
    ...corrections.map((one, index) => [`corrections.${index}.sourceIndex`, one.sourceIndex] as const),
    ['repeat.sourceIndex', repeat?.sourceIndex],
    ['elected.sourceIndex', elected?.sourceIndex],
  ];
  return used.flatMap(([path, index]) => {
    if (index === null || index === undefined) return [];
    if (sourceIndexOf({ ...result, sourceOf: { votes: index } }, 'votes') !== null && isCount(index))
      return [];
    return [
      finding('source_index', 'warning', [path], sources.length - 1, String(index), {
        id: `${path} menunjuk dokumen ke-${index}, padahal sources memuat ${sources.length} dokumen (mulai dari 0). Perbaiki nomornya.`,
        en: `${path} points to document ${index}, but sources holds ${sources.length} (from 0 on). Correct the number.`,
      }),
    ];
  });
}

/** What a correction announces as the new figure is the figure that stands there. */
function checkCorrections(result: ElectionResult): Finding[] {
  const { corrections, former, status } = result;
  const latest = new Map<string, { one: Correction; index: number }>();
  corrections.forEach((one, index) => {
    const best = latest.get(one.path);
    if (!best || one.at >= best.one.at) latest.set(one.path, { one, index });
  });
  return [...latest.values()].flatMap(({ one, index }): Finding[] => {
    if (precedes(one, former)) return [];
    const value = valueAt(result, one.path);
    if (value === undefined || typeof value === 'object' ? value !== null : false) {
      return [
        finding('correction_path', 'warning', [`corrections.${index}.path`], null, one.path, {
          id: `Koreksi menyebut “${one.path}”, tetapi tidak ada angka di situ. Tulis path seperti options.0.votes.`,
          en: `A correction names “${one.path}”, but there is no figure there. Write a path like options.0.votes.`,
        }),
      ];
    }
    if (value === one.after || !isCount(value) || !isCount(one.after)) return [];
    // Counting goes on after a correction.
    if (!statuses[status].complete && value > one.after) return [];
    return [
      finding('correction_stale', 'error', [one.path, `corrections.${index}.after`], one.after, value, {
        id: `Koreksi terakhir menyebut ${id(one.after)}, tetapi yang tertulis ${id(value)}. Tambahkan koreksi baru atau perbaiki angkanya.`,
        en: `The latest correction says ${en(one.after)}, but ${en(value)} is given. Add a new correction or put the figure right.`,
      }),
    ];
  });
}

/** Whether a correction is about figures that were replaced since. */
function precedes({ at }: Correction, former: ElectionResult['former']): boolean {
  const [last] = former;
  if (!last) return false;
  const [corrected, replaced] = [instantOf(at), last.asOf === null ? null : instantOf(last.asOf)];
  return corrected === null || replaced === null || corrected <= replaced;
}

/** Rows: voters that are no count, and more people who voted than are on the list. */
function checkRows({ children }: ElectionResult): Finding[] {
  return children.flatMap((child, index): Finding[] => {
    const { dpt } = child;
    if (dpt === null) return [];
    const path = `children.${index}.dpt`;
    if (!isCount(dpt)) {
      return [
        finding('not_a_count', 'error', [path], null, String(dpt), {
          id: 'Nilai ini bukan jumlah pemilih. Isi bilangan bulat mulai dari 0, atau null bila belum diketahui.',
          en: 'This value is not a number of voters. Use a whole number from 0 up, or null when it is not known.',
        }),
      ];
    }
    const used = usedIn(child);
    if (used === null || used <= BigInt(dpt)) return [];
    return [
      finding(
        dpt === 0 ? 'dpt_zero' : 'turnout_over_dpt',
        dpt === 0 ? 'error' : 'warning',
        [isCount(child.total) ? `children.${index}.total` : `children.${index}.options`, path],
        dpt,
        used,
        {
          id: `Pengguna hak pilih di ${child.area.name} (${id(used)}) melebihi DPT (${id(dpt)}). ${dpt === 0 ? 'Isi DPT dari dokumen sumber, atau kosongkan bila belum diketahui.' : 'Pemilih pindahan dan pemilih tambahan tidak termasuk DPT.'}`,
          en: `More people voted in ${child.area.name} (${en(used)}) than are on the fixed list (${en(dpt)}). ${dpt === 0 ? 'Fill it from the source document, or leave it unknown.' : 'Moved and additional voters are not on it.'}`,
        },
      ),
    ];
  });
}

function usedIn({ total, valid, invalid, options }: ResultChild): bigint | null {
  if (isCount(total)) return BigInt(total);
  const parts = sumCounts([valid, invalid]);
  if (parts !== null) return parts;
  return options.length > 0 ? sumCounts(options.map(({ votes }) => votes)) : null;
}

const abroad = ({ code }: Area): boolean => /^99(?:\d{2}|\d{4}|\d{8}|\d{11})?$/.test(code);

/** Votes from abroad are marked as such: they have lists (DPTLN) and ways of voting of their own. */
function checkAreas({ area, children }: ElectionResult): Finding[] {
  const areas: (readonly [string, Area])[] = [
    ['area', area],
    ...children.map((child, index) => [`children.${index}.area`, child.area] as const),
  ];
  return areas.flatMap(([path, one]) =>
    abroad(one) === (one.voting === 'luar_negeri')
      ? []
      : [
          finding(
            'abroad',
            'warning',
            [`${path}.voting`],
            abroad(one) ? 'luar_negeri' : 'tps',
            one.voting ?? 'tps',
            {
              id: abroad(one)
                ? `Kode ${one.code} adalah luar negeri. Isi voting dengan “luar_negeri”; pemilihnya ada dalam DPTLN.`
                : `Kode ${one.code} bukan luar negeri, tetapi voting berisi “luar_negeri”. Periksa kode wilayahnya.`,
              en: abroad(one)
                ? `Code ${one.code} is abroad. Put “luar_negeri” in voting; its voters are on the list DPTLN.`
                : `Code ${one.code} is not abroad, but voting is “luar_negeri”. Check the code of the area.`,
            },
          ),
        ],
  );
}

/** Ordinary and repeated votes in one table are told apart, and the figures of before a repeat are kept. */
function checkLabels({ label, children, former }: ElectionResult): Finding[] {
  const found: Finding[] = [];
  const known = children.flatMap((child, index) => (child.label ? [{ index, label: child.label }] : []));
  const other = known.filter((one) => one.label !== (label ?? known[0]?.label));
  const [first] = other;
  if (first) {
    const usual = label ?? known[0]?.label ?? null;
    found.push(
      finding(
        'label_differs',
        'warning',
        other.map(({ index }) => `children.${index}.label`),
        usual,
        first.label,
        {
          id: `${other.length} dari ${children.length} baris bertanda “${first.label}”, bukan “${usual}”. Sebutkan bahwa jumlah ini memuat keduanya.`,
          en: `${other.length} of ${children.length} rows are marked “${first.label}”, not “${usual}”. Say that the sum holds both.`,
        },
      ),
    );
  }
  if (label === 'Pemungutan Suara Ulang' && former.length === 0) {
    found.push(
      finding('repeat_without_former', 'warning', ['former', 'label'], null, label, {
        id: 'Angka ini dari pemungutan suara ulang, tetapi angka sebelum PSU tidak disimpan dalam former.',
        en: 'These figures are of a repeat vote, but former does not keep the figures of before it.',
      }),
    );
  }
  return found;
}

/** Checks that compare votes with single voters. */
const personal: ReadonlySet<FindingCode> = new Set([
  'over_voters',
  'turnout_over_dpt',
  'dpt_zero',
  'over_list',
  'people_sum',
  'voted_sum',
]);

/** Where a community votes together (noken) single voters are not counted: such findings become notes there. */
export function withNoken(found: readonly Finding[], { area, children }: ElectionResult): Finding[] {
  const rows = new Set(
    children.flatMap((child, index) => (child.area.voting === 'noken' ? [`children.${index}.`] : [])),
  );
  if (area.voting !== 'noken' && rows.size === 0) return [...found];
  const inRow = (path: string) => [...rows].some((row) => path.startsWith(row));
  const concerns = ({ code, paths }: Finding) =>
    personal.has(code) && (area.voting === 'noken' || paths.every(inRow));
  return [
    ...found.map((one): Finding => (concerns(one) ? { ...one, severity: 'info' } : one)),
    finding(
      'noken',
      'info',
      area.voting === 'noken' ? ['area'] : [...rows].map((row) => `${row}area`),
      null,
      null,
      {
        id: 'Di wilayah noken suara disepakati bersama, sehingga jumlah pemilih tidak dicocokkan dengan suara.',
        en: 'In noken areas votes are agreed on by the community, so the number of voters is not compared with the votes.',
      },
    ),
  ];
}
