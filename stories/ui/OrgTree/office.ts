import type { OrgNode } from '@situs-kpu/ui';

/** CONTOH: names and units are made up. */
export const office: OrgNode = {
  name: 'Bambang Christanto (CONTOH)',
  role: 'Ketua, Divisi Keuangan, Umum, Rumah Tangga dan Logistik',
  href: '#ketua',
  children: [
    {
      name: 'Siti Rahmawati (CONTOH)',
      role: 'Divisi Sosialisasi, Pendidikan Pemilih, Partisipasi Masyarakat dan SDM',
    },
    { name: 'Suparno (CONTOH)', role: 'Divisi Perencanaan, Data dan Informasi' },
    {
      name: 'Dra. Hj. Ni Made Ayu Kusumaningtyas Wulandari, M.Si. (CONTOH)',
      role: 'Divisi Teknis Penyelenggaraan',
    },
    { name: '', role: 'Divisi Hukum dan Pengawasan' },
    {
      name: 'Contoh Sekretaris',
      role: 'Sekretaris',
      children: [
        {
          name: 'Subbagian Keuangan, Umum dan Logistik',
          children: [{ name: 'Contoh Kepala', role: 'Kepala subbagian' }, { name: 'Pelaksana' }],
        },
        { name: 'Subbagian Perencanaan, Data dan Informasi' },
        { name: 'Subbagian Teknis Penyelenggaraan' },
      ],
    },
  ],
};

/** A chain of so many levels. */
export const chain = (levels: number, level = 1): OrgNode => ({
  name: `Tingkat ${level}`,
  children: level < levels ? [chain(levels, level + 1)] : [],
});
