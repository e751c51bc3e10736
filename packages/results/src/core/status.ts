/**
 * The status ladder as data: what each kind of figure is, who made it, what comes next. What differs between kinds of
 * contests, what may follow and within how many days stands in `ladder.ts`.
 *
 * Legal bases are marked `verified: false` where only the press or a secondary page was read; a view must not print
 * those as fact.
 */
import { type LegalBasis, pkpu18, pmk3, singlePair } from './laws.ts';
import type { LocalText, ResultFlag, ResultStatus } from './model.ts';

export type { LegalBasis } from './laws.ts';

/** The eleven steps of the ladder; several codes may share one. */
export const statusSteps = [
  'belum_ada',
  'hitung_sementara',
  'tps_lengkap_belum_rekap',
  'rekapitulasi',
  'penetapan_hasil',
  'masa_permohonan_mk',
  'sengketa_mk',
  'putusan_mk',
  'pelaksanaan_putusan',
  'penetapan_terpilih',
  'pemilihan_berikutnya',
] as const;
export type StatusStep = (typeof statusSteps)[number];

/** How a view may colour a status. No tone says good or bad about an option. */
export const statusTones = ['neutral', 'provisional', 'official', 'attention'] as const;
export type StatusTone = (typeof statusTones)[number];

export interface StatusDefinition {
  /** Step of the ladder, 0 for the first. Statuses rise unless there is a correction or a repeat vote. */
  step: StatusStep;
  tone: StatusTone;
  label: LocalText;
  /** At most 25 words. */
  definition: LocalText;
  /** Who makes figures of this status. */
  actor: LocalText;
  /** What happens next. */
  next: LocalText;
  /** Rules of a Pilkada; for other contests see `basisOf`. */
  legalBasis: readonly LegalBasis[];
  /** Whether figures belong to this status. */
  figures: boolean;
  /** Whether suara sah, suara tidak sah and the total must be known, because an official record carries them. */
  complete: boolean;
}

export interface FlagDefinition {
  tone: StatusTone;
  label: LocalText;
  /** At most 25 words. */
  definition: LocalText;
  next: LocalText;
}

const kpu: LocalText = { id: 'KPU', en: 'KPU' };
const mk: LocalText = { id: 'Mahkamah Konstitusi (MK)', en: 'Constitutional Court (MK)' };

const recap = (id: string, en: string, actor: LocalText, next: LocalText): StatusDefinition => ({
  step: 'rekapitulasi',
  tone: 'official',
  label: { id: `Rekapitulasi tingkat ${id}`, en: `Recapitulation at ${en} level` },
  definition: {
    id: `Suara dijumlahkan secara terbuka dalam rapat pleno tingkat ${id} dan dicatat dalam berita acara.`,
    en: `Votes were added up in an open plenary meeting at ${en} level and put on record.`,
  },
  actor,
  next,
  legalBasis: [],
  figures: true,
  complete: true,
});

const determination: LocalText = {
  id: 'Hasil ditetapkan dengan Keputusan KPU.',
  en: 'The result is determined by a KPU decision.',
};

