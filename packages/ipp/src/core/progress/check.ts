/** Checks whether a progress file agrees with itself and with its instrument. Form is for `parseProgress`. */

import { findRegion } from '@situs-kpu/regions';
import { instantOf } from '@situs-kpu/ui/core';
import { countIndicators, countsAddUp, isIndicatorCount } from './counts.ts';
import { deadlinesOf } from './deadlines.ts';
import type { ProgressFinding, ProgressFindingCode } from './findings.ts';
import {
  type Evidence,
  type IndicatorProgress,
  indicatorStatuses,
  type PlannedIndicator,
  type Progress,
  type ProgressPlan,
  type RegionProgress,
  statusNames,
} from './model.ts';
import { indicatorState } from './normal.ts';
import { plannedFor, regionName } from './plan.ts';
import { canonical, compareInstant, headsOf, parentStates, rivalsOf } from './revisions.ts';
import { checkIndicatorTransition, progressTransitions, type Transition } from './transitions.ts';

export interface CheckProgressOptions {
  plan?: ProgressPlan;
  /** @default progressTransitions */
  transitions?: readonly Transition[];
}

/** Clocks of offices may differ by this much, in ms. */
const clockTolerance = 5 * 60_000;

/** All findings, in the order of the file. Never throws. */
export function checkProgress(progress: Progress, options: CheckProgressOptions = {}): ProgressFinding[] {
  const { plan, transitions = progressTransitions } = options;
  const findings: ProgressFinding[] = [];
  const add = (
    code: ProgressFindingCode,
    severity: ProgressFinding['severity'],
    region: string | null,
    path: string,
    id: string,
    en: string,
  ) => {
    findings.push({
      code,
      severity,
      region,
      path,
      text: { id: `Situs KPU checkProgress: ${id}`, en: `Situs KPU checkProgress: ${en}` },
    });
  };
  const usable = plan?.instrument === progress.instrument ? plan : undefined;
  if (plan && !usable)
    add(
      'other_instrument',
      'error',
      null,
      'instrument',
      `berkas ini untuk ${progress.instrument}, sedangkan instrumennya ${plan.instrument}. Indikatornya tidak dicocokkan. Pakai instrumen yang sama.`,
      `this file is for ${progress.instrument}, while the instrument is ${plan.instrument}. Its indicators are not compared. Use the same instrument.`,
    );
  const made = instantOf(progress.asOf);
  const isFuture = (at: string) => made !== null && (instantOf(at) ?? 0) > made + clockTolerance;

  progress.deadlines.forEach((deadline, index) => {
    const path = `deadlines.${index}`;
    if (rivalsOf(deadline.history).length > 0)
      add(
        'conflict',
        'error',
        null,
        path,
        `tenggat "${deadline.label}" punya dua versi. Yang terbaru ditampilkan. Putuskan versi yang berlaku.`,
        `the deadline "${deadline.label}" has two versions. The newest is shown. Decide which one holds.`,
      );
    deadline.extensions.forEach((extension, inner) => {
      const place = `${path}.extensions.${inner}`;
      if (!findRegion(extension.region))
        add(
          'extension_region',
          'warning',
          extension.region,
          `${place}.region`,
          `perpanjangan untuk kode ${extension.region}, yang tidak ada. Tidak berlaku untuk siapa pun. Perbaiki kodenya.`,
          `an extension for the code ${extension.region}, which does not exist. It binds nobody. Mend the code.`,
        );
      if (deadline.at !== null && compareInstant(extension.at, deadline.at) < 0)
        add(
          'extension_earlier',
          'warning',
          extension.region,
          `${place}.at`,
          `perpanjangan ${regionName(extension.region)} berakhir sebelum batas semula. Yang berlaku tetap tanggal itu. Periksa tanggalnya.`,
          `the extension of ${regionName(extension.region)} ends before the deadline it extends. That day holds all the same. Check the day.`,
        );
    });
  });

  const categories = new Set(progress.categories.map(({ id }) => id));
  const seen = new Set<string>();
  progress.regions.forEach((region, index) => {
    const path = `regions.${index}`;
    const name = regionName(region.region);
    const put = (
      code: ProgressFindingCode,
      severity: ProgressFinding['severity'],
      place: string,
      id: string,
      en: string,
    ) => add(code, severity, region.region, place ? `${path}.${place}` : path, id, en);
    if (!findRegion(region.region))
      put(
        'unknown_region',
        'error',
        'region',
        `kode wilayah ${region.region} tidak ada. Angkanya tidak bisa dipasang pada wilayah mana pun. Perbaiki kodenya.`,
        `there is no region ${region.region}. Its figures belong nowhere. Mend the code.`,
      );
    if (seen.has(region.region))
      put(
        'duplicate_region',
        'error',
        'region',
        `${name} ada dua kali. Jumlah semua wilayah bisa terhitung ganda. Gabungkan berkasnya dengan alat penggabung.`,
        `${name} is there twice. It might be counted twice. Merge the file with the merging tool.`,
      );
    seen.add(region.region);
    checkCounts(region, usable, put);
    if (deadlinesOf(progress, region.region).length === 0 && progress.deadlines.length > 0)
      put(
        'no_deadline',
        'warning',
        '',
        `tidak ada tenggat yang berlaku untuk ${name}. Keterlambatannya tidak bisa dinilai. Tetapkan tenggatnya.`,
        `no deadline binds ${name}. Whether it is late cannot be judged. Set one.`,
      );
    const planned = new Map((usable ? plannedFor(usable, region.region) : []).map((one) => [one.id, one]));
    const ids = new Set<string>();
    const raised = new Set(region.difficulties.map(({ id }) => id));
    region.indicators.forEach((indicator, inner) => {
      const place = `indicators.${inner}`;
      if (ids.has(indicator.id))
        put(
          'duplicate_indicator',
          'error',
          `${place}.id`,
          `indikator ${indicator.id} di ${name} ada dua kali. Terhitung ganda. Gabungkan berkasnya dengan alat penggabung.`,
          `the indicator ${indicator.id} of ${name} is there twice. It is counted twice. Merge the file with the merging tool.`,
        );
      ids.add(indicator.id);
      const known = planned.get(indicator.id);
      if (usable && !known)
        put(
          'unknown_indicator',
          'error',
          `${place}.id`,
          `indikator ${indicator.id} tidak ada dalam ${usable.instrument} untuk ${name}. Jumlahnya bisa salah. Periksa id atau versi instrumen.`,
          `the indicator ${indicator.id} is not part of ${usable.instrument} for ${name}. Counts may be wrong. Check the id or the version.`,
        );
      checkHistory(indicator, place, name);
      checkEvidence(indicator, place, known);
      for (const id of indicator.difficulties)
        if (!raised.has(id))
          put(
            'unknown_difficulty',
            'warning',
            `${place}.difficulties`,
            `indikator ${indicator.id} menunjuk kendala ${id}, yang tidak ada. Tautannya tidak ditampilkan. Perbaiki id kendalanya.`,
            `the indicator ${indicator.id} points to the difficulty ${id}, which does not exist. The link is not shown. Mend the id.`,
          );
    });
    region.difficulties.forEach((difficulty, inner) => {
      if (!categories.has(difficulty.category))
        put(
          'unknown_category',
          'warning',
          `difficulties.${inner}.category`,
          `kategori kendala "${difficulty.category}" tidak ada dalam daftar berkas. Dihitung dengan namanya sendiri. Tambahkan kategorinya.`,
          `the category "${difficulty.category}" is not in the list of the file. It is counted under its own name. Add the category.`,
        );
      if (rivalsOf(difficulty.history).length > 0)
        put(
          'conflict',
          'error',
          `difficulties.${inner}`,
          `kendala ${difficulty.id} di ${name} punya dua versi. Yang terbaru ditampilkan. Putuskan versi yang berlaku.`,
          `the difficulty ${difficulty.id} of ${name} has two versions. The newest is shown. Decide which one holds.`,
        );
    });

    function checkHistory(indicator: IndicatorProgress, place: string, whose: string) {
      const { id, history } = indicator;
      const heads = headsOf(history);
      if (rivalsOf(history).length > 0)
        put(
          'conflict',
          'error',
          place,
          `indikator ${id} di ${whose} punya dua versi. Yang terbaru ditampilkan. Putuskan versi yang berlaku.`,
          `the indicator ${id} of ${whose} has two versions. The newest is shown. Decide which one holds.`,
        );
      const stated = canonical(indicatorState(indicator));
      if (heads.length > 0 && heads.every(({ state }) => canonical(indicatorState(state)) !== stated))
        put(
          'state_differs',
          'warning',
          place,
          `isi indikator ${id} di ${whose} bukan versi terakhir dalam riwayatnya. Saat digabung, isi itu menjadi versi baru. Ubah lewat alat pengisian, bukan langsung di berkas.`,
          `what the indicator ${id} of ${whose} holds is not the last version of its history. When merged it becomes a new one. Change it in the filling tool, not in the file.`,
        );
      history.forEach((revision, nth) => {
        const at = `${place}.history.${nth}`;
        if (isFuture(revision.at))
          put(
            'future',
            'warning',
            `${at}.at`,
            `riwayat indikator ${id} di ${whose} memuat waktu sesudah berkas dibuat. Jam komputernya mungkin salah. Periksa jamnya.`,
            `the history of the indicator ${id} of ${whose} holds a time after the file was made. A clock may be wrong. Check it.`,
          );
        const earlier = history.filter((one) => revision.parents.includes(one.id) && one !== revision);
        if (earlier.some((one) => compareInstant(revision.at, one.at) < 0))
          put(
            'order_of_time',
            'warning',
            `${at}.at`,
            `riwayat indikator ${id} di ${whose} memuat versi yang lebih awal daripada versi yang digantinya. Jam komputernya mungkin salah. Periksa jamnya.`,
            `the history of the indicator ${id} of ${whose} holds a version that is older than the one it replaces. A clock may be wrong. Check it.`,
          );
        // What came from a sheet does not say who did it; there is nothing to judge.
        if (revision.by === null) return;
        const before = parentStates(history, revision).map(({ status }) => status);
        const froms = before.length > 0 ? before : revision.parents.length === 0 ? (['kosong'] as const) : [];
        // A version that settles a conflict may take over either side.
        if (froms.length === 0 || froms.some((from) => from === revision.state.status)) return;
        const checks = froms.map((from) =>
          checkIndicatorTransition(
            from,
            revision.state.status,
            revision.by ?? 'kabkota',
            revision.state.note,
            transitions,
          ),
        );
        if (checks.some(({ ok }) => ok)) return;
        const [first] = checks;
        if (!first || first.ok) return;
        const missing = first.code === 'reason_missing';
        const step = (locale: 'id' | 'en') =>
          `${statusNames[froms[0] ?? 'kosong'][locale]} → ${statusNames[revision.state.status][locale]}`;
        put(
          missing ? 'reason_missing' : 'transition',
          'warning',
          `${at}.state.status`,
          missing
            ? `indikator ${id} di ${whose}: ${step('id')} tanpa alasan. Pihak lain tidak tahu apa yang harus diperbaiki. Lengkapi alasannya.`
            : `indikator ${id} di ${whose}: ${step('id')} bukan urutan yang diizinkan untuk peran itu. Mungkin diubah di luar alat. Periksa isiannya.`,
          missing
            ? `the indicator ${id} of ${whose}: ${step('en')} without a reason. Nobody knows what to mend. Add the reason.`
            : `the indicator ${id} of ${whose}: ${step('en')} is not allowed for that role. It may have been changed outside the tool. Look at the entry.`,
        );
      });
    }

    function checkEvidence(
      indicator: IndicatorProgress,
      place: string,
      planned: PlannedIndicator | undefined,
    ) {
      const rule = planned?.evidence;
      if (!rule) return;
      const there = indicator.evidence.filter(({ removedAt }) => removedAt === null);
      if (rule.required && there.length === 0 && ['terkirim', 'terverifikasi'].includes(indicator.status))
        put(
          'evidence_missing',
          'warning',
          `${place}.evidence`,
          `indikator ${indicator.id} di ${name} sudah ${statusNames[indicator.status].id.toLowerCase()} tanpa bukti. Instrumen mewajibkan bukti. Lampirkan buktinya.`,
          `the indicator ${indicator.id} of ${name} is ${statusNames[indicator.status].en.toLowerCase()} without evidence. The instrument asks for it. Attach it.`,
        );
      indicator.evidence.forEach((evidence, nth) => {
        const found = evidenceFault(evidence, rule);
        if (found && evidence.removedAt === null)
          put(
            found === 'type' ? 'evidence_type' : 'evidence_size',
            'warning',
            `${place}.evidence.${nth}`,
            found === 'type'
              ? `bukti indikator ${indicator.id} di ${name} bukan jenis yang diterima (${rule.accept.join(', ')}). Provinsi mungkin tidak bisa membukanya. Ganti berkasnya.`
              : `bukti indikator ${indicator.id} di ${name} lebih besar dari ${rule.maxMB} MB. Mungkin tidak terkirim. Perkecil berkasnya.`,
            found === 'type'
              ? `evidence of the indicator ${indicator.id} of ${name} is not of an accepted type (${rule.accept.join(', ')}). The province may not be able to open it. Replace the file.`
              : `evidence of the indicator ${indicator.id} of ${name} is larger than ${rule.maxMB} MB. It may not go through. Make it smaller.`,
          );
      });
    }
  });
  return findings;
}

