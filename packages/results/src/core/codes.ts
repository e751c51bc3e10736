/** The codes of the model: each list is the source of its type, of the validator and of the stories. */

/**
 * Where the figures stand on the way from the TPS to the inauguration of the elected pair.
 * The eleven steps of the ladder; recapitulation has three levels and a repeat has three forms, so fifteen codes.
 */
export const resultStatuses = [
  'belum_ada',
  'hitung_sementara',
  'tps_lengkap_belum_rekap',
  'rekap_kecamatan',
  'rekap_kabkota',
  'rekap_provinsi',
  'penetapan_hasil',
  'masa_permohonan_mk',
  'sengketa_mk',
  'putusan_mk',
  'psu',
  'rekap_ulang',
  'perbaikan_keputusan',
  'penetapan_terpilih',
  'pemilihan_berikutnya',
] as const;
export type ResultStatus = (typeof resultStatuses)[number];

/** Conditions that may hold beside any status. */
export const resultFlags = ['koreksi', 'sumber_bermasalah', 'data_terlambat'] as const;
export type ResultFlag = (typeof resultFlags)[number];

/** Kinds of contest, by KPU's names. */
export const contestKinds = [
  'pilbup',
  'pilwalkot',
  'pilgub',
  'ppwp',
  'dpr',
  'dpd',
  'dprdp',
  'dprdk',
] as const;
export type ContestKind = (typeof contestKinds)[number];

/** Levels of an area, from the nation down to one polling station; a `dapil` (electoral district) stands beside them. */
export const areaLevels = [
  'nasional',
  'provinsi',
  'kabkota',
  'kecamatan',
  'kelurahan',
  'tps',
  'dapil',
] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** What a voter can choose on the ballot. `kolom_kosong` is a numbered option, never a pair of candidates. */
export const optionKinds = ['paslon', 'kolom_kosong', 'calon', 'partai'] as const;
export type OptionKind = (typeof optionKinds)[number];

/** Who put a pair or a candidate forward: parties, or supporters outside parties (`perseorangan`). */
export const nominations = ['partai', 'perseorangan'] as const;
export type Nomination = (typeof nominations)[number];

/** Sex as the candidate lists write it: laki-laki, perempuan. */
export const sexes = ['L', 'P'] as const;
export type Sex = (typeof sexes)[number];

/**
 * How people of an area vote. `noken`: votes agreed on by a community, as in parts of Papua; counts of single voters do
 * not exist there. `luar_negeri`: polling stations, boxes (KSK) and post (POS) abroad.
 */
export const votingMethods = ['tps', 'noken', 'luar_negeri'] as const;
export type VotingMethod = (typeof votingMethods)[number];

/** Which vote a count belongs to. `Reguler` is the ordinary one. Source: Sirekap's label `psu`. */
export const voteLabels = [
  'Reguler',
  'Penghitungan Suara Ulang',
  'Penghitungan Suara Susulan',
  'Pemungutan Suara Ulang',
  'Pemungutan Suara Susulan',
  'Pemungutan Suara Lanjutan',
] as const;
export type VoteLabel = (typeof voteLabels)[number];

/** What replaced earlier figures. */
export const formerReasons = ['psu', 'rekap_ulang', 'perbaikan_keputusan', 'koreksi'] as const;
export type FormerReason = (typeof formerReasons)[number];

/** What the Constitutional Court decided about a petition. */
export const rulingOutcomes = [
  'dikabulkan',
  'dikabulkan_sebagian',
  'ditolak',
  'tidak_diterima',
  'gugur',
  'ditarik_kembali',
] as const;
export type RulingOutcome = (typeof rulingOutcomes)[number];

/** Kinds of source document. */
export const sourceKinds = [
  'C.Hasil',
  'D.Hasil',
  'berita_acara',
  'keputusan_kpu',
  'putusan_mk',
  'sirekap',
  'press',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Indonesian time zones: UTC+7, +8 and +9. Times are told in the zone of the area the figures belong to. */
export const timeZones = ['WIB', 'WITA', 'WIT'] as const;
export type TimeZone = (typeof timeZones)[number];

/** Measures that may come from a source of their own; `children` are the rows below the area. */
export const measures = [
  'votes',
  'valid',
  'invalid',
  'total',
  'voters',
  'progress',
  'children',
  'seats',
] as const;
export type Measure = (typeof measures)[number];
