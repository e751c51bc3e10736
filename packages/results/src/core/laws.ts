/**
 * The rules that statuses and winning rules rest on, each with where it was read. `verified: true` only where the rule
 * itself or a page of KPU was read; what is known from the press alone is never printed as a rule.
 */

export interface LegalBasis {
  /** Name of the rule, e.g. "PKPU 18/2024 Pasal 57". */
  text: string;
  /** `true` when read on a page of KPU or in the rule itself. */
  verified: boolean;
  /** Address where it was read; empty only where nothing was read, and then it is not verified. */
  source: string;
}

/** Scan of the act as it was promulgated, one page per address. */
const uu7 = (page: number) => `https://online.flipbuilder.com/cmvf/wgnv/files/basic-html/page${page}.html`;

/** Conduct of election officials: neutral, from data, provisional figures flagged. */
export const dkpp2: LegalBasis = {
  text: 'Peraturan DKPP 2/2017 Pasal 8–10',
  verified: true,
  source: 'https://kab-sukoharjo.kpu.go.id/blog/read/pedoman-perilaku-penyelenggara-pemilu',
};
/** When KPU names who is elected after a Pilkada. Also its Lampiran I. */
export const pkpu18: LegalBasis = {
  text: 'PKPU 18/2024 Pasal 57',
  verified: true,
  source: 'https://papuapegunungan.kpu.go.id/blog/read/2891',
};
/** When KPU names who is elected after a Pemilu. */
export const pkpu6: LegalBasis = {
  text: 'PKPU 6/2024 Pasal 14',
  verified: false,
  source: '',
};
/** Petitions about results of a Pilkada. */
export const pmk3: LegalBasis = {
  text: 'PMK 3/2024',
  verified: false,
  source:
    'https://stg.ntvnews.id/news/0127221/mk-terima-15-permohonan-sengketa-pilkada-dari-berbagai-provinsi-tak-ada-jakarta',
};
/** One pair and the blank column: more than half of the valid votes, else another election. */
export const singlePair: LegalBasis = {
  text: 'UU 10/2016 Pasal 54D',
  verified: false,
  source: 'https://palpos.bacakoran.co/amp/19011',
};
/** Regents and mayors: most votes. */
export const mostRegency: LegalBasis = {
  text: 'UU 10/2016 Pasal 107',
  verified: false,
  source: 'https://radarkaur.bacakoran.co/amp/10662/adakah-putaran-kedua-pilkada-2024-ini-aturan-mainnya',
};
/** Governors: most votes. */
export const mostProvince: LegalBasis = { text: 'UU 10/2016 Pasal 109', verified: false, source: '' };
/** Governor of Jakarta: more than half, else a second round. */
export const jakarta: LegalBasis = {
  text: 'UU 29/2007 Pasal 11',
  verified: false,
  source:
    'https://www.cnnindonesia.com/nasional/20241127061900-617-1171008/live-report-pilkada-serentak-2024/3',
};
/** The same for the Special Region. */
export const jakartaNew: LegalBasis = {
  text: 'UU 2/2024 Pasal 10',
  verified: false,
  source: 'https://petisibrawijaya.com/kpud-sebut-pilkada-jakarta-satu-putaran-jika-501-suara',
};
/** President: more than half, and a fifth in more than half of the provinces. */
export const president: LegalBasis = {
  text: 'UUD 1945 Pasal 6A ayat (3)',
  verified: false,
  source:
    'https://delik.tv/2024/03/19/prabowo-gibran-tembus-5846-persen-tidak-perlu-euforia-saat-pengumuman-resmi-hasil-pilpres-2024-dari-kpu/2',
};
/** The same in the election act, with the second round. */
export const presidentAct: LegalBasis = {
  text: 'UU 7/2017 Pasal 416',
  verified: false,
  source:
    'https://uu.direktorimu.com/undang-undang/tahun-2017/nomor-7-pemilihan-umum/buku-ketiga-pelaksanaan-pemilu/bab-xii-penetapan-perolehan-kursi-dan-calon-terpilih-dan-penetapan-pasangan-calon-terpilih/',
};
/** President, second round: most votes. */
export const presidentSecond: LegalBasis = {
  text: 'UUD 1945 Pasal 6A ayat (4)',
  verified: false,
  source: '',
};
/** Days until the result of a Pemilu is determined. */
export const determination: LegalBasis = { text: 'UU 7/2017 Pasal 413', verified: true, source: uu7(291) };
/** DPR: parties need 4% of the valid votes of the nation. */
export const threshold: LegalBasis = {
  text: 'UU 7/2017 Pasal 414 ayat (1)',
  verified: true,
  source: uu7(291),
};
/** DPR from 2029 on: the line has to be set anew. Known to us by name only. */
export const newThreshold: LegalBasis = {
  text: 'Putusan MK 116/PUU-XXI/2023',
  verified: false,
  source: '',
};
/** DPRD: all parties take part. */
export const allParties: LegalBasis = {
  text: 'UU 7/2017 Pasal 414 ayat (2)',
  verified: true,
  source: uu7(291),
};
/** Seats by the divisors 1, 3, 5, 7 and so on. */
export const divisors: LegalBasis = { text: 'UU 7/2017 Pasal 415 dan 420', verified: false, source: '' };
/** DPD: four for each province. */
export const senate: LegalBasis = {
  text: 'UU 7/2017 Pasal 423',
  verified: false,
  source:
    'https://www.tempo.co/pemilu/pembagian-kursi-komeng-dkk-di-dpd-lebih-mudah-daripada-dpr-ini-caranya-85369',
};
/** What a dispute about a result is. */
export const dispute: LegalBasis = { text: 'UU 7/2017 Pasal 473 dan 474', verified: true, source: uu7(324) };
/** Petitions about DPR, DPD and DPRD. */
export const petitionLegislative: LegalBasis = {
  text: 'UU 7/2017 Pasal 474 ayat (2)',
  verified: false,
  source: 'https://kastara.id/21/05/2019/begini-penyelesaian-perselisihan-hasil-pemilu-legislatif/',
};
/** Petitions about the presidential election. */
export const petitionPresident: LegalBasis = {
  text: 'UU 7/2017 Pasal 475',
  verified: false,
  source:
    'https://www.idntimes.com/news/indonesia/dini-suciatiningrum/mendagri-peserta-pilpres-dan-pileg-yang-tak-puas-selesaikan-di-mk',
};

/** All of them. */
export const laws: readonly LegalBasis[] = [
  dkpp2,
  pkpu18,
  pkpu6,
  pmk3,
  singlePair,
  mostRegency,
  mostProvince,
  jakarta,
  jakartaNew,
  president,
  presidentAct,
  presidentSecond,
  determination,
  threshold,
  newThreshold,
  allParties,
  divisors,
  senate,
  dispute,
  petitionLegislative,
  petitionPresident,
];
