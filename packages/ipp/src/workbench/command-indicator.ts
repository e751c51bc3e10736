/** Commands about one indicator: entries, notes, evidence, and its way through the states. */
import { evidenceFault } from '../core/progress/check.ts';
import {
  type IndicatorProgress,
  type IndicatorState,
  type RegionProgress,
  statusNames,
} from '../core/progress/model.ts';
import { untouched } from '../core/progress/normal.ts';
import { plannedFor } from '../core/progress/plan.ts';
import { rivalsOf } from '../core/progress/revisions.ts';
import { progressLimits } from '../core/progress/schema.ts';
import { checkIndicatorTransition, progressTransitions } from '../core/progress/transitions.ts';
import {
  type Doing,
  isText,
  noIndicator,
  noText,
  type Refusal,
  refuseCommand,
  same,
  type WorkbenchCommand,
} from './command.ts';

/** What changes an indicator; evidence counts as well. */
export type IndicatorCommand = Extract<
  WorkbenchCommand,
  { type: 'status' | 'value' | 'note' | 'addEvidence' | 'removeEvidence' }
>;

export function changeIndicator(
  { context, revision }: Doing,
  region: RegionProgress,
  command: IndicatorCommand,
): RegionProgress | Refusal {
  const { actor, now, newId } = context;
  const planned = plannedFor(context.plan, region.region).find(({ id }) => id === command.indicator);
  const there = region.indicators.find(({ id }) => id === command.indicator);
  if (!planned && !there) return noIndicator(command.indicator);
  const indicator: IndicatorProgress = there ?? {
    id: command.indicator,
    ...untouched,
    evidence: [],
    difficulties: [],
    history: [],
  };
  const put = (changed: IndicatorProgress): RegionProgress => ({
    ...region,
    indicators: there
      ? region.indicators.map((one) => (one === there ? changed : one))
      : [...region.indicators, changed],
  });
  const change = (state: IndicatorState): RegionProgress =>
    put({ ...indicator, ...state, history: [...indicator.history, revision(indicator.history, state)] });
  if (
    rivalsOf(indicator.history).length > 0 &&
    command.type !== 'addEvidence' &&
    command.type !== 'removeEvidence'
  )
    return refuseCommand(
      'conflict',
      'indikator ini punya dua versi. Mengubahnya sekarang akan membuang salah satunya tanpa diputuskan. Putuskan dahulu versi yang berlaku.',
      'this indicator has two versions. Changing it now would drop one without a decision. Decide first which one holds.',
    );
  switch (command.type) {
    case 'status': {
      const note = command.note === undefined ? null : command.note;
      if (note !== null && !isText(note, progressLimits.text)) return noText();
      const check = checkIndicatorTransition(
        indicator.status,
        command.to,
        actor.role,
        note,
        context.transitions ?? progressTransitions,
      );
      if (!check.ok) return { ok: false, code: 'transition', text: check.text };
      const proofs = indicator.evidence.filter(({ removedAt }) => removedAt === null);
      if (command.to === 'terkirim' && planned?.evidence.required && proofs.length === 0)
        return refuseCommand(
          'evidence_missing',
          'indikator ini wajib disertai bukti. Tanpa bukti akan dikembalikan. Lampirkan buktinya dahulu.',
          'this indicator needs evidence. Without it, it will be returned. Attach it first.',
        );
      return change({ status: command.to, value: indicator.value, note });
    }
    case 'value': {
      const { value } = command;
      if (
        typeof value === 'number'
          ? !Number.isFinite(value)
          : value !== null && value.length > progressLimits.text
      )
        return refuseCommand(
          'value',
          'nilai ini tidak bisa disimpan. Tulis angka atau teks pendek.',
          'this value cannot be kept. Write a number or a short text.',
        );
      const locked = fillable();
      if (locked) return locked;
      if (value === indicator.value) return same();
      return change({ status: 'draf', value, note: indicator.status === 'draf' ? indicator.note : null });
    }
    case 'note': {
      if (command.note !== null && !isText(command.note, progressLimits.text)) return noText();
      const locked = fillable();
      if (locked) return locked;
      if (command.note === indicator.note) return same();
      return change({ status: 'draf', value: indicator.value, note: command.note });
    }
    case 'addEvidence': {
      const { name, type, size, sha256, visibility } = command.evidence;
      if (!isText(name, progressLimits.name) || !isText(type || 'x', progressLimits.name)) return noText();
      const locked = fillable();
      if (locked) return locked;
      const fault = planned ? evidenceFault(command.evidence, planned.evidence) : null;
      if (fault === 'type')
        return refuseCommand(
          'evidence',
          `jenis berkas ini tidak diterima. Provinsi mungkin tidak bisa membukanya. Pakai ${planned?.evidence.accept.join(', ')}.`,
          `this type of file is not accepted. The province may not be able to open it. Use ${planned?.evidence.accept.join(', ')}.`,
        );
      if (fault === 'size' || !Number.isSafeInteger(size) || size < 0)
        return refuseCommand(
          'evidence',
          `berkas ini lebih besar dari ${planned?.evidence.maxMB} MB. Mungkin tidak terkirim. Perkecil berkasnya.`,
          `this file is larger than ${planned?.evidence.maxMB} MB. It may not go through. Make it smaller.`,
        );
      const hash = sha256 !== null && /^[0-9a-fA-F]{64}$/.test(sha256) ? sha256.toLowerCase() : null;
      if (hash !== null && indicator.evidence.some((one) => one.sha256 === hash && one.removedAt === null))
        return refuseCommand(
          'same',
          'berkas dengan isi yang sama sudah terlampir. Pilih berkas lain.',
          'a file with the same content is attached already. Choose another one.',
        );
      const added = {
        id: newId(),
        name,
        type: type || 'application/octet-stream',
        size,
        sha256: hash,
        visibility,
        addedAt: now,
        removedAt: null,
      };
      return put({ ...indicator, evidence: [...indicator.evidence, added] });
    }
    case 'removeEvidence': {
      const found = indicator.evidence.find(
        ({ id, removedAt }) => id === command.evidence && removedAt === null,
      );
      if (!found)
        return refuseCommand(
          'evidence',
          'bukti ini tidak ada atau sudah dihapus. Muat ulang daftarnya.',
          'this evidence does not exist or was taken away. Load the list again.',
        );
      const locked = fillable();
      if (locked) return locked;
      return put({
        ...indicator,
        evidence: indicator.evidence.map((one) => (one === found ? { ...one, removedAt: now } : one)),
      });
    }
  }

  /** Entries change only while they are with the office that fills in. */
  function fillable(): Refusal | null {
    if (actor.role !== 'kabkota')
      return refuseCommand(
        'role',
        'isian hanya diubah oleh KPU kabupaten/kota. Yang memeriksa mengembalikannya dengan alasan.',
        'entries are changed only by the KPU of the regency or city. Who reviews returns them with a reason.',
      );
    if (['kosong', 'draf', 'dikembalikan'].includes(indicator.status)) return null;
    return refuseCommand(
      'locked',
      `indikator ini ${statusNames[indicator.status].id.toLowerCase()}, jadi isinya tidak diubah. Provinsi sedang atau sudah memeriksanya. Minta dikembalikan dahulu.`,
      `this indicator is ${statusNames[indicator.status].en.toLowerCase()}, so it is not changed. The province reviews or has reviewed it. Ask for its return first.`,
    );
  }
}