/** Every status of a result: its words, its step and what may be said. */
export const statuses: Readonly<Record<ResultStatus, StatusDefinition>> = {
  belum_ada: {
    step: 'belum_ada',
    tone: 'neutral',
    label: { id: 'Belum ada hasil', en: 'No result yet' },
    definition: {
      id: 'Belum ada angka yang masuk. Ini berbeda dari nol suara.',
      en: 'No figures are in yet. That is not the same as zero votes.',
    },
    actor: kpu,
    next: {
      id: 'Suara dihitung di TPS setelah pemungutan suara selesai.',
      en: 'Votes are counted at the polling stations after voting ends.',
    },
    legalBasis: [],
    figures: false,
    complete: false,
  },
  hitung_sementara: {
    step: 'hitung_sementara',
    tone: 'provisional',
    label: { id: 'Hitung sementara', en: 'Provisional count' },
    definition: {
      id: 'Angka dari foto formulir sebagian TPS. Masih dapat berubah dan bukan penentu hasil.',
      en: 'Figures from form photos of some polling stations. They can change and do not decide the result.',
    },
    actor: { id: 'KPPS di TPS, ditampilkan oleh KPU', en: 'Polling station officers, shown by KPU' },
    next: {
      id: 'TPS lain menyusul, lalu suara direkapitulasi secara berjenjang mulai dari kecamatan.',
      en: 'More polling stations follow; then votes are recapitulated level by level, beginning with the districts.',
    },
    legalBasis: [],
    figures: true,
    complete: false,
  },
  tps_lengkap_belum_rekap: {
    step: 'tps_lengkap_belum_rekap',
    tone: 'provisional',
    label: {
      id: 'Seluruh TPS masuk, belum direkapitulasi',
      en: 'All polling stations in, not yet recapitulated',
    },
    definition: {
      id: 'Formulir seluruh TPS sudah masuk, tetapi angkanya belum diperiksa dalam rekapitulasi dan masih dapat berubah.',
      en: 'Forms of all polling stations are in, but not yet checked in the recapitulation; figures can change.',
    },
    actor: { id: 'KPPS di TPS, ditampilkan oleh KPU', en: 'Polling station officers, shown by KPU' },
    next: {
      id: 'Suara direkapitulasi secara berjenjang mulai dari kecamatan.',
      en: 'Votes are recapitulated level by level, beginning with the districts.',
    },
    legalBasis: [],
    figures: true,
    complete: false,
  },
  rekap_kecamatan: recap(
    'kecamatan',
    'district',
    { id: 'PPK', en: 'District election committee (PPK)' },
    {
      id: 'Rekapitulasi dilanjutkan di tingkat kabupaten/kota.',
      en: 'Recapitulation continues at regency or city level.',
    },
  ),
  rekap_kabkota: recap(
    'kabupaten/kota',
    'regency or city',
    { id: 'KPU Kabupaten/Kota', en: 'Regency or city KPU' },
    {
      id: 'Untuk bupati dan wali kota, hasil ditetapkan; untuk gubernur, rekapitulasi dilanjutkan di provinsi.',
      en: 'For regents and mayors the result is determined; for governors the recapitulation goes on in the province.',
    },
  ),
  rekap_provinsi: recap('provinsi', 'province', { id: 'KPU Provinsi', en: 'Provincial KPU' }, determination),
  penetapan_hasil: {
    step: 'penetapan_hasil',
    tone: 'official',
    label: { id: 'Hasil ditetapkan', en: 'Result determined' },
    definition: {
      id: 'KPU menetapkan perolehan suara dengan keputusan. Siapa yang dilantik ditetapkan kemudian dengan keputusan lain.',
      en: 'KPU determined the votes by decision. Who takes office is named later, by another decision.',
    },
    actor: kpu,
    next: {
      id: 'Permohonan perselisihan hasil dapat diajukan ke MK dalam batas waktu menurut undang-undang.',
      en: 'The result can be disputed before the Constitutional Court within the time limit set by law.',
    },
    legalBasis: [],
    figures: true,
    complete: true,
  },
  masa_permohonan_mk: {
    step: 'masa_permohonan_mk',
    tone: 'official',
    label: { id: 'Masa permohonan ke MK', en: 'Period for petitions to the Constitutional Court' },
    definition: {
      id: 'Hasil sudah ditetapkan KPU dan masih dapat diajukan permohonan ke MK sampai batas waktunya.',
      en: 'KPU determined the result; petitions to the Constitutional Court can be filed until the deadline.',
    },
    actor: mk,
    next: {
      id: 'Tanpa permohonan, KPU menetapkan siapa yang dilantik setelah MK memberi tahu KPU.',
      en: 'Without a petition, KPU names who takes office after the Court notifies KPU.',
    },
    legalBasis: [pmk3, pkpu18],
    figures: true,
    complete: true,
  },
  sengketa_mk: {
    step: 'sengketa_mk',
    tone: 'attention',
    label: { id: 'Sedang diperiksa MK', en: 'Before the Constitutional Court' },
    definition: {
      id: 'Hasil yang ditetapkan KPU diperselisihkan di MK dan belum diputus.',
      en: 'The result determined by KPU is disputed before the Constitutional Court and not yet decided.',
    },
    actor: mk,
    next: { id: 'MK membacakan putusan.', en: 'The Court reads its ruling.' },
    legalBasis: [],
    figures: true,
    complete: true,
  },
  putusan_mk: {
    step: 'putusan_mk',
    tone: 'attention',
    label: { id: 'Diputus MK', en: 'Decided by the Constitutional Court' },
    definition: {
      id: 'MK sudah membacakan putusan atas perselisihan hasil. Isi putusan menentukan langkah berikutnya.',
      en: 'The Constitutional Court has ruled on the dispute. The ruling determines the next step.',
    },
    actor: mk,
    next: { id: 'KPU melaksanakan putusan MK.', en: 'KPU carries out the ruling.' },
    legalBasis: [pkpu18],
    figures: true,
    complete: true,
  },
  psu: {
    step: 'pelaksanaan_putusan',
    tone: 'attention',
    label: { id: 'Pemungutan suara ulang (PSU)', en: 'Repeat voting (PSU)' },
    definition: {
      id: 'Pemungutan suara diulang di sejumlah TPS. Angka lama tetap disimpan dan diberi tanda sebelum PSU.',
      en: 'Voting is repeated at some polling stations. Old figures are kept and marked as before the repeat.',
    },
    actor: kpu,
    next: {
      id: 'Suara hasil PSU direkapitulasi dan ditetapkan.',
      en: 'The votes of the repeat voting are recapitulated; then the result is determined.',
    },
    legalBasis: [],
    figures: true,
    complete: true,
  },
  rekap_ulang: {
    step: 'pelaksanaan_putusan',
    tone: 'attention',
    label: { id: 'Rekapitulasi ulang', en: 'Repeat recapitulation' },
    definition: {
      id: 'Suara dijumlahkan kembali tanpa pemungutan suara baru. Angka lama tetap disimpan dan diberi tanda.',
      en: 'Votes are added up again without new voting. Old figures are kept and marked.',
    },
    actor: kpu,
    next: determination,
    legalBasis: [],
    figures: true,
    complete: true,
  },
  perbaikan_keputusan: {
    step: 'pelaksanaan_putusan',
    tone: 'attention',
    label: { id: 'Perbaikan keputusan', en: 'Correction of the decision' },
    definition: {
      id: 'KPU memperbaiki keputusan tentang hasil. Angka lama tetap disimpan dan diberi tanda.',
      en: 'KPU corrects its decision on the result. Old figures are kept and marked.',
    },
    actor: kpu,
    next: determination,
    legalBasis: [],
    figures: true,
    complete: true,
  },
  penetapan_terpilih: {
    step: 'penetapan_terpilih',
    tone: 'official',
    label: { id: 'Pasangan calon terpilih ditetapkan', en: 'Elected pair named' },
    definition: {
      id: 'KPU menetapkan pasangan calon terpilih dengan keputusan tersendiri.',
      en: 'KPU named the elected pair by a decision of its own.',
    },
    actor: kpu,
    next: { id: 'Pasangan calon terpilih dilantik.', en: 'The elected pair is inaugurated.' },
    legalBasis: [pkpu18],
    figures: true,
    complete: true,
  },
  pemilihan_berikutnya: {
    step: 'pemilihan_berikutnya',
    tone: 'official',
    label: { id: 'Dilanjutkan pada pemilihan berikutnya', en: 'Goes to the next election' },
    definition: {
      id: 'Satu-satunya pasangan calon tidak memperoleh lebih dari 50% suara sah, sehingga diadakan pemilihan berikutnya.',
      en: 'The only candidate pair did not receive more than 50% of the valid votes, so another election is held.',
    },
    actor: kpu,
    next: {
      id: 'Jadwal pemilihan berikutnya diumumkan KPU.',
      en: 'KPU announces the date of the next election.',
    },
    legalBasis: [singlePair],
    figures: true,
    complete: true,
  },
};

