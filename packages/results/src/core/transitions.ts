/**
 * What may change between two published versions of a result. A figure is never replaced silently: one that falls, or
 * one that an official record has closed, needs a correction that names it, or former figures that keep it.
 */
import { dayOf, instantOf } from '@situs-kpu/ui/core';
import { type Finding, finding } from './findings.ts';
import { followsOf, occurs } from './ladder.ts';
import type { ElectionResult, LocalText, ResultStatus, Ruling } from './model.ts';
import { statuses } from './status.ts';
import { tolerant } from './tolerant.ts';
import { checkFigures } from './transitions-figures.ts';

/**
 * Findings about the step from one version of a result to the next, errors first. An error means that `after` must not
 * replace `before` as it is; a warning must be explained beside the figure; an info is told as news. Never throws.
 */
export function checkTransition(before: ElectionResult, after: ElectionResult): Finding[] {
  const old = tolerant(before);
  const now = tolerant(after);
  const other = checkSame(old, now);
  // Figures of another contest or area say nothing about each other.
  if (other.length > 0) return other;
  const found = [
    ...checkOptions(old, now),
    ...checkTime(old, now),
    ...checkStatus(old, now),
    ...checkFigures(old, now),
    ...checkRecords(old, now),
    ...checkRulings(old, now),
  ];
  const rank = { error: 0, warning: 1, info: 2 } as const;
  return found.sort((a, b) => rank[a.severity] - rank[b.severity]);
}

function checkSame(old: ElectionResult, now: ElectionResult): Finding[] {
  const keys = ['kind', 'date', 'regionCode', 'level', 'round'] as const;
  const value = (result: ElectionResult, key: (typeof keys)[number]) =>
    String(key === 'round' ? (result.contest.round ?? 1) : result.contest[key]);
  const changed = keys.filter((key) => value(old, key) !== value(now, key));
  const found: Finding[] = [];
  for (const key of changed) {
    found.push(
      finding('contest_changed', 'error', [`contest.${key}`], value(old, key), value(now, key), {
        id: `Pemilihannya lain: contest.${key} semula “${value(old, key)}”, sekarang “${value(now, key)}”. Terbitkan sebagai hasil tersendiri.`,
        en: `This is another contest: contest.${key} was “${value(old, key)}”, now “${value(now, key)}”. Publish it as a result of its own.`,
      }),
    );
  }
  if (old.area.code !== now.area.code) {
    found.push(
      finding('area_changed', 'error', ['area.code'], old.area.code, now.area.code, {
        id: `Wilayahnya lain: semula ${old.area.code}, sekarang ${now.area.code}. Terbitkan sebagai hasil tersendiri.`,
        en: `This is another area: it was ${old.area.code}, now ${now.area.code}. Publish it as a result of its own.`,
      }),
    );
  }
  if (old.sample !== now.sample) {
    found.push(
      finding('sample_changed', 'error', ['sample'], String(old.sample), String(now.sample), {
        id: `Tanda CONTOH berubah (sample: semula ${old.sample}, sekarang ${now.sample}). Angka contoh tidak boleh menjadi hasil, dan sebaliknya.`,
        en: `The mark SAMPLE changed (sample: was ${old.sample}, now ${now.sample}). Made-up figures must not become results, nor the other way round.`,
      }),
    );
  }
  return found;
}

/** The ballot does not change, save for a full repeat that the Court orders with other candidates. */
function checkOptions(old: ElectionResult, now: ElectionResult): Finding[] {
  if (old.options.length === 0) return [];
  const found: Finding[] = [];
  const repeated = isRepeat(now);
  const severity = repeated ? 'warning' : 'error';
  const why: LocalText = repeated
    ? {
        id: 'Jelaskan dengan putusan yang memerintahkannya.',
        en: 'Explain it with the ruling that orders it.',
      }
    : {
        id: 'Daftar pilihan tidak berubah setelah pemungutan suara.',
        en: 'The ballot does not change after voting.',
      };
  const name = ({ nomorUrut, id }: { nomorUrut: number; id: string }) =>
    Number.isFinite(nomorUrut) ? `${nomorUrut} (id ${id})` : `(id ${id})`;
  for (const option of old.options) {
    const index = now.options.findIndex(({ id }) => id === option.id);
    const same = now.options[index];
    if (!same) {
      found.push(
        finding('options_changed', severity, ['options'], name(option), null, {
          id: `Nomor urut ${name(option)} tidak ada lagi dalam daftar pilihan. ${why.id}`,
          en: `Number ${name(option)} is no longer in the list of options. ${why.en}`,
        }),
      );
      continue;
    }
    for (const key of ['nomorUrut', 'kind'] as const) {
      if (Object.is(option[key], same[key])) continue;
      found.push(
        finding('options_changed', severity, [`options.${index}.${key}`], option[key], same[key], {
          id: `Pilihan ${option.id}: ${key} semula ${option[key]}, sekarang ${same[key]}. ${why.id}`,
          en: `Option ${option.id}: ${key} was ${option[key]}, now ${same[key]}. ${why.en}`,
        }),
      );
    }
    if (option.name === same.name) continue;
    found.push(
      finding('option_renamed', 'warning', [`options.${index}.name`], option.name, same.name, {
        id: `Nama nomor urut ${option.nomorUrut} semula “${option.name}”, sekarang “${same.name}”. Pastikan orangnya sama.`,
        en: `The name of number ${option.nomorUrut} was “${option.name}”, now “${same.name}”. Make sure it is the same person.`,
      }),
    );
  }
  now.options.forEach((option, index) => {
    if (old.options.some(({ id }) => id === option.id)) return;
    found.push(
      finding('options_changed', severity, [`options.${index}`], null, name(option), {
        id: `Nomor urut ${name(option)} baru dalam daftar pilihan. ${why.id}`,
        en: `Number ${name(option)} is new in the list of options. ${why.en}`,
      }),
    );
  });
  return found;
}

