/** Sentences about turnout, invalid votes and progress. Places in braces, terms in angle brackets. */
import type { Locale } from '../model.ts';
import type { FigureReason, ProgressState } from '../turnout.ts';

interface TurnoutTexts {
  turnout: string;
  entitled: string;
  turnoutNone: Readonly<Record<FigureReason, string>>;
  invalid: string;
  below: string;
  disqualified: string;
  invalidNone: Readonly<Record<FigureReason, string>>;
  progress: Readonly<Record<ProgressState | 'recapitulatedUnknown', string>>;
  moved: string;
}

/** The sentences in each language. */
export const turnoutTexts: Readonly<Record<Locale, TurnoutTexts>> = {
  id: {
    turnout:
      '<partisipasi>Partisipasi pemilih</partisipasi> {share} adalah {voted} pengguna hak pilih dibagi {listed} pemilih dalam <dpt>DPT</dpt>.',
    entitled: 'Dibandingkan DPT, DPTb, dan DPK bersama-sama, yaitu {entitled} pemilih, bagiannya {share}.',
    turnoutNone: {
      status: 'Partisipasi pemilih belum tersedia, karena belum ada hasil.',
      partial:
        'Partisipasi pemilih belum dihitung sebelum rekapitulasi: pengguna hak pilih yang tercatat belum lengkap, sedangkan <dpt>DPT</dpt> mencakup seluruh pemilih.',
      'no-total':
        'Partisipasi pemilih belum dapat dihitung, karena jumlah pengguna hak pilih belum diketahui.',
      'no-dpt':
        'Partisipasi pemilih belum dapat dihitung, karena jumlah pemilih dalam <dpt>DPT</dpt> belum diketahui.',
      noken:
        'Di wilayah ini suara disepakati bersama (noken). Jumlah orang yang memilih tidak tercatat satu per satu, jadi partisipasi tidak dihitung.',
      findings: 'Partisipasi pemilih ditahan sementara, karena ada angka yang perlu diperiksa.',
    },
    invalid:
      'Bagian {share} adalah {invalid} <suara_tidak_sah>suara tidak sah</suara_tidak_sah> dibagi {total} suara, sah dan tidak sah.',
    below: 'suara tidak sah ({invalid}) lebih banyak daripada suara untuk {who} ({votes}).',
    disqualified:
      '{who} dibatalkan setelah surat suara dicetak. Suara untuk nomor itu dihitung sebagai suara tidak sah.',
    invalidNone: {
      status: 'Jumlah suara tidak sah belum tersedia, karena belum ada hasil.',
      partial: 'Jumlah suara tidak sah baru ditampilkan setelah rekapitulasi.',
      'no-total': 'Jumlah suara tidak sah belum diketahui. Itu bukan berarti nol.',
      'no-dpt': 'Jumlah suara tidak sah belum diketahui. Itu bukan berarti nol.',
      noken: 'Jumlah suara tidak sah belum diketahui. Itu bukan berarti nol.',
      findings: 'Jumlah suara tidak sah ditahan sementara, karena ada angka yang perlu diperiksa.',
    },
    progress: {
      before: 'Penghitungan suara belum dimulai. Belum ada data bukan berarti nol suara.',
      unknown: 'Jumlah <tps>TPS</tps> yang sudah masuk belum diketahui. Itu bukan berarti nol.',
      zero: 'Belum ada angka dari {total} <tps>TPS</tps>. Itu bukan berarti nol suara.',
      some: 'Dari {total} <tps>TPS</tps>, {reported} ({share}) sudah masuk. Angkanya masih dapat berubah.',
      all: 'Seluruh <tps>TPS</tps> masuk ({reported} dari {total}), belum <rekapitulasi>direkapitulasi</rekapitulasi>. Angkanya masih dapat berubah.',
      recapitulated:
        'Suara sudah <rekapitulasi>direkapitulasi</rekapitulasi>. {reported} dari {total} <tps>TPS</tps> tercatat.',
      recapitulatedUnknown:
        'Suara sudah <rekapitulasi>direkapitulasi</rekapitulasi>. Jumlah <tps>TPS</tps> tidak tercantum pada sumber.',
      wrong: 'Jumlah <tps>TPS</tps> pada sumber perlu diperiksa, sehingga bagiannya tidak dihitung.',
    },
    moved:
      'Jumlah seluruh TPS diperbarui dari {before} menjadi {now}, jadi persentasenya tidak dapat langsung dibandingkan dengan sebelumnya.',
  },
  en: {
    turnout:
      '<partisipasi>Turnout</partisipasi> of {share} is the {voted} {voted, plural, one {person} other {people}} who voted divided by the {listed} {listed, plural, one {voter} other {voters}} on the <dpt>fixed list (DPT)</dpt>.',
    entitled:
      'Divided by the DPT, DPTb and DPK together ({entitled} {entitled, plural, one {voter} other {voters}}), it is {share}.',
    turnoutNone: {
      status: 'There is no turnout yet, because there is no result.',
      partial:
        'Turnout is not calculated before the recapitulation: the people who voted are not all recorded yet, while the <dpt>fixed list (DPT)</dpt> holds all voters.',
      'no-total': 'Turnout cannot be calculated yet, because the number of people who voted is not known.',
      'no-dpt':
        'Turnout cannot be calculated yet, because the number of voters on the <dpt>fixed list (DPT)</dpt> is not known.',
      noken:
        'In this area votes are agreed on by the community (noken). People who vote are not recorded one by one, so there is no turnout.',
      findings: 'Turnout is held back for now, because there are figures to be checked.',
    },
    invalid:
      'The share of {share} is {invalid} {invalid, plural, one {<suara_tidak_sah>invalid vote</suara_tidak_sah>} other {<suara_tidak_sah>invalid votes</suara_tidak_sah>}} divided by {total} {total, plural, one {vote} other {votes}}, valid and invalid.',
    below: 'there are more invalid votes ({invalid}) than votes for {who} ({votes}).',
    disqualified:
      '{who} was disqualified after the ballots were printed. Votes for that number are counted as invalid.',
    invalidNone: {
      status: 'The number of invalid votes is not available yet, because there is no result.',
      partial: 'The number of invalid votes is shown only after the recapitulation.',
      'no-total': 'The number of invalid votes is not known yet. That does not mean zero.',
      'no-dpt': 'The number of invalid votes is not known yet. That does not mean zero.',
      noken: 'The number of invalid votes is not known yet. That does not mean zero.',
      findings: 'The number of invalid votes is held back for now, because there are figures to be checked.',
    },
    progress: {
      before: 'The count has not begun. No data does not mean zero votes.',
      unknown: 'The number of <tps>polling stations</tps> that are in is not known. That does not mean zero.',
      zero: 'There are no figures yet from {total} <tps>polling stations</tps>. That does not mean zero votes.',
      some: 'Figures from {reported} of {total} <tps>polling stations</tps> ({share}) are in. They can still change.',
      all: 'All <tps>polling stations</tps> are in ({reported} of {total}), not yet <rekapitulasi>recapitulated</rekapitulasi>. The figures can still change.',
      recapitulated:
        'Votes have been <rekapitulasi>recapitulated</rekapitulasi>. {reported} of {total} <tps>polling stations</tps> are recorded.',
      recapitulatedUnknown:
        'Votes have been <rekapitulasi>recapitulated</rekapitulasi>. The source does not state the number of <tps>polling stations</tps>.',
      wrong:
        'The number of <tps>polling stations</tps> in the source must be checked, so no share is calculated.',
    },
    moved:
      'The number of all polling stations was updated from {before} to {now}, so the percentage cannot be compared directly with the one before.',
  },
};