/** What is wrong with a file as evidence; `null` for nothing. Megabytes are 10⁶ bytes. */
export function evidenceFault(
  { name, size }: Pick<Evidence, 'name' | 'size'>,
  rule: PlannedIndicator['evidence'],
): 'type' | 'size' | null {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  if (rule.accept.length > 0 && !rule.accept.includes(ending)) return 'type';
  return rule.maxMB !== null && size > rule.maxMB * 1_000_000 ? 'size' : null;
}

function checkCounts(
  region: RegionProgress,
  plan: ProgressPlan | undefined,
  put: (
    code: ProgressFindingCode,
    severity: ProgressFinding['severity'],
    place: string,
    id: string,
    en: string,
  ) => void,
): void {
  const { summary, indicators } = region;
  const name = regionName(region.region);
  if (!summary) return;
  if (countsAddUp(summary) === false) {
    const sum = indicatorStatuses.reduce((all, status) => all + (summary[status] ?? 0), 0);
    put(
      'counts_sum',
      'error',
      'summary',
      `ringkasan ${name}: status berjumlah ${sum}, sedangkan totalnya ${summary.total}. Persentasenya tidak dihitung. Cocokkan ringkasannya.`,
      `the summary of ${name}: its states add up to ${sum}, while the total is ${summary.total}. No percentage is worked out. Compare the summary.`,
    );
  } else if (
    isIndicatorCount(summary.total) &&
    isIndicatorCount(summary.tidakBerlaku) &&
    isIndicatorCount(summary.terverifikasi) &&
    summary.terverifikasi + summary.tidakBerlaku > summary.total
  )
    put(
      'counts_sum',
      'error',
      'summary',
      `ringkasan ${name}: yang terverifikasi dan yang tidak berlaku lebih banyak daripada totalnya (${summary.total}). Persentasenya tidak dihitung. Cocokkan ringkasannya.`,
      `the summary of ${name}: verified and not applicable are more than the total (${summary.total}). No percentage is worked out. Compare the summary.`,
    );
  if (indicators.length === 0) return;
  const planned = plan ? plannedFor(plan, region.region).length : 0;
  const counted = countIndicators(indicators, planned > 0 ? planned : (summary.total ?? 0));
  const wrong = (['total', ...indicatorStatuses] as const).filter(
    (key) => summary[key] !== null && summary[key] !== counted[key],
  );
  if (wrong.length > 0) {
    const list = (of: 'id' | 'en') =>
      wrong
        .map(
          (key) =>
            `${key === 'total' ? 'total' : statusNames[key][of].toLowerCase()} ${summary[key]} ≠ ${counted[key]}`,
        )
        .join(', ');
    put(
      'counts_differ',
      'warning',
      'summary',
      `ringkasan ${name} berbeda dengan daftar indikatornya (${list('id')}). Yang dipakai adalah daftarnya. Perbarui ringkasannya.`,
      `the summary of ${name} differs from its list of indicators (${list('en')}). The list is used. Update the summary.`,
    );
  }
}
