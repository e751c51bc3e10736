/** Sentences about areas that differ. Only figures and places; no word puts one option before another. */
import type { AreaLevel, Locale } from '../model.ts';
import type { SpreadReason } from '../spread.ts';

interface SpreadTexts {
  range: string;
  rangeProvisional: string;
  same: string;
  sameProvisional: string;
  many: string;
  orderSame: string;
  differsOne: string;
  option: string;
  differsNamed: string;
  differsMany: string;
  tiedOne: string;
  tiedMany: string;
  without: string;
  none: Readonly<Record<SpreadReason, string>>;
  noun: Readonly<Record<AreaLevel, string>>;
}

/** The sentences in each language. */
export const spreadTexts: Readonly<Record<Locale, SpreadTexts>> = {
  id: {
    range:
      'Bagian <suara_sah>suara sah</suara_sah> untuk {who} berkisar dari {min} di {minAreas} sampai {max} di {maxAreas}.',
    rangeProvisional:
      'Menurut <hitung_sementara>hitung sementara</hitung_sementara>, bagian <suara_sah>suara sah</suara_sah> untuk {who} berkisar dari {min} di {minAreas} sampai {max} di {maxAreas}.',
    same: 'Bagian <suara_sah>suara sah</suara_sah> untuk {who} sama di {areas} {noun}, yaitu {min}.',
    sameProvisional:
      'Menurut <hitung_sementara>hitung sementara</hitung_sementara>, bagian <suara_sah>suara sah</suara_sah> untuk {who} sama di {areas} {noun}, yaitu {min}.',
    many: 'Bagian suara setiap pilihan di {areas} {noun} tercantum dalam tabel.',
    orderSame: 'Di seluruh {areas} {noun}, urutan jumlah suara sama dengan urutan di {whole}.',
    differsOne: 'Di {area}, urutan jumlah suara berbeda dari urutan di {whole}: {options}.',
    option: '{who} memperoleh {votes} suara',
    differsNamed:
      'Di {count} dari {areas} {noun}, urutan jumlah suara berbeda dari urutan di {whole}: {names}.',
    differsMany: 'Di {count} dari {areas} {noun}, urutan jumlah suara berbeda dari urutan di {whole}.',
    tiedOne: 'Di {area}, {who} memperoleh suara yang sama, yaitu {votes}.',
    tiedMany: 'Di {count} dari {areas} {noun}, ada pilihan yang memperoleh suara yang sama.',
    without: 'Angka {count} {noun} belum lengkap dan tidak ikut di sini. Itu bukan berarti nol.',
    none: {
      status:
        'Sebaran per wilayah belum diceritakan: sebelum seluruh TPS masuk, bagian suara di tiap wilayah dapat menyesatkan.',
      'no-areas': 'Belum ada angka lengkap dari sedikitnya dua wilayah untuk dibandingkan.',
      findings: 'Sebaran per wilayah ditahan sementara, karena ada angka yang perlu diperiksa.',
      'no-options': 'Belum ada sedikitnya dua pilihan untuk dibandingkan.',
    },
    noun: {
      nasional: 'wilayah',
      provinsi: 'provinsi',
      kabkota: 'kabupaten/kota',
      dapil: 'daerah pemilihan',
      kecamatan: 'kecamatan',
      kelurahan: 'kelurahan/desa',
      tps: 'TPS',
    },
  },
  en: {
    range:
      'The share of <suara_sah>valid votes</suara_sah> for {who} ranges from {min} in {minAreas} to {max} in {maxAreas}.',
    rangeProvisional:
      'By the <hitung_sementara>provisional count</hitung_sementara>, the share of <suara_sah>valid votes</suara_sah> for {who} ranges from {min} in {minAreas} to {max} in {maxAreas}.',
    same: 'The share of <suara_sah>valid votes</suara_sah> for {who} is the same in {areas} {noun}: {min}.',
    sameProvisional:
      'By the <hitung_sementara>provisional count</hitung_sementara>, the share of <suara_sah>valid votes</suara_sah> for {who} is the same in {areas} {noun}: {min}.',
    many: 'The share of every option in {areas} {noun} is in the table.',
    orderSame: 'In all {areas} {noun}, the order by votes is the same as in {whole}.',
    differsOne: 'In {area}, the order by votes differs from that in {whole}: {options}.',
    option: '{who} received {votes} {votes, plural, one {vote} other {votes}}',
    differsNamed: 'In {count} of {areas} {noun}, the order by votes differs from that in {whole}: {names}.',
    differsMany: 'In {count} of {areas} {noun}, the order by votes differs from that in {whole}.',
    tiedOne: 'In {area}, {who} received the same number of votes: {votes}.',
    tiedMany: 'In {count} of {areas} {noun}, some options received the same number of votes.',
    without: 'Areas left out because their figures are not complete: {count}. That does not mean zero.',
    none: {
      status:
        'The spread over areas is not told yet: until all polling stations are in, the shares in an area can mislead.',
      'no-areas': 'There are no complete figures yet of at least two areas to compare.',
      findings: 'The spread over areas is held back for now, because there are figures to be checked.',
      'no-options': 'There are not yet two options to compare.',
    },
    noun: {
      nasional: 'areas',
      provinsi: 'provinces',
      kabkota: 'regencies and cities',
      dapil: 'electoral districts',
      kecamatan: 'districts',
      kelurahan: 'villages',
      tps: 'polling stations',
    },
  },
};
