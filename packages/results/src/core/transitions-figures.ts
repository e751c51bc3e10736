/** The figures of two versions of a result against each other. Used by `checkTransition` only. */
import { type Finding, finding } from './findings.ts';
import type { Correction, Count, ElectionResult, FormerFigures, LocalText } from './model.ts';
import { formatVotes, isCount } from './numbers.ts';
import { statuses, stepOf } from './status.ts';

interface Figure {
  /** The same in both versions, also when rows or options stand in another order. */
  key: string;
  path: string;
  value: Count;
  /** A whole that others are told as a part of; every other figure is a count, which only rises while it is counted. */
  whole: boolean;
  label: () => LocalText;
}

const sums = [
  ['valid', 'Suara sah', 'Valid votes'],
  ['invalid', 'Suara tidak sah', 'Invalid votes'],
  ['total', 'Pengguna hak pilih', 'People who voted'],
] as const;
const lists = [
  ['dpt', 'DPT'],
  ['dptb', 'DPTb'],
  ['dpk', 'DPK'],
] as const;
const parts = [
  ['total', '', ''],
  ['men', ' laki-laki', ', men'],
  ['women', ' perempuan', ', women'],
] as const;

/** All figures with their names. A nation has thousands and hardly one is told, so names are put together when asked. */
function figuresOf(result: ElectionResult): Figure[] {
  const figures: Figure[] = [];
  const add = (
    key: string,
    path: string,
    value: Count,
    idOf: () => string,
    enOf: () => string,
    whole = false,
  ) => figures.push({ key, path, value, whole, label: () => ({ id: idOf(), en: enOf() }) });
  result.options.forEach((option, index) => {
    const number = Number.isFinite(option.nomorUrut) ? option.nomorUrut : '?';
    const [id, en] = [() => `Suara nomor urut ${number}`, () => `Votes for number ${number}`];
    add(`options/${option.id}`, `options.${index}.votes`, option.votes, id, en);
    add(
      `list/${option.id}`,
      `options.${index}.listVotes`,
      option.listVotes,
      () => `${id()} (partai)`,
      () => `${en()} (list)`,
    );
    option.candidates.forEach((candidate, position) => {
      add(
        `candidates/${option.id}/${candidate.id}`,
        `options.${index}.candidates.${position}.votes`,
        candidate.votes,
        () => `${id()}, calon ${candidate.nomorUrut}`,
        () => `${en()}, candidate ${candidate.nomorUrut}`,
      );
    });
  });
  const same = (text: string) => () => text;
  for (const [key, id, en] of sums) add(key, key, result[key], same(id), same(en));
  for (const [list, name] of lists) {
    for (const [part, id, en] of parts) {
      const path = `${list}.${part}`;
      add(
        `voters.${path}`,
        `voters.${path}`,
        result.voters[list][part],
        same(`${name}${id}`),
        same(`${name}${en}`),
        true,
      );
      add(
        `voted.${path}`,
        `voted.${path}`,
        result.voted[list][part],
        same(`Pengguna hak pilih ${name}${id}`),
        same(`People of ${name} who voted${en}`),
      );
    }
  }
  const { reported, total } = result.progress;
  const [inId, inEn] = ['TPS yang masuk', 'Polling stations in'];
  const [allId, allEn] = ['Jumlah TPS', 'Polling stations'];
  add('reported', 'progress.reported', reported, same(inId), same(inEn));
  add('stations', 'progress.total', total, same(allId), same(allEn), true);
  const numbers = new Map(result.options.map((option) => [option.id, option.nomorUrut]));
  result.children.forEach((child, index) => {
    const at = `children.${index}`;
    const key = `children/${child.area.code}`;
    const di = (text: string) => () => `${text} di ${child.area.name}`;
    const inside = (text: string) => () => `${text} in ${child.area.name}`;
    child.options.forEach((option, position) => {
      const number = numbers.get(option.id) ?? option.id;
      add(
        `${key}/${option.id}`,
        `${at}.options.${position}.votes`,
        option.votes,
        () => `Suara nomor urut ${number} di ${child.area.name}`,
        () => `Votes for number ${number} in ${child.area.name}`,
      );
    });
    for (const [sum, id, en] of sums) add(`${key}/${sum}`, `${at}.${sum}`, child[sum], di(id), inside(en));
    add(`${key}/dpt`, `${at}.dpt`, child.dpt, di('DPT'), inside('DPT'), true);
    const { progress } = child;
    add(
      `${key}/reported`,
      `${at}.progress.reported`,
      progress.reported,
      di(inId),
      inside('Polling stations counted'),
    );
    add(`${key}/stations`, `${at}.progress.total`, progress.total, di(allId), inside(allEn), true);
  });
  return figures;
}

