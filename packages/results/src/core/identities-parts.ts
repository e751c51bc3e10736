/** The sums of one area and of its children. Used by `checkIdentities` only. */
import { type Finding, type FindingCode, finding } from './findings.ts';
import type { Count, ElectionResult, LocalText, Progress } from './model.ts';
import { formatVotes, isCount, sumCounts } from './numbers.ts';

interface Counts {
  options: readonly { votes: Count }[];
  valid: Count;
  invalid: Count;
  total: Count;
  progress: Progress;
}

const votesId = (value: bigint | number) => formatVotes(value, 'id');
const votesEn = (value: bigint | number) => formatVotes(value, 'en');

function differ(
  code: FindingCode,
  paths: string[],
  expected: bigint,
  actual: bigint | number,
  what: LocalText,
): Finding[] {
  if (expected === BigInt(actual)) return [];
  return [
    finding(code, 'error', paths, expected, actual, {
      id: `${what.id}: seharusnya ${votesId(expected)}, tertulis ${votesId(actual)}. Cocokkan dengan dokumen sumber.`,
      en: `${what.en}: should be ${votesEn(expected)}, but ${votesEn(actual)} is given. Compare with the source document.`,
    }),
  ];
}

/** Checks that hold for the area and for each of its children alike. `at` is the prefix of the paths. */
function checkCounts(counts: Counts, at: string): Finding[] {
  const found: Finding[] = [];
  const { valid, invalid, total, progress } = counts;
  const figures: (readonly [string, Count])[] = [
    ...counts.options.map((option, index) => [`${at}options.${index}.votes`, option.votes] as const),
    [`${at}valid`, valid],
    [`${at}invalid`, invalid],
    [`${at}total`, total],
    [`${at}progress.reported`, progress.reported],
    [`${at}progress.total`, progress.total],
  ];
  for (const [path, value] of figures) {
    if (value === null || isCount(value)) continue;
    found.push(
      finding('not_a_count', 'error', [path], null, String(value), {
        id: 'Nilai ini bukan jumlah. Isi bilangan bulat mulai dari 0, atau null bila belum diketahui.',
        en: 'This value is not a count. Use a whole number from 0 up, or null when it is not known.',
      }),
    );
  }
  const options = counts.options.length > 0 ? sumCounts(counts.options.map((option) => option.votes)) : null;
  if (options !== null && options > BigInt(Number.MAX_SAFE_INTEGER)) {
    found.push(
      finding('too_large', 'error', [`${at}options`], null, options, {
        id: 'Jumlah suara melampaui batas yang dapat dihitung dengan tepat. Periksa angka pada sumber.',
        en: 'The sum of the votes is larger than can be counted exactly. Check the figures in the source.',
      }),
    );
  }
  if (options !== null && isCount(valid)) {
    found.push(
      ...differ('options_sum', [`${at}valid`], options, valid, {
        id: 'Suara sah tidak sama dengan jumlah suara semua pilihan',
        en: 'Valid votes do not equal the sum of all options',
      }),
    );
  }
  if (isCount(valid) && isCount(invalid) && isCount(total)) {
    found.push(
      ...differ('total_sum', [`${at}total`], BigInt(valid) + BigInt(invalid), total, {
        id: 'Pengguna hak pilih tidak sama dengan suara sah ditambah suara tidak sah',
        en: 'The number of people who voted does not equal valid plus invalid votes',
      }),
    );
  }
  if (isCount(total)) {
    const parts: (readonly [string, bigint | null])[] = [
      ['valid', isCount(valid) ? BigInt(valid) : options],
      ['invalid', isCount(invalid) ? BigInt(invalid) : null],
    ];
    const known = isCount(valid) && isCount(invalid);
    for (const [key, part] of known ? [] : parts) {
      if (part === null || part <= BigInt(total)) continue;
      found.push(
        finding('over_total', 'error', [`${at}${key}`, `${at}total`], total, part, {
          id: `Bagian (${votesId(part)}) lebih besar daripada seluruh pengguna hak pilih (${votesId(total)}). Cocokkan dengan dokumen sumber.`,
          en: `A part (${votesEn(part)}) is larger than all people who voted (${votesEn(total)}). Compare with the source document.`,
        }),
      );
    }
  }
  return [...found, ...checkProgress(counts, options, at)];
}

