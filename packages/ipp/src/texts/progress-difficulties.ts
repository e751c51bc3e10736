/** Words of IppDifficultyLog. Categories are data of the file; states and roles come from the core. */
import type { Locale } from '../core/model.ts';

interface DifficultyLogText {
  open: string;
  none: string;
  noneOpen: string;
  solved: (count: number) => string;
  region: string;
  whole: string;
  raised: string;
  owner: string;
  due: string;
  noDue: string;
  overdue: string;
  resolution: string;
  hinders: string;
  conflict: string;
  raise: string;
  category: string;
  what: string;
  whatHint: string;
  who: string;
  day: string;
  dayHint: string;
  badDay: string;
  add: string;
  added: string;
  empty: string;
  handle: string;
  solve: string;
  reopen: string;
  how: string;
  howHint: string;
  confirm: string;
  cancel: string;
  actOn: (act: string, what: string) => string;
}

export const difficultyLogText: Readonly<Record<Locale, DifficultyLogText>> = {
  id: {
    open: 'Kendala yang belum selesai',
    none: 'Belum ada kendala yang dicatat.',
    noneOpen: 'Tidak ada kendala yang belum selesai.',
    solved: (count) => `Sudah selesai (${count})`,
    region: 'Wilayah',
    whole: 'seluruh pengisian',
    raised: 'dicatat',
    owner: 'Yang menindaklanjuti',
    due: 'Tenggat',
    noDue: 'tanpa tenggat',
    overdue: 'lewat tenggat',
    resolution: 'Diselesaikan dengan',
    hinders: 'Menghambat',
    conflict: 'Dua versi, menunggu keputusan',
    raise: 'Catat kendala',
    category: 'Kategori',
    what: 'Apa kendalanya',
    whatHint: 'Satu atau dua kalimat. Jangan menulis NIK atau nomor telepon orang.',
    who: 'Siapa yang perlu bertindak',
    day: 'Tenggat penyelesaian',
    dayHint: 'Tahun, bulan, tanggal: 2025-05-20. Berlaku sampai akhir hari itu.',
    badDay: 'Tenggat ini bukan tanggal. Tulis seperti 2025-05-20, atau kosongkan.',
    add: 'Tambahkan kendala',
    added: 'Kendala dicatat.',
    empty: 'Lengkapi kategori, kendala, dan siapa yang perlu bertindak.',
    handle: 'Tandai sedang ditangani',
    solve: 'Tandai selesai',
    reopen: 'Buka lagi',
    how: 'Bagaimana diselesaikan',
    howHint: 'Agar wilayah lain dapat belajar darinya.',
    confirm: 'Simpan sebagai selesai',
    cancel: 'Batal',
    actOn: (act, what) => `${act}: ${what}`,
  },
  en: {
    open: 'Open difficulties',
    none: 'No difficulty is recorded yet.',
    noneOpen: 'There is no open difficulty.',
    solved: (count) => `Solved (${count})`,
    region: 'Region',
    whole: 'the whole filling',
    raised: 'recorded',
    owner: 'Who acts',
    due: 'Due',
    noDue: 'no day set',
    overdue: 'overdue',
    resolution: 'Solved by',
    hinders: 'Hinders',
    conflict: 'Two versions, waits for a decision',
    raise: 'Record a difficulty',
    category: 'Category',
    what: 'What hinders',
    whatHint: 'One or two sentences. Write no identity or telephone number of a person.',
    who: 'Who has to act',
    day: 'To be solved by',
    dayHint: 'Year, month, day: 2025-05-20. It counts to the end of that day.',
    badDay: 'This is no day. Write it like 2025-05-20, or leave it empty.',
    add: 'Add the difficulty',
    added: 'The difficulty is recorded.',
    empty: 'Give the category, what hinders, and who has to act.',
    handle: 'Mark as being dealt with',
    solve: 'Mark as solved',
    reopen: 'Open again',
    how: 'How it was solved',
    howHint: 'So that others can learn from it.',
    confirm: 'Save as solved',
    cancel: 'Cancel',
    actOn: (act, what) => `${act}: ${what}`,
  },
};
