/** Words of the interface. Fields, forms and what their readers say. */

export const fieldText = {
  id: {
    optional: '(opsional)',
    error: 'Kesalahan:',
    refused: 'Isian ditolak',
    refusedWhy:
      'Situs KPU tidak meminta NIK atau KTP: kebocorannya tidak dapat ditarik kembali. Dasar: UU 27/2022 tentang Pelindungan Data Pribadi (pasalnya belum diverifikasi) dan aturan sistem desain ini.',
    refusedHow:
      'Pengelola situs: minta nama dan satu kontak. Bila perlu, periksa identitas di kantor tanpa menyalin nomornya.',
  },
  en: {
    optional: '(optional)',
    error: 'Error:',
    refused: 'Field refused',
    refusedWhy:
      'KPU websites do not ask for an NIK or identity card: a leak cannot be undone. Ground: Law 27/2022 on Personal Data Protection (its article is not verified) and a rule of this design system.',
    refusedHow:
      'Keeper of this site: ask for a name and one contact. Where needed, check identities at the office without copying the number.',
  },
};

export const comboboxText = {
  id: {
    choose: 'Pilih satu',
    clear: 'Hapus pilihan',
    count: '{count} pilihan.',
    more: '{count} lainnya: ketik lebih banyak.',
    none: 'Tidak ada yang cocok dengan',
    empty: 'Belum ada pilihan.',
    missed: 'Pilih satu dari daftar. Di dalamnya tidak ada',
    selected: 'dipilih',
  },
  en: {
    choose: 'Choose one',
    clear: 'Clear choice',
    count: '{count} options.',
    more: '{count} more: keep typing.',
    none: 'Nothing matches',
    empty: 'There are no options yet.',
    missed: 'Choose one of the list. There is no',
    selected: 'selected',
  },
} as const;

export const searchFieldText = {
  id: { label: 'Cari di situs ini', submit: 'Cari', scope: 'Bagian situs' },
  en: { label: 'Search this site', submit: 'Search', scope: 'Part of the site' },
} as const;

export const filtersText = {
  id: {
    label: 'Saringan',
    active: 'Saringan yang dipakai',
    remove: 'Hapus saringan',
    clear: 'Hapus semua',
    apply: 'Terapkan',
    all: 'Semua',
    from: 'Dari',
    to: 'Sampai',
    results: '{count} hasil',
    none: 'Tidak ada hasil',
    order: 'Tanggal awal lebih akhir daripada tanggal akhir. Tukar keduanya.',
  },
  en: {
    label: 'Filters',
    active: 'Filters in use',
    remove: 'Remove filter',
    clear: 'Clear all',
    apply: 'Apply',
    all: 'All',
    from: 'From',
    to: 'To',
    results: '{count} results',
    none: 'No results',
    order: 'The first date is after the last one. Change them around.',
  },
} as const;

export const fileUploadText = {
  id: {
    or: 'atau',
    types: 'Jenis berkas: {types}.',
    max: 'Paling besar {size} per berkas.',
    most: 'Paling banyak {count} berkas.',
    more: 'dan {count} lainnya',
    same: 'berkas bernama sama sudah ada dalam daftar. Bila isinya berbeda, ubah namanya.',
    type: 'jenis berkas ini tidak diterima. Pilih {types}.',
    empty: 'berkas ini kosong (0 B). Periksa berkasnya, lalu pilih lagi.',
    size: 'lebih besar dari {size}. Perkecil berkasnya, lalu pilih lagi.',
    count: 'tidak ditambahkan, karena paling banyak {count} berkas. Hapus dulu yang lain.',
    chosen: '{count} berkas dipilih.',
    sent: '{done} dari {count} berkas sudah diunggah.',
    bad: '{count} gagal.',
    waiting: 'Menunggu giliran',
    uploading: 'Sedang diunggah',
    done: 'Sudah diunggah',
    failed: 'Gagal diunggah',
    retry: 'Coba lagi',
    cancel: 'Batalkan',
    remove: 'Hapus',
    removed: 'dihapus dari daftar.',
    list: 'Berkas yang dipilih',
  },
  en: {
    or: 'or',
    types: 'Types of file: {types}.',
    max: 'At most {size} per file.',
    most: 'At most {count} files.',
    more: 'and {count} more',
    same: 'a file of this name is in the list already. If it is another one, rename it.',
    type: 'this type of file is not accepted. Choose {types}.',
    empty: 'this file is empty (0 B). Check it, then choose it again.',
    size: 'larger than {size}. Make the file smaller, then choose it again.',
    count: 'not added, because at most {count} files are allowed. Remove another one first.',
    chosen: '{count} files chosen.',
    sent: '{done} of {count} files uploaded.',
    bad: '{count} failed.',
    waiting: 'Waiting',
    uploading: 'Uploading',
    done: 'Uploaded',
    failed: 'Not uploaded',
    retry: 'Try again',
    cancel: 'Cancel',
    remove: 'Remove',
    removed: 'removed from the list.',
    list: 'Files chosen',
  },
} as const;

export const errorSummaryText = {
  id: { heading: 'Ada {count} hal yang perlu diperbaiki' },
  en: { heading: 'Things to put right: {count}' },
};