const id = (value: Count) => formatVotes(value, 'id');
const en = (value: Count) => formatVotes(value, 'en');

/** Every figure of the older version against the newer one. */
export function checkFigures(old: ElectionResult, now: ElectionResult): Finding[] {
  const known = new Set(old.corrections.map((one) => JSON.stringify(one)));
  const fresh = now.corrections.filter((one) => !known.has(JSON.stringify(one)));
  const [formerly, present] = [figuresOf(old), figuresOf(now)];
  const before = new Map(formerly.map((one) => [one.key, one]));
  const corrected = checkCorrections(before, present, old, now, fresh);
  // New former figures tell themselves what stood there.
  if (keeps(now.former.slice(0, now.former.length - old.former.length), old)) return corrected;
  const found: Finding[] = [];
  const still = new Set(present.map(({ key }) => key));
  for (const figure of present) {
    const was = before.get(figure.key);
    if (was) found.push(...compare(was.value, figure, old, now, fresh));
  }
  // Rows and candidates that are gone took their figures with them. Options are told on their own.
  for (const { key, value, label } of formerly) {
    const list = key.startsWith('children/') ? 'children' : key.startsWith('candidates/') ? 'options' : null;
    if (list !== null && isCount(value) && !still.has(key)) found.push(vanished(list, label(), value, now));
  }
  return [...found, ...corrected, ...checkFormer(old, now)];
}

/** Whether new former figures hold the votes that stood there before. */
function keeps(former: readonly FormerFigures[], old: ElectionResult): boolean {
  return former.some(({ options }) =>
    old.options.every(({ id: option, votes }) => options.find((one) => one.id === option)?.votes === votes),
  );
}

function compare(
  was: Count,
  figure: Figure,
  old: ElectionResult,
  now: ElectionResult,
  fresh: readonly Correction[],
): Finding[] {
  const { value, path, whole } = figure;
  // What is no count is found by the identities.
  if (!isCount(was) || (value !== null && !isCount(value)) || was === value) return [];
  const label = figure.label();
  const provisional = !statuses[now.status].complete;
  if (isExplained(was, value, path, fresh, provisional)) {
    return [
      finding('corrected', 'info', [path], was, value, {
        id: `${label.id} dikoreksi: sebelumnya ${id(was)}, sekarang ${id(value)}.`,
        en: `${label.en} corrected: formerly ${en(was)}, now ${en(value)}.`,
      }),
    ];
  }
  if (value === null) return [vanished(path, label, was, now)];
  if (whole) {
    return [
      finding('denominator_moved', 'warning', [path], was, value, {
        id: `${label.id} berubah dari ${id(was)} menjadi ${id(value)}. Persentase sebelumnya memakai penyebut yang lain; jelaskan di dekat angka.`,
        en: `${label.en} changed from ${en(was)} to ${en(value)}. Earlier percentages had another denominator; explain it beside the figure.`,
      }),
    ];
  }
  const closed = statuses[old.status].complete;
  if (closed && old.status === now.status) {
    return [
      finding('closed_changed', 'error', [path], was, value, {
        id: `${label.id} sudah dicatat resmi sebagai ${id(was)}, sekarang ${id(value)}. Tambahkan koreksi yang menyebut path, angka lama, angka baru, dan alasannya.`,
        en: `${label.en} stood on record as ${en(was)}, now ${en(value)}. Add a correction with path, former figure, new figure and reason.`,
      }),
    ];
  }
  if (stands(old) && stands(now)) {
    return [
      finding('closed_changed', 'error', [path], was, value, {
        id: `${label.id} sudah ditetapkan sebagai ${id(was)}, sekarang ${id(value)}. Tambahkan koreksi, atau simpan angka lama dalam former.`,
        en: `${label.en} was determined as ${en(was)}, now ${en(value)}. Add a correction, or keep the former figures in former.`,
      }),
    ];
  }
  // Another body counted again, from forms: a difference is lawful, and it is explained.
  if (statuses[now.status].complete && !repeated(now)) {
    return [
      finding('recap_differs', 'warning', [path], was, value, {
        id: `${label.id}: ${id(was)} menurut “${statuses[old.status].label.id}”, ${id(value)} menurut “${statuses[now.status].label.id}”. Jelaskan perbedaannya dengan dokumen.`,
        en: `${label.en}: ${en(was)} by “${statuses[old.status].label.en}”, ${en(value)} by “${statuses[now.status].label.en}”. Explain the difference with the document.`,
      }),
    ];
  }
  // A repeat without the old figures is found on its own.
  if (value > was || repeated(now)) return [];
  return [
    finding('count_fell', 'error', [path], was, value, {
      id: `${label.id} turun dari ${id(was)} menjadi ${id(value)} tanpa koreksi. Tambahkan koreksi yang menyebut path, angka lama, angka baru, dan alasannya.`,
      en: `${label.en} fell from ${en(was)} to ${en(value)} without a correction. Add one with path, former figure, new figure and reason.`,
    }),
  ];
}