const isRepeat = ({ status, repeat, former }: ElectionResult): boolean =>
  statuses[status].step === 'pelaksanaan_putusan' ||
  repeat !== null ||
  former.some(({ reason }) => reason === 'psu');

/** Whether a moment is known to lie before another. A day is compared with a day. */
function isBefore(a: string, b: string, { timeZone }: ElectionResult): boolean {
  const [first, second] = [instantOf(a), instantOf(b)];
  if (first !== null && second !== null) return first < second;
  const [from, to] = [dayOf(a, timeZone), dayOf(b, timeZone)];
  return from !== null && to !== null && from < to;
}

function checkTime(old: ElectionResult, now: ElectionResult): Finding[] {
  if (old.asOf === null) return [];
  if (now.asOf === null) {
    return [
      finding('older', 'error', ['asOf'], old.asOf, null, {
        id: `Waktu data semula ${old.asOf}, sekarang tidak diketahui. Isi waktu data yang baru.`,
        en: `The time of the data was ${old.asOf}, now it is not known. Fill in the time of the new data.`,
      }),
    ];
  }
  if (!isBefore(now.asOf, old.asOf, now)) return [];
  return [
    finding('older', 'error', ['asOf'], old.asOf, now.asOf, {
      id: `Data ini (${now.asOf}) lebih lama daripada data yang sudah tampil (${old.asOf}). Data yang lebih baru tetap ditampilkan.`,
      en: `This data (${now.asOf}) is older than what is shown (${old.asOf}). The newer data stays.`,
    }),
  ];
}

function checkStatus(old: ElectionResult, now: ElectionResult): Finding[] {
  const [from, to] = [old.status, now.status];
  if (from === to) return [];
  const names = (locale: 'id' | 'en') => [statuses[from].label[locale], statuses[to].label[locale]] as const;
  const [fromId, toId] = names('id');
  const [fromEn, toEn] = names('en');
  const paths = ['status'];
  if (!occurs(to, now)) {
    return [
      finding('status_not_allowed', 'error', paths, from, to, {
        id: `Status “${toId}” tidak ada pada pemilihan ini. Periksa statusnya.`,
        en: `The status “${toEn}” does not occur in this contest. Check the status.`,
      }),
    ];
  }
  if (followsOf(now, from).includes(to)) return [];
  const between = wayUp(now, from, to);
  if (between) {
    const list = (locale: 'id' | 'en') => between.map((status) => statuses[status].label[locale]).join(', ');
    return [
      finding('status_skipped', 'info', paths, from, to, {
        id: `Status naik dari “${fromId}” ke “${toId}” tanpa menerbitkan: ${list('id')}.`,
        en: `The status rose from “${fromEn}” to “${toEn}” without publishing: ${list('en')}.`,
      }),
    ];
  }
  const explained =
    (now.flags.includes('koreksi') && now.corrections.length > old.corrections.length) ||
    now.former.length > old.former.length ||
    (now.repeat !== null && statuses[to].step === 'pelaksanaan_putusan');
  if (explained) {
    return [
      finding('status_back', 'warning', paths, from, to, {
        id: `Status turun dari “${fromId}” ke “${toId}” karena koreksi atau pengulangan. Jelaskan di dekat angka.`,
        en: `The status went from “${fromEn}” down to “${toEn}” by correction or repeat. Explain it beside the figures.`,
      }),
    ];
  }
  return [
    finding('status_back', 'error', paths, from, to, {
      id: `Status berubah dari “${fromId}” ke “${toId}”. Status hanya turun dengan koreksi yang dicatat, PSU, rekapitulasi ulang, atau perbaikan keputusan.`,
      en: `The status changed from “${fromEn}” to “${toEn}”. It goes down only by a recorded correction, a repeat or a corrected decision.`,
    }),
  ];
}

/**
 * The statuses between two of them on a way of allowed steps that begins no repeat; `null` without such a way. Only
 * through a repeat could a way come back to where it was.
 */
