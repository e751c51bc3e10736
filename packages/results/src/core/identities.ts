/**
 * Arithmetic that every result must satisfy before a sentence may speak about it. Each failure names the lines it
 * concerns, so that a table can mark them. Nothing here throws, whatever the figures are.
 */
import { dayOf } from '@situs-kpu/ui/core';
import { type Finding, finding } from './findings.ts';
import { checkLaw, withNoken } from './identities-law.ts';
import { checkArea, checkChildren } from './identities-parts.ts';
import { checkParties, checkPeople } from './identities-people.ts';
import type { ElectionResult, ResultOption } from './model.ts';
import { formatVotes, isCount, sumCounts } from './numbers.ts';
import { statuses } from './status.ts';
import { tolerant } from './tolerant.ts';

/** All findings about a result, errors first. An error withholds the sentence; warnings and notes do not. */
export function checkIdentities(given: ElectionResult): Finding[] {
  const result = tolerant(given);
  const found = [
    ...checkOptions(result),
    ...checkCompleteness(result),
    ...checkArea(result),
    ...checkPeople(result),
    ...checkParties(result),
    ...checkChildren(result),
    ...checkTime(result),
    ...checkLaw(result),
  ];
  const rank = { error: 0, warning: 1, info: 2 } as const;
  return withNoken(found, result).sort((a, b) => rank[a.severity] - rank[b.severity]);
}

function checkOptions({ options }: ElectionResult): Finding[] {
  const found: Finding[] = [];
  const twice = (key: 'id' | 'nomorUrut') => {
    const paths = new Map<string | number, string[]>();
    options.forEach((option, index) => {
      // What is no number at all is found below.
      if (Number.isNaN(option[key])) return;
      paths.set(option[key], [...(paths.get(option[key]) ?? []), `options.${index}.${key}`]);
    });
    for (const [value, lines] of paths) {
      if (lines.length < 2) continue;
      found.push(
        finding('duplicate_option', 'error', lines, null, null, {
          id: `${key === 'id' ? 'Id' : 'Nomor urut'} ${value} dipakai oleh ${lines.length} pilihan. Setiap pilihan harus berbeda.`,
          en: `${key === 'id' ? 'Id' : 'Ballot number'} ${value} is used by ${lines.length} options. Each option needs its own.`,
        }),
      );
    }
  };
  twice('id');
  twice('nomorUrut');
  options.forEach((option, index) => {
    if (isCount(option.nomorUrut) && option.nomorUrut > 0) return;
    found.push(
      finding('not_a_count', 'error', [`options.${index}.nomorUrut`], null, null, {
        id: 'Nomor urut harus bilangan bulat mulai dari 1.',
        en: 'A ballot number must be a whole number from 1 up.',
      }),
    );
  });
  const blank = options.filter((option: ResultOption) => option.kind === 'kolom_kosong').length;
  if (blank > 0 && options.length !== 2) {
    found.push(
      finding('blank_column', 'warning', ['options'], null, null, {
        id: 'Kolom kosong hanya ada ketika terdapat satu pasangan calon. Periksa daftar pilihan.',
        en: 'A blank column exists only where there is one candidate pair. Check the list of options.',
      }),
    );
  }
  return found;
}

/** Missing counts, and counts where the status says there are none. */
function checkCompleteness(result: ElectionResult): Finding[] {
  const definition = statuses[result.status];
  const counts = [
    ...result.options.map((option, index) => [`options.${index}.votes`, option.votes] as const),
    ...(['valid', 'invalid', 'total'] as const).map((key) => [key, result[key]] as const),
  ];
  if (!definition.figures) {
    const paths = counts.filter(([, value]) => value !== null).map(([path]) => path);
    if (paths.length === 0) return [];
    return [
      finding('figures_before_count', 'error', paths, null, null, {
        id: 'Status menyatakan belum ada hasil, tetapi sudah ada angka. Perbaiki status atau angkanya.',
        en: 'The status says there is no result yet, but there are figures. Correct the status or the figures.',
      }),
    ];
  }
  const found: Finding[] = [];
  if (result.options.length === 0) {
    found.push(
      finding('no_options', 'info', ['options'], null, null, {
        id: 'Tidak ada daftar pilihan untuk wilayah ini, jadi suara tidak dijumlahkan.',
        en: 'There is no list of options for this area, so votes are not added up.',
      }),
    );
  }
  counts.forEach(([path, value]) => {
    if (value !== null || (!path.startsWith('options.') && !definition.complete)) return;
    // A missing sum leaves out the sentence about it; missing votes leave nothing to tell.
    const severity = path.startsWith('options.') ? 'error' : 'warning';
    found.push(
      finding('count_missing', severity, [path], null, null, {
        id: 'Angka ini belum diketahui. Isi dari dokumen sumber; jangan diisi 0.',
        en: 'This figure is not known. Fill it from the source document; do not put 0.',
      }),
    );
  });
  if (result.status === 'hitung_sementara' || result.status === 'tps_lengkap_belum_rekap') {
    for (const key of ['reported', 'total'] as const) {
      if (result.progress[key] !== null) continue;
      found.push(
        finding('count_missing', 'error', [`progress.${key}`], null, null, {
          id: 'Jumlah TPS belum diketahui, padahal hitung sementara selalu menyebut TPS yang sudah masuk.',
          en: 'The number of polling stations is not known, yet a provisional count always states those that are in.',
        }),
      );
    }
  }
  return found;
}

/** Figures cannot be older than the vote they count. */
function checkTime(result: ElectionResult): Finding[] {
  const day = result.asOf === null ? null : dayOf(result.asOf, result.timeZone);
  if (day === null && (result.status === 'hitung_sementara' || result.status === 'tps_lengkap_belum_rekap')) {
    return [
      finding('time_missing', 'error', ['asOf'], null, null, {
        id: 'Waktu data belum diketahui, padahal angka sementara selalu menyebut waktunya. Isi dari sumber.',
        en: 'The time of the data is not known, yet provisional figures always state it. Fill it from the source.',
      }),
    ];
  }
  if (!statuses[result.status].figures || day === null || day >= result.contest.date) return [];
  const votes = sumCounts(result.options.map((option) => option.votes));
  const counted = votes !== null && votes > 0n;
  return [
    finding('before_voting_day', counted ? 'error' : 'warning', ['asOf'], null, null, {
      id: `Waktu data (${day}) mendahului hari pemungutan suara (${result.contest.date})${counted ? `, padahal sudah ada ${formatVotes(votes)} suara` : ''}. Periksa waktu pada sumber.`,
      en: `The time of the data (${day}) lies before voting day (${result.contest.date})${counted ? `, yet there are ${formatVotes(votes, 'en')} votes` : ''}. Check the time in the source.`,
    }),
  ];
}

/** Whether any finding withholds the sentence. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((one) => one.severity === 'error');
}

/** Findings about one line, e.g. `valid` or `children.2`. A path also covers what lies below it. */
export function findingsAt(findings: readonly Finding[], path: string): Finding[] {
  return findings.filter((one) => one.paths.some((line) => line === path || line.startsWith(`${path}.`)));
}