export const formText = {
  id: {
    missing: 'Isi {label}.',
    choose: 'Pilih {label}.',
    tick: 'Centang “{Label}”.',
    file: 'Pilih berkas untuk {label}.',
    email: 'Isi surel yang benar, misalnya nama@contoh.go.id.',
    url: 'Isi alamat situs yang benar, misalnya https://contoh.go.id.',
    short: 'paling sedikit {limit} karakter, sekarang {now}.',
    long: 'paling banyak {limit} karakter, sekarang {now}.',
    wrong: 'Periksa {label}: bentuknya belum seperti yang diminta.',
    failed: 'Formulir belum terkirim. Periksa sambungan internet, lalu kirim lagi.',
    sending: 'Sedang mengirim.',
    draft: 'Draf di perangkat ini',
    restored: 'Isian yang belum terkirim dipulihkan',
    kept: 'Isian disimpan di perangkat ini sampai terkirim, kecuali data pribadi. Hapus draf bila perangkat ini dipakai bersama.',
    drop: 'Hapus draf',
  },
  en: {
    missing: 'Fill in: {label}.',
    choose: 'Choose: {label}.',
    tick: 'Tick “{Label}”.',
    file: 'Choose a file for: {label}.',
    email: 'Fill in a correct e-mail address, such as nama@contoh.go.id.',
    url: 'Fill in a correct web address, such as https://contoh.go.id.',
    short: 'at least {limit} characters, now {now}.',
    long: 'at most {limit} characters, now {now}.',
    wrong: 'Check: {label}. It is not in the form that is asked for.',
    failed: 'The form was not sent. Check your connection and send it again.',
    sending: 'Sending.',
    draft: 'Draft on this device',
    restored: 'Answers that were not sent are back',
    kept: 'Answers are kept on this device until they are sent, except personal data. Delete the draft if others use this device.',
    drop: 'Delete draft',
  },
};

export const textAreaText = {
  id: {
    limit: 'Paling banyak {limit} karakter.',
    left: 'Tersisa {count} dari {limit} karakter.',
    over: 'Terlalu panjang {count} karakter. Paling banyak {limit}.',
  },
  en: {
    limit: 'At most {limit} characters.',
    left: '{count} of {limit} characters left.',
    over: '{count} characters too many. At most {limit}.',
  },
};

export const selectText = { id: { choose: 'Pilih satu' }, en: { choose: 'Choose one' } };

export const dateFieldText = {
  id: { hari: 'Hari', bulan: 'Bulan', tahun: 'Tahun' },
  en: { hari: 'Day', bulan: 'Month', tahun: 'Year' },
};

export const readNumberText = {
  id: {
    digits: 'Tulis dengan angka saja, misalnya 1.234.',
    ambiguous:
      'Di Indonesia koma berarti desimal, sehingga “{typed}” dapat dibaca dua cara. Tulis {grouped} atau {plain}.',
    group: 'Titik memisahkan ribuan (1.234), koma memisahkan desimal (1,5).',
    whole: 'Tulis bilangan bulat, tanpa desimal.',
    decimals: 'Tulis paling banyak {decimals} desimal.',
    min: 'Paling kecil {min}.',
    max: 'Paling besar {max}.',
  },
  en: {
    digits: 'Write digits only, such as 1,234.',
    ambiguous: 'A point marks decimals, so “{typed}” can be read in two ways. Write {grouped} or {plain}.',
    group: 'A comma separates thousands (1,234), a point separates decimals (1.5).',
    whole: 'Write a whole number, without decimals.',
    decimals: 'Write at most {decimals} decimals.',
    min: 'At least {min}.',
    max: 'At most {max}.',
  },
};

export const readDateText = {
  id: {
    hari: 'hari',
    bulan: 'bulan',
    tahun: 'tahun',
    and: ' dan ',
    missing: 'Lengkapi {parts}.',
    day: 'Tulis hari dengan angka 1 sampai 31.',
    month: 'Tulis bulan dengan angka 1 sampai 12 atau namanya, misalnya 11 atau November.',
    year: 'Tulis tahun dengan empat angka, misalnya 2024.',
    none: '{day} {month} tidak ada. {month} punya {last} hari.',
    min: 'Paling awal {date}.',
    max: 'Paling akhir {date}.',
  },
  en: {
    hari: 'day',
    bulan: 'month',
    tahun: 'year',
    and: ' and ',
    missing: 'Add the {parts}.',
    day: 'Write the day as a number from 1 to 31.',
    month: 'Write the month as a number from 1 to 12 or by its name, such as 11 or November.',
    year: 'Write the year with four digits, such as 2024.',
    none: 'There is no {day} {month}. {month} has {last} days.',
    min: 'At the earliest {date}.',
    max: 'At the latest {date}.',
  },
};

export const readPhoneText = {
  id: {
    digits: 'Tulis nomor dengan angka saja, misalnya 0812-3456-7890.',
    area: 'Awali nomor dengan kode wilayah, misalnya (0271) 123456.',
    abroad: 'Awali nomor luar negeri dengan + dan kode negara, misalnya +60 12 345 6789.',
    length: '{kind} punya {least} sampai {most} angka, di sini {count}.',
    mobile: 'Nomor ponsel',
    landline: 'Nomor dengan kode wilayah',
  },
  en: {
    digits: 'Write the number with digits only, such as 0812-3456-7890.',
    area: 'Begin with the area code, such as (0271) 123456.',
    abroad: 'Begin numbers abroad with + and the country code, such as +60 12 345 6789.',
    length: '{kind} has {least} to {most} digits, here {count}.',
    mobile: 'A mobile number',
    landline: 'A number with area code',
  },
};
