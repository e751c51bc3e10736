/** Words of IppWorkbench. Refusals, notices and recoveries come from the workbench itself. */
import type { Locale } from '../core/model.ts';
import type { ConflictKind } from '../core/progress/merge.ts';
import type { SaveStatus } from '../workbench/types.ts';

interface WorkbenchText {
  title: string;
  loading: string;
  noScript: string;
  closed: string;
  local: string;
  save: Readonly<Record<SaveStatus, string>>;
  savedAt: (time: string) => string;
  never: string;
  sinceExport: (count: number) => string;
  exported: string;
  undo: string;
  redo: string;
  undone: string;
  redone: string;
  exportJson: string;
  exportXlsx: string;
  wrote: (name: string) => string;
  wroteNot: string;
  tools: string;
  dismiss: string;
  downloadRaw: string;
  startAnew: string;
  startAnewAsk: string;
  startAnewWhat: string;
  rawName: string;
  which: string;
  all: string;
  summary: string;
  checklist: string;
  difficulties: string;
  deadlines: string;
  queue: string;
  burnUp: string;
  noRegions: string;
  import: string;
  importLabel: string;
  importHint: string;
  reading: string;
  preview: string;
  nothingYet: string;
  accepted: (file: string, regions: string, added: number) => string;
  refused: string;
  changes: (count: number) => string;
  changed: (before: string, after: string) => string;
  isNew: (after: string) => string;
  newRegion: string;
  added: (count: number) => string;
  cells: (count: number) => string;
  cell: (file: string, sheet: string, row: number, column: string) => string;
  more: (count: number) => string;
  apply: (count: number) => string;
  cancel: string;
  cancelled: string;
  noneAccepted: string;
  conflicts: (count: number) => string;
  conflictsHelp: string;
  kinds: Readonly<Record<ConflictKind, string>>;
  version: (n: number) => string;
  from: string;
  choose: (n: number) => string;
  chooseOf: (n: number, what: string) => string;
  settled: (what: string) => string;
  cannotSettle: string;
  status: string;
  value: string;
  note: string;
  counts: (done: string, total: string) => string;
}