function checkProgress({ progress, valid }: Counts, options: bigint | null, at: string): Finding[] {
  const { reported, total, percent } = progress;
  const found: Finding[] = [];
  if (isCount(reported) && isCount(total) && reported > total) {
    found.push(
      finding('progress_over_total', 'error', [`${at}progress.reported`], total, reported, {
        id: `TPS yang masuk (${votesId(reported)}) lebih banyak daripada seluruh TPS (${votesId(total)}). Periksa jumlah TPS.`,
        en: `More polling stations are in (${votesEn(reported)}) than there are (${votesEn(total)}). Check the number of stations.`,
      }),
    );
  }
  const votes = options ?? (isCount(valid) ? BigInt(valid) : null);
  const none = reported === 0 || (reported === null && percent === 0);
  const some = isCount(reported) ? reported > 0 : reported === null && percent !== undefined && percent > 0;
  if (none && votes !== null && votes > 0n) {
    found.push(
      finding(
        'votes_without_progress',
        at === '' ? 'error' : 'warning',
        [`${at}progress.reported`],
        null,
        votes,
        {
          id: `Ada ${votesId(votes)} suara, tetapi belum ada TPS yang tercatat masuk. Angka dan jumlah TPS belum selaras di sumber.`,
          en: `There are ${votesEn(votes)} votes, but no polling station is recorded as in. The source has not aligned the two yet.`,
        },
      ),
    );
  }
  if (some && votes === null && at !== '') {
    const inId = isCount(reported) ? `${votesId(reported)} TPS` : 'Sebagian atau seluruh TPS';
    const inEn = isCount(reported)
      ? `${votesEn(reported)} polling stations are`
      : 'Some or all polling stations are';
    found.push(
      finding(
        'progress_without_votes',
        'warning',
        [`${at}options`, `${at}progress.reported`],
        null,
        reported,
        {
          id: `${inId} tercatat masuk, tetapi belum ada angka suara. Ini bukan nol suara.`,
          en: `${inEn} recorded as in, but there are no votes yet. That is not zero votes.`,
        },
      ),
    );
  }
  if (some && votes === 0n && at !== '') {
    found.push(
      finding('zero_votes', 'warning', [`${at}options`], null, 0, {
        id: 'TPS tercatat masuk dengan 0 suara untuk semua pilihan. Cocokkan dengan formulir C.Hasil.',
        en: 'Polling stations are recorded as in with 0 votes for every option. Compare with the form C.Hasil.',
      }),
    );
  }
  return found;
}

/** Sums of the area itself, its voters and its progress. */
export function checkArea(result: ElectionResult): Finding[] {
  const found = checkCounts(result, '');
  const [dpt, dptb, dpk] = [result.voters.dpt.total, result.voters.dptb.total, result.voters.dpk.total];
  for (const key of ['dpt', 'dptb', 'dpk'] as const) {
    const value = result.voters[key].total;
    if (value === null || isCount(value)) continue;
    found.push(
      finding('not_a_count', 'error', [`voters.${key}`], null, String(value), {
        id: 'Nilai ini bukan jumlah pemilih. Isi bilangan bulat mulai dari 0, atau null bila belum diketahui.',
        en: 'This value is not a number of voters. Use a whole number from 0 up, or null when it is not known.',
      }),
    );
  }
  const parts = sumCounts([result.valid, result.invalid]);
  const used = isCount(result.total) ? BigInt(result.total) : (parts ?? optionsOrValid(result));
  if (isCount(dpt) && used !== null && used > BigInt(dpt)) {
    const entitled = sumCounts([dpt, dptb, dpk]);
    const line = isCount(result.total) ? 'total' : 'valid';
    if (dpt === 0) {
      found.push(
        finding('dpt_zero', 'error', ['voters.dpt'], null, 0, {
          id: `DPT tertulis 0, padahal ada ${votesId(used)} suara. Isi DPT dari dokumen sumber, atau kosongkan bila belum diketahui.`,
          en: `The DPT is given as 0, yet there are ${votesEn(used)} votes. Fill it from the source document, or leave it unknown.`,
        }),
      );
    } else if (entitled === null) {
      found.push(
        finding('turnout_over_dpt', 'warning', [line, 'voters.dpt'], dpt, used, {
          id: `Pengguna hak pilih (${votesId(used)}) melebihi DPT (${votesId(dpt)}). Ini dapat terjadi karena pemilih pindahan dan pemilih tambahan tidak termasuk DPT.`,
          en: `More people voted (${votesEn(used)}) than are on the fixed list (${votesEn(dpt)}). This can happen, because moved and additional voters are not on it.`,
        }),
      );
    } else if (used > entitled) {
      found.push(
        finding('over_voters', 'error', [line, 'voters.dpt'], entitled, used, {
          id: `Pengguna hak pilih (${votesId(used)}) melebihi seluruh pemilih (${votesId(entitled)}). Cocokkan dengan dokumen sumber.`,
          en: `More people voted (${votesEn(used)}) than were entitled to (${votesEn(entitled)}). Compare with the source document.`,
        }),
      );
    }
  }
  const { reported, total } = result.progress;
  if (
    result.status === 'tps_lengkap_belum_rekap' &&
    isCount(reported) &&
    isCount(total) &&
    (reported < total || total === 0)
  ) {
    found.push(
      finding('progress_incomplete', 'error', ['progress.reported', 'status'], total, reported, {
        id: `Status menyatakan seluruh TPS sudah masuk, tetapi baru ${votesId(reported)} dari ${votesId(total)} TPS.`,
        en: `The status says all polling stations are in, but only ${votesEn(reported)} of ${votesEn(total)} are.`,
      }),
    );
  }
  return found;
}