function wayUp(result: ElectionResult, from: ResultStatus, to: ResultStatus): readonly ResultStatus[] | null {
  const queue: { last: ResultStatus; between: readonly ResultStatus[] }[] = [{ last: from, between: [] }];
  for (const { last, between } of queue) {
    for (const next of followsOf(result, last)) {
      if (next === to) return between;
      if (statuses[next].step !== 'pelaksanaan_putusan')
        queue.push({ last: next, between: [...between, next] });
    }
  }
  return null;
}

/** What was once published about changes stays published. */
function checkRecords(old: ElectionResult, now: ElectionResult): Finding[] {
  const found: Finding[] = [];
  const key = (one: unknown) => JSON.stringify(one);
  const lost = (before: readonly unknown[], after: readonly unknown[]) => {
    const kept = new Set(after.map(key));
    return before.filter((one) => !kept.has(key(one))).length;
  };
  const corrections = lost(old.corrections, now.corrections);
  if (corrections > 0) {
    found.push(
      finding(
        'corrections_dropped',
        'error',
        ['corrections'],
        old.corrections.length,
        now.corrections.length,
        {
          id: `${corrections} dari ${old.corrections.length} koreksi yang sudah terbit hilang atau berubah. Koreksi yang sudah terbit tetap dicantumkan.`,
          en: `${corrections} of ${old.corrections.length} published corrections are gone or changed. What was published stays.`,
        },
      ),
    );
  }
  const former = lost(old.former, now.former);
  if (former > 0) {
    found.push(
      finding('former_dropped', 'error', ['former'], old.former.length, now.former.length, {
        id: `${former} dari ${old.former.length} daftar angka sebelumnya hilang atau berubah. Angka lama tetap disimpan.`,
        en: `${former} of ${old.former.length} sets of former figures are gone or changed. Old figures are kept.`,
      }),
    );
  }
  const [was, is] = [old.elected?.ids.join(', ') ?? '', now.elected?.ids.join(', ') ?? ''];
  if (was !== '' && was !== is) {
    const repeated = isRepeat(now);
    found.push(
      finding('elected_changed', repeated ? 'warning' : 'error', ['elected'], was, is || null, {
        id: `Yang ditetapkan KPU semula id ${was}, sekarang ${is ? `id ${is}` : 'tidak ada'}. Jelaskan dengan keputusan yang mengubahnya.`,
        en: `KPU had named id ${was}, now ${is ? `id ${is}` : 'nobody'}. Explain it with the decision that changed it.`,
      }),
    );
  }
  return found;
}

const outcomes: Readonly<Record<NonNullable<Ruling['outcome']>, LocalText>> = {
  dikabulkan: { id: 'dikabulkan', en: 'granted' },
  dikabulkan_sebagian: { id: 'dikabulkan sebagian', en: 'granted in part' },
  ditolak: { id: 'ditolak', en: 'rejected' },
  tidak_diterima: { id: 'tidak diterima', en: 'inadmissible' },
  gugur: { id: 'gugur', en: 'lapsed' },
  ditarik_kembali: { id: 'ditarik kembali', en: 'withdrawn' },
};

/** New rulings are news; a ruling that was read does not change. Cases are told apart by their number. */
function checkRulings(old: ElectionResult, now: ElectionResult): Finding[] {
  const found: Finding[] = [];
  const numbered = (result: ElectionResult) => result.cases.filter(({ number }) => number !== null);
  now.cases.forEach(({ number, ruling }, index) => {
    const before = numbered(old).find((one) => one.number === number);
    if (number === null || !ruling || before?.ruling) return;
    const outcome = ruling.outcome && outcomes[ruling.outcome];
    found.push(
      finding('new_ruling', 'info', [`cases.${index}.ruling`], null, ruling.outcome, {
        id: `MK membacakan putusan perkara ${number}${outcome ? `: ${outcome.id}` : ''}.`,
        en: `The Constitutional Court read its ruling in case ${number}${outcome ? `: ${outcome.en}` : ''}.`,
      }),
    );
  });
  for (const { number, ruling } of numbered(old)) {
    const index = now.cases.findIndex((one) => one.number === number);
    const is = now.cases[index]?.ruling ?? null;
    if (index >= 0 && (!ruling?.outcome || is?.outcome === ruling.outcome)) continue;
    found.push(
      finding(
        'ruling_changed',
        'error',
        index < 0 ? ['cases'] : [`cases.${index}.ruling`],
        ruling?.outcome ?? number,
        is?.outcome ?? null,
        {
          id: `Perkara ${number} semula ${ruling?.outcome ? outcomes[ruling.outcome].id : 'tercatat'}, sekarang ${is?.outcome ? outcomes[is.outcome].id : 'tidak tercantum'}. Putusan yang sudah dibacakan tidak berubah.`,
          en: `Case ${number} was ${ruling?.outcome ? outcomes[ruling.outcome].en : 'listed'}, now ${is?.outcome ? outcomes[is.outcome].en : 'not listed'}. A ruling that was read does not change.`,
        },
      ),
    );
  }
  return found;
}