/** What may hold beside a status: a dispute, a repeated poll, a correction. */
export const flags: Readonly<Record<ResultFlag, FlagDefinition>> = {
  koreksi: {
    tone: 'attention',
    label: { id: 'Angka dikoreksi', en: 'Figures corrected' },
    definition: {
      id: 'Ada angka yang diperbarui. Angka sebelumnya, waktu, dan alasannya dicantumkan.',
      en: 'A figure was updated. The former figure, the time and the reason are given.',
    },
    next: { id: 'Periksa daftar koreksi.', en: 'See the list of corrections.' },
  },
  sumber_bermasalah: {
    tone: 'attention',
    label: { id: 'Sumber sedang diperiksa', en: 'Source under review' },
    definition: {
      id: 'Ada angka pada sumber yang tidak cocok. Kalimat ringkas ditahan, dokumen sumber tetap dapat dilihat.',
      en: 'Figures in the source do not agree. The sentence is withheld; the source document stays open.',
    },
    next: {
      id: 'Angka diperiksa terhadap dokumen sumber, lalu diperbarui.',
      en: 'The figures are checked against the source document and updated.',
    },
  },
  data_terlambat: {
    tone: 'attention',
    label: { id: 'Data terlambat', en: 'Data late' },
    definition: {
      id: 'Data belum diperbarui sejak waktu yang dicantumkan.',
      en: 'The data has not been updated since the time given.',
    },
    next: {
      id: 'Angka diperbarui setelah data baru diterima.',
      en: 'The figures are updated when new data arrives.',
    },
  },
};

/** Place on the ladder, 0 to 10. */
export function stepOf(status: ResultStatus): number {
  return statusSteps.indexOf(statuses[status].step);
}