function optionsOrValid(result: ElectionResult): bigint | null {
  if (isCount(result.valid)) return BigInt(result.valid);
  return result.options.length > 0 ? sumCounts(result.options.map((option) => option.votes)) : null;
}

/** Children against their parent: per option, per measure and per TPS. */
export function checkChildren(result: ElectionResult): Finding[] {
  const { children } = result;
  if (children.length === 0) return [];
  const found = children.flatMap((child, index) => checkCounts(child, `children.${index}.`));
  const codes = new Map<string, string[]>();
  const known = new Set(result.options.map((option) => option.id));
  children.forEach((child, index) => {
    codes.set(child.area.code, [...(codes.get(child.area.code) ?? []), `children.${index}`]);
    const seen = new Set<string>();
    child.options.forEach((option, position) => {
      const path = `children.${index}.options.${position}`;
      if (seen.has(option.id)) {
        found.push(
          finding('duplicate_option', 'error', [path], null, null, {
            id: `Pilihan ${option.id} muncul dua kali di ${child.area.name}. Hapus salah satunya.`,
            en: `Option ${option.id} occurs twice in ${child.area.name}. Remove one.`,
          }),
        );
      }
      seen.add(option.id);
      if (known.size === 0 || known.has(option.id)) return;
      found.push(
        finding('child_unknown_option', 'error', [path], null, null, {
          id: `Pilihan ${option.id} di ${child.area.name} tidak ada dalam daftar pilihan. Periksa daftar calon.`,
          en: `Option ${option.id} in ${child.area.name} is not in the list of options. Check the list of candidates.`,
        }),
      );
    });
  });
  for (const [code, paths] of codes) {
    if (paths.length < 2) continue;
    found.push(
      finding('duplicate_area', 'error', paths, null, null, {
        id: `Wilayah ${code} muncul ${paths.length} kali. Setiap wilayah hanya boleh satu baris.`,
        en: `Area ${code} occurs ${paths.length} times. Each area may have one row only.`,
      }),
    );
  }
  result.options.forEach((option, index) => {
    const number = Number.isNaN(option.nomorUrut) ? '?' : option.nomorUrut;
    const votes = children.map((child) => child.options.find((one) => one.id === option.id)?.votes ?? null);
    found.push(
      ...childSum(
        votes,
        option.votes,
        `options.${index}.votes`,
        `Suara nomor urut ${number}`,
        `Votes for number ${number}`,
      ),
    );
  });
  const sums = [
    ['valid', result.valid, children.map((child) => child.valid), 'Suara sah', 'Valid votes'],
    ['invalid', result.invalid, children.map((child) => child.invalid), 'Suara tidak sah', 'Invalid votes'],
    ['total', result.total, children.map((child) => child.total), 'Pengguna hak pilih', 'People who voted'],
    [
      'progress.reported',
      result.progress.reported,
      children.map((child) => child.progress.reported),
      'TPS yang masuk',
      'Polling stations in',
    ],
    [
      'progress.total',
      result.progress.total,
      children.map((child) => child.progress.total),
      'Jumlah TPS',
      'Polling stations',
    ],
    ['voters.dpt', result.voters.dpt.total, children.map((child) => child.dpt), 'DPT', 'Voters of the DPT'],
  ] as const;
  for (const [path, own, parts, id, en] of sums) found.push(...childSum(parts, own, path, id, en));
  return found;
}

/** With a row still missing, the known rows may be less than the parent, never more. */
function childSum(parts: readonly Count[], own: Count, path: string, id: string, en: string): Finding[] {
  if (!isCount(own)) return [];
  const known = parts.filter(isCount);
  if (known.length === 0 || parts.some((part) => part !== null && !isCount(part))) return [];
  const sum = sumCounts(known) ?? 0n;
  if (known.length < parts.length && sum <= BigInt(own)) return [];
  return differ('child_sum', [path], sum, own, {
    id: `${id} tidak sama dengan jumlah semua baris wilayah`,
    en: `${en} do not equal the sum of all area rows`,
  });
}