const repeated = ({ status, repeat }: ElectionResult): boolean =>
  repeat !== null || statuses[status].step === 'pelaksanaan_putusan';

/** Determined, and not being repeated. */
const stands = (result: ElectionResult): boolean =>
  stepOf(result.status) >= stepOf('penetapan_hasil') && !repeated(result);

/** Withheld with a stated reason is not hidden. */
const vanished = (path: string, label: LocalText, was: number, { flags }: ElectionResult): Finding =>
  finding('count_vanished', flags.includes('sumber_bermasalah') ? 'warning' : 'error', [path], was, null, {
    id: `${label.id} semula ${id(was)}, sekarang tidak ada. Angka yang sudah terbit tidak hilang tanpa keterangan; tahan dengan flag sumber_bermasalah bila sumbernya bermasalah.`,
    en: `${label.en} was ${en(was)}, now there is none. A published figure does not vanish without a word; use the flag sumber_bermasalah where the source is at fault.`,
  });

/** Whether a correction begins with a figure. While counting goes on, the figure may have risen before it. */
const beginsAt = (figure: Count, { before }: Correction, rising: boolean): boolean =>
  before === figure || (rising && isCount(before) && isCount(figure) && before > figure);

/**
 * Whether corrections lead from one figure to the other, in whatever order they were written down. While counting goes
 * on, the figure may rise before them and after them.
 */
function isExplained(was: number, value: Count, path: string, fresh: readonly Correction[], rising: boolean) {
  const open = new Set(fresh.filter((one) => one.path === path && one.reason.trim() !== ''));
  // One that begins exactly here comes before one that begins where the count may have risen to.
  const step = (from: Count) =>
    [...open].find((one) => beginsAt(from, one, false)) ??
    [...open].find((one) => beginsAt(from, one, rising));
  let current: Count = was;
  for (let one = step(current); one; one = step(current)) {
    open.delete(one);
    current = one.after;
  }
  if (current === was) return false;
  return current === value || (rising && isCount(current) && isCount(value) && value > current);
}

/** Corrections of a figure begin with the one that stood there. */
function checkCorrections(
  before: ReadonlyMap<string, Figure>,
  present: readonly Figure[],
  old: ElectionResult,
  now: ElectionResult,
  fresh: readonly Correction[],
): Finding[] {
  const rising = !statuses[old.status].complete;
  return [...new Set(fresh.map(({ path }) => path))].flatMap((path): Finding[] => {
    const own = fresh.filter((one) => one.path === path);
    const figure = present.find((one) => one.path === path);
    const was = figure && before.get(figure.key)?.value;
    const [first] = own;
    if (!first || !figure || !isCount(was) || own.some((one) => beginsAt(was, one, rising))) return [];
    const at = `corrections.${now.corrections.indexOf(first)}.before`;
    const label = figure.label();
    return [
      finding('correction_differs', 'error', [at, path], was, first.before, {
        id: `${label.id}: koreksi menyebut angka sebelumnya ${id(first.before)}, padahal yang terbit ${id(was)}. Cocokkan koreksinya.`,
        en: `${label.en}: the correction gives ${en(first.before)} as the former figure, but ${en(was)} was published. Compare the correction.`,
      }),
    ];
  });
}

/** After a repeat the determined votes of before stay readable. */
function checkFormer(old: ElectionResult, now: ElectionResult): Finding[] {
  if (!statuses[old.status].complete || !repeated(now)) return [];
  for (const { id: option, nomorUrut, votes } of old.options) {
    const value = now.options.find((one) => one.id === option)?.votes ?? null;
    if (!isCount(votes) || votes === value) continue;
    return [
      finding('former_missing', 'error', ['former'], votes, value, {
        id: `Suara nomor urut ${nomorUrut} sebelum pengulangan ${id(votes)}, sekarang ${id(value)}, tetapi angka lama tidak disimpan dalam former. Simpan semua angka lama dengan alasannya.`,
        en: `Votes for number ${nomorUrut} were ${en(votes)} before the repeat, now ${en(value)}, but former does not keep them. Keep all former figures with their reason.`,
      }),
    ];
  }
  return [];
}

/** The names of all figures by their path, e.g. "Suara nomor urut 2 di Kecamatan Jebres". */
export function figureLabels(result: ElectionResult): ReadonlyMap<string, LocalText> {
  return new Map(figuresOf(result).map(({ path, label }) => [path, label()]));
}
