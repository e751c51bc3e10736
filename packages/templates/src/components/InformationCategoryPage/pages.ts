import type { InformationCategory, PageId } from '@situs-kpu/standard';

/** Which category a page shows. */
export const categoryOf: Readonly<Partial<Record<PageId, InformationCategory>>> = {
  berkala: 'berkala',
  setiapSaat: 'setiap-saat',
  dikecualikan: 'dikecualikan',
};

/** Pages of the standard where an item can be read, by category and item. */
export const pagesOfItem: Readonly<
  Partial<Record<InformationCategory, Readonly<Record<string, readonly PageId[]>>>>
> = {
  berkala: {
    profil: ['kontak', 'visiMisi', 'tugas', 'struktur', 'anggota', 'sekretariat', 'lhkpn'],
    program: ['program', 'agenda'],
    kinerja: ['laporanKinerja', 'perjanjianKinerja'],
    keuangan: ['anggaran'],
    akses: ['laporanLayanan'],
    peraturan: ['jdih', 'keputusan'],
    hak: ['hakPemohon', 'prosedur', 'permohonan', 'keberatan'],
    pengaduan: ['pengaduan'],
    pengadaan: ['pengadaan'],
    // Election information (S49, S44)
    tahapan: ['tahapan'],
    pemilih: ['pdpb', 'dpt'],
    rekapitulasi: ['hasilPemilu', 'hasilPemilihan'],
    hasil: ['hasilPemilu', 'hasilPemilihan'],
    calon: ['calonTerpilih'],
  },
  'setiap-saat': {
    dip: ['dip'],
    peraturan: ['jdih', 'keputusan'],
    berkala: ['berkala'],
    organisasi: ['struktur', 'sekretariat'],
    pegawai: ['anggota', 'sekretariat'],
    anggaran: ['anggaran'],
    statistik: ['pdpb', 'ipp'],
    rencana: ['renstra'],
    agenda: ['agenda'],
    layanan: ['laporanLayanan'],
  },
};
