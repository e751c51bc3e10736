/** Words of the outputs. Sentences come from the narrative, statuses from the ladder. */
import type { AreaLevel, Locale, OptionKind, RowState } from '../model.ts';

interface OutputWords {
  sample: string;
  result: string;
  inArea: string;
  status: string;
  time: string;
  noTime: string;
  beforeRepeat: string;
  base: string;
  baseOf: (valid: string) => string;
  noBase: string;
  heldBase: string;
  progress: string;
  progressOf: (reported: string, total: string) => string;
  address: string;
  document: string;
  documents: string;
  noDocument: string;
  number: string;
  option: string;
  kind: string;
  votes: string;
  share: string;
  valid: string;
  invalid: string;
  total: string;
  dpt: string;
  area: string;
  code: string;
  level: string;
  tpsIn: string;
  tpsAll: string;
  data: string;
  note: string;
  check: string;
  incomplete: string;
  numberOf: (number: string) => string;
  votesOf: (number: string, name: string) => string;
  shareOf: (number: string) => string;
  alt: (title: string) => string;
  manyOptions: (count: string) => string;
  elsewhere: string;
  noOptions: string;
  heldCard: string;
  votingDay: string;
  unit: (votes: number) => string;
  order: string;
  unnamed: string;
  sha256: string;
  kinds: Readonly<Record<OptionKind, string>>;
  levels: Readonly<Record<AreaLevel, string>>;
  states: Readonly<Record<RowState, string>>;
}

export const outputWords: Readonly<Record<Locale, OutputWords>> = {
  id: {
    sample: 'CONTOH, bukan hasil pemilihan',
    result: 'Hasil pemilihan',
    inArea: 'di',
    status: 'Status',
    time: 'Waktu data',
    noTime: 'belum diketahui',
    beforeRepeat: 'angka sebelum PSU',
    base: 'Dasar persentase',
    baseOf: (valid) => `${valid} suara sah`,
    noBase: 'belum ada suara sah yang diketahui',
    heldBase: 'tidak dihitung, karena ada angka yang sedang diperiksa',
    progress: 'TPS yang sudah masuk',
    progressOf: (reported, total) => `${reported} dari ${total} TPS`,
    address: 'Alamat',
    document: 'Dokumen',
    documents: 'Sumber',
    noDocument: 'belum dicantumkan',
    number: 'Nomor urut',
    option: 'Pilihan',
    kind: 'Jenis pilihan',
    votes: 'Suara',
    share: 'Persen dari suara sah',
    valid: 'Suara sah',
    invalid: 'Suara tidak sah',
    total: 'Pengguna hak pilih',
    dpt: 'Daftar Pemilih Tetap (DPT)',
    area: 'Wilayah',
    code: 'Kode wilayah',
    level: 'Tingkat',
    tpsIn: 'TPS masuk',
    tpsAll: 'Jumlah TPS',
    data: 'Data TPS',
    note: 'Keterangan',
    check: 'Perlu diperiksa',
    incomplete: 'Belum lengkap',
    numberOf: (number) => `Nomor urut ${number}`,
    votesOf: (number, name) => `Suara nomor urut ${number} (${name})`,
    shareOf: (number) => `Persen nomor urut ${number}`,
    alt: (title) => `Kartu hasil: ${title}.`,
    manyOptions: (count) => `${count} pilihan menurut nomor urut`,
    elsewhere: 'Angka tiap pilihan ada pada sumbernya',
    noOptions: 'Belum ada daftar pilihan untuk wilayah ini.',
    heldCard:
      'Angka tidak ditampilkan pada gambar ini karena sedang diperiksa. Rinciannya ada pada sumbernya.',
    votingDay: 'Hari pemungutan suara',
    unit: () => 'suara',
    order: 'Urutan menurut nomor urut.',
    unnamed: '(nama belum diisi)',
    sha256: 'SHA-256',
    kinds: { paslon: 'pasangan calon', kolom_kosong: 'kolom kosong', calon: 'calon', partai: 'partai' },
    levels: {
      nasional: 'nasional',
      provinsi: 'provinsi',
      dapil: 'daerah pemilihan',
      kabkota: 'kabupaten/kota',
      kecamatan: 'kecamatan',
      kelurahan: 'kelurahan/desa',
      tps: 'TPS',
    },
    states: { 'no-data': 'belum ada data', partial: 'sebagian', complete: 'lengkap' },
  },
  en: {
    sample: 'SAMPLE, not an election result',
    result: 'Election result',
    inArea: 'in',
    status: 'Status',
    time: 'Time of the data',
    noTime: 'not known',
    beforeRepeat: 'figures before the repeat voting',
    base: 'Percentages of',
    baseOf: (valid) => `${valid} valid votes`,
    noBase: 'no valid votes known yet',
    heldBase: 'not worked out, because figures are under review',
    progress: 'Polling stations in',
    progressOf: (reported, total) => `${reported} of ${total} polling stations`,
    address: 'Address',
    document: 'Document',
    documents: 'Sources',
    noDocument: 'not given yet',
    number: 'Ballot number',
    option: 'Option',
    kind: 'Kind of option',
    votes: 'Votes',
    share: 'Per cent of the valid votes',
    valid: 'Valid votes',
    invalid: 'Invalid votes',
    total: 'People who voted',
    dpt: 'Fixed voter list (DPT)',
    area: 'Area',
    code: 'Area code',
    level: 'Level',
    tpsIn: 'Polling stations in',
    tpsAll: 'Polling stations',
    data: 'Polling station data',
    note: 'Note',
    check: 'To be checked',
    incomplete: 'Incomplete',
    numberOf: (number) => `Number ${number}`,
    votesOf: (number, name) => `Votes for number ${number} (${name})`,
    shareOf: (number) => `Per cent of number ${number}`,
    alt: (title) => `Result card: ${title}.`,
    manyOptions: (count) => `${count} options in order of the ballot numbers`,
    elsewhere: 'The figures of each option stand in the source',
    noOptions: 'There is no list of options for this area yet.',
    heldCard:
      'No figures are shown in this picture because they are under review. The details stand in the source.',
    votingDay: 'Voting day',
    unit: (votes) => (votes === 1 ? 'vote' : 'votes'),
    order: 'In order of the ballot numbers.',
    unnamed: '(no name given)',
    sha256: 'SHA-256',
    kinds: { paslon: 'candidate pair', kolom_kosong: 'blank column', calon: 'candidate', partai: 'party' },
    levels: {
      nasional: 'nation',
      provinsi: 'province',
      dapil: 'electoral district',
      kabkota: 'regency or city',
      kecamatan: 'district',
      kelurahan: 'village',
      tps: 'polling station',
    },
    states: { 'no-data': 'no data yet', partial: 'partial', complete: 'complete' },
  },
};
