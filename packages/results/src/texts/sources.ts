/** Words of ResultSources about numbers, levels and hashes, and of VerifyYourself. */
import type { AreaLevel, Locale } from '../core/model.ts';

interface SourceListText {
  noNumber: string;
  level: string;
  levels: Readonly<Record<AreaLevel, string>>;
  badHash: string;
  howTo: string;
  steps: readonly string[];
  commands: readonly (readonly [system: string, command: string])[];
}

export const sourceListText: Readonly<Record<Locale, SourceListText>> = {
  id: {
    noNumber: 'nomor belum dicantumkan',
    level: 'tingkat',
    levels: {
      nasional: 'nasional',
      provinsi: 'provinsi',
      kabkota: 'kabupaten/kota',
      dapil: 'daerah pemilihan',
      kecamatan: 'kecamatan',
      kelurahan: 'kelurahan/desa',
      tps: 'TPS',
    },
    badHash: 'SHA-256 pada data bukan 64 angka heksadesimal, jadi tidak dapat dipakai untuk memeriksa.',
    howTo: 'Cara memeriksa hash',
    steps: [
      'Hash SHA-256 adalah sidik jari sebuah berkas: satu huruf saja berubah, hash ikut berubah.',
      'Unduh dokumennya, hitung hash berkas itu di komputer Anda, lalu bandingkan dengan hash di halaman ini. Bila sama seluruhnya, isi berkas tidak berubah.',
    ],
    commands: [
      ['Windows', 'certutil -hashfile dokumen.pdf SHA256'],
      ['macOS', 'shasum -a 256 dokumen.pdf'],
      ['Linux', 'sha256sum dokumen.pdf'],
    ],
  },
  en: {
    noNumber: 'number not given yet',
    level: 'level:',
    levels: {
      nasional: 'nation',
      provinsi: 'province',
      kabkota: 'regency or city',
      dapil: 'electoral district',
      kecamatan: 'district',
      kelurahan: 'village',
      tps: 'polling station',
    },
    badHash: 'The SHA-256 of the data is not 64 hexadecimal digits, so it cannot be used to check.',
    howTo: 'How to check a hash',
    steps: [
      'A SHA-256 hash is the fingerprint of a file: if one letter changes, so does the hash.',
      'Download the document, calculate the hash of the file on your computer, and compare it with the one on this page. If they are wholly equal, the file has not changed.',
    ],
    commands: [
      ['Windows', 'certutil -hashfile document.pdf SHA256'],
      ['macOS', 'shasum -a 256 document.pdf'],
      ['Linux', 'sha256sum document.pdf'],
    ],
  },
};

interface VerifyText {
  heading: string;
  before: string;
  tps: string;
  sum: string;
  decree: string;
  linked: string;
  notLinked: string;
  differ: string;
  contact: (who: string) => string;
  noContact: string;
  keep: string;
  sirekap: string;
}

export const verifyYourselfText: Readonly<Record<Locale, VerifyText>> = {
  id: {
    heading: 'Cara memeriksa sendiri',
    before: 'Belum ada angka untuk diperiksa. Setelah penghitungan, langkah-langkahnya ada di sini.',
    tps: 'Bandingkan angka satu TPS dengan formulir C.Hasil dari TPS itu: suara setiap nomor urut, suara sah, suara tidak sah, dan pengguna hak pilih.',
    sum: 'Bandingkan penjumlahannya dengan formulir D.Hasil: jumlah semua TPS di satu wilayah harus sama dengan angka wilayah itu.',
    decree: 'Bandingkan angka di halaman ini dengan keputusan atau berita acara.',
    linked: 'Dokumen',
    notLinked: 'Dokumennya belum ditautkan pada data ini.',
    differ:
      'Bila ada angka yang berbeda, catat TPS atau wilayahnya, baris formulirnya, kedua angkanya, dan waktu data di halaman ini.',
    contact: (who) => `Sampaikan kepada ${who}.`,
    noContact: 'Sampaikan kepada kantor KPU setempat atau pengawas pemilihan (Bawaslu).',
    keep: 'Angka yang diperbaiki diumumkan dengan angka sebelumnya dan alasannya.',
    sirekap:
      'Angka sementara berasal dari foto formulir dan dapat salah baca. Yang dipakai adalah formulirnya, bukan angka sementara.',
  },
  en: {
    heading: 'How to check it yourself',
    before: 'There are no figures to check yet. After the count the steps are here.',
    tps: 'Compare the figures of one polling station with its C.Hasil form: the votes of each number, valid votes, invalid votes, and people who voted.',
    sum: 'Compare the sums with the D.Hasil form: all polling stations of an area together must equal the figure of that area.',
    decree: 'Compare the figures on this page with the decision or the official record.',
    linked: 'Documents',
    notLinked: 'The document is not linked in these data yet.',
    differ:
      'If figures differ, write down the polling station or area, the line of the form, both figures, and the time of the data on this page.',
    contact: (who) => `Tell ${who}.`,
    noContact: 'Tell the local KPU office or the election supervisor (Bawaslu).',
    keep: 'A corrected figure is published with the former one and the reason.',
    sirekap:
      'Provisional figures come from photos of the forms and can be misread. The form counts, not the provisional figure.',
  },
};