export const workbenchText: Readonly<Record<Locale, WorkbenchText>> = {
  id: {
    title: 'Alat pengisian IPP',
    loading: 'Membaca simpanan di peramban ini …',
    noScript:
      'Alat ini membutuhkan JavaScript, karena isian disimpan oleh peramban Anda sendiri. Nyalakan JavaScript, atau isi lembar XLSX lalu serahkan kepada provinsi.',
    closed: 'Alat ini sudah ditutup. Muat ulang halaman untuk melanjutkan.',
    local:
      'Isian disimpan di peramban ini saja dan tetap bisa dipakai tanpa internet. Orang lain baru melihatnya setelah Anda mengirim berkas ekspor.',
    save: {
      tersimpan: 'Tersimpan',
      menunggu: 'Perubahan akan disimpan sebentar lagi',
      menyimpan: 'Sedang disimpan',
      gagal: 'Belum tersimpan. Alat terus mencoba; ekspor berkasnya agar aman',
    },
    savedAt: (time) => `Tersimpan pada ${time}`,
    never: 'Belum ada perubahan',
    sinceExport: (count) => `${count} perubahan belum diekspor`,
    exported: 'Semua perubahan sudah diekspor',
    undo: 'Batalkan langkah',
    redo: 'Ulangi langkah',
    undone: 'Langkah terakhir dibatalkan.',
    redone: 'Langkah diulangi.',
    exportJson: 'Ekspor berkas (JSON)',
    exportXlsx: 'Ekspor lembar (XLSX)',
    wrote: (name) => `Berkas ${name} diunduh. Kirim berkas itu kepada provinsi.`,
    wroteNot: 'Lembar XLSX belum bisa dibuat. Isian tetap aman. Coba lagi, atau ekspor sebagai JSON.',
    tools: 'Simpan, batalkan, ekspor',
    dismiss: 'Tutup pesan',
    downloadRaw: 'Unduh simpanan mentah',
    startAnew: 'Mulai dari awal',
    startAnewAsk: 'Sisihkan simpanan lama dan mulai dari awal?',
    startAnewWhat:
      'Simpanan lama tidak dihapus, tetapi tidak lagi ditampilkan di sini. Unduh dahulu bila isinya masih diperlukan.',
    rawName: 'ipp-simpanan-mentah.json',
    which: 'Wilayah yang ditampilkan',
    all: 'Semua wilayah',
    summary: 'Ringkasan',
    checklist: 'Daftar indikator',
    difficulties: 'Kendala',
    deadlines: 'Batas waktu',
    queue: 'Menunggu verifikasi',
    burnUp: 'Perkembangan',
    noRegions: 'Belum ada wilayah. Impor berkas dari kabupaten/kota.',
    import: 'Impor dan gabungkan berkas',
    importLabel: 'Berkas dari ekspor alat ini',
    importHint:
      'JSON atau XLSX, boleh beberapa sekaligus. Pratinjau ditampilkan dahulu; belum ada yang berubah.',
    reading: 'Membaca berkas …',
    preview: 'Pratinjau impor',
    nothingYet: 'Belum ada yang berubah. Periksa dahulu, lalu gabungkan atau batalkan.',
    accepted: (file, regions, added) => `${file}: ${regions}; ${added} perubahan baru`,
    refused: 'Tidak diambil',
    changes: (count) => `Yang akan berubah (${count})`,
    changed: (before, after) => `${before} menjadi ${after}`,
    isNew: (after) => `baru: ${after}`,
    newRegion: 'wilayah baru',
    added: (count) =>
      `${count} isian akan punya dua versi. Keduanya disimpan, lalu Anda memutuskan satu per satu.`,
    cells: (count) => `Sel yang tidak terbaca (${count})`,
    cell: (file, sheet, row, column) => `${file}, lembar ${sheet}, baris ${row}, kolom ${column}`,
    more: (count) => `dan ${count} lainnya`,
    apply: (count) => `Gabungkan ${count} berkas`,
    cancel: 'Batalkan impor',
    cancelled: 'Impor dibatalkan. Tidak ada yang berubah.',
    noneAccepted: 'Tidak ada berkas yang bisa digabungkan.',
    conflicts: (count) => `Perlu keputusan (${count})`,
    conflictsHelp:
      'Dua orang mengubah hal yang sama. Kedua versi disimpan; versi pertama yang ditampilkan sampai Anda memilih. Pilihan bisa dibatalkan, dan versi lain tetap ada dalam riwayat.',
    kinds: {
      indicator: 'Indikator',
      difficulty: 'Kendala',
      deadline: 'Batas waktu',
      summary: 'Jumlah yang dilaporkan',
      evidence: 'Bukti',
      category: 'Kategori kendala',
    },
    version: (n) => `Versi ${n}`,
    from: 'dari berkas',
    choose: (n) => `Pakai versi ${n}`,
    chooseOf: (n, what) => `Pakai versi ${n} untuk ${what}`,
    settled: (what) => `Diputuskan: ${what}.`,
    cannotSettle: 'Keduanya disimpan. Perbaiki di berkas asal, lalu impor lagi.',
    status: 'Status',
    value: 'Nilai',
    note: 'Catatan',
    counts: (done, total) => `${done} terverifikasi dari ${total}`,
  },
  en: {
    title: 'IPP filling tool',
    loading: 'Reading what this browser keeps …',
    noScript:
      'This tool needs JavaScript, because your own browser keeps the entries. Turn JavaScript on, or fill in the XLSX sheet and hand it to the province.',
    closed: 'This tool was closed. Load the page again to go on.',
    local:
      'Entries are kept in this browser only, and work without internet. Others see them only after you send an exported file.',
    save: {
      tersimpan: 'Saved',
      menunggu: 'Changes will be saved in a moment',
      menyimpan: 'Saving',
      gagal: 'Not saved yet. The tool goes on trying; export the file to be safe',
    },
    savedAt: (time) => `Saved on ${time}`,
    never: 'Nothing changed yet',
    sinceExport: (count) => (count === 1 ? '1 change is not exported' : `${count} changes are not exported`),
    exported: 'All changes are exported',
    undo: 'Undo',
    redo: 'Redo',
    undone: 'The last step was undone.',
    redone: 'The step was done again.',
    exportJson: 'Export file (JSON)',
    exportXlsx: 'Export sheet (XLSX)',
    wrote: (name) => `The file ${name} was downloaded. Send it to the province.`,
    wroteNot: 'The XLSX sheet could not be made. The entries are safe. Try again, or export as JSON.',
    tools: 'Save, undo, export',
    dismiss: 'Close message',
    downloadRaw: 'Download the raw copy',
    startAnew: 'Begin anew',
    startAnewAsk: 'Set the old copy aside and begin anew?',
    startAnewWhat:
      'The old copy is not deleted, but it is not shown here any more. Download it first if it is still needed.',
    rawName: 'ipp-raw-copy.json',
    which: 'Region that is shown',
    all: 'All regions',
    summary: 'Summary',
    checklist: 'Indicators',
    difficulties: 'Difficulties',
    deadlines: 'Deadlines',
    queue: 'Waiting for review',
    burnUp: 'Development',
    noRegions: 'No region yet. Import files of regencies and cities.',
    import: 'Import and merge files',
    importLabel: 'Files exported by this tool',
    importHint: 'JSON or XLSX, several at once if you like. A preview comes first; nothing changes before.',
    reading: 'Reading files …',
    preview: 'Preview of the import',
    nothingYet: 'Nothing has changed yet. Look first, then merge or cancel.',
    accepted: (file, regions, added) => `${file}: ${regions}; ${added} new changes`,
    refused: 'Not taken',
    changes: (count) => `What will change (${count})`,
    changed: (before, after) => `${before} becomes ${after}`,
    isNew: (after) => `new: ${after}`,
    newRegion: 'new region',
    added: (count) => `${count} entries will have two versions. Both are kept, and you decide one by one.`,
    cells: (count) => `Cells that cannot be read (${count})`,
    cell: (file, sheet, row, column) => `${file}, sheet ${sheet}, row ${row}, column ${column}`,
    more: (count) => `and ${count} more`,
    apply: (count) => (count === 1 ? 'Merge 1 file' : `Merge ${count} files`),
    cancel: 'Cancel the import',
    cancelled: 'The import was cancelled. Nothing has changed.',
    noneAccepted: 'No file can be merged.',
    conflicts: (count) => `To be decided (${count})`,
    conflictsHelp:
      'Two people changed the same thing. Both versions are kept; the first is shown until you choose. A choice can be undone, and the other version stays in the history.',
    kinds: {
      indicator: 'Indicator',
      difficulty: 'Difficulty',
      deadline: 'Deadline',
      summary: 'Reported counts',
      evidence: 'Evidence',
      category: 'Category of difficulties',
    },
    version: (n) => `Version ${n}`,
    from: 'from the file',
    choose: (n) => `Use version ${n}`,
    chooseOf: (n, what) => `Use version ${n} for ${what}`,
    settled: (what) => `Decided: ${what}.`,
    cannotSettle: 'Both are kept. Mend it in the file it comes from, then import again.',
    status: 'State',
    value: 'Value',
    note: 'Note',
    counts: (done, total) => `${done} verified of ${total}`,
  },
};
