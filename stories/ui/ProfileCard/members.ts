import type { ProfileCardProps } from '@situs-kpu/ui';
import { picture } from '../Figure/picture.ts';

/** CONTOH: nobody of these exists; the divisions are those of every office. */
export const members: Pick<
  ProfileCardProps,
  'name' | 'role' | 'division' | 'portrait' | 'history' | 'links'
>[] = [
  {
    name: 'Prof. Dr. H. Bambang Christanto, S.E., M.M. (CONTOH)',
    role: 'Ketua',
    division: 'Divisi Keuangan, Umum, Rumah Tangga dan Logistik',
    history: [
      { period: '2018–2023', text: 'Anggota KPU (CONTOH)' },
      { period: '2010–2018', text: 'Dosen ilmu pemerintahan (CONTOH)' },
    ],
    links: [{ label: 'LHKPN', href: '#lhkpn' }],
  },
  {
    name: 'Siti Rahmawati, S.H. (CONTOH)',
    role: 'Anggota',
    division: 'Divisi Sosialisasi, Pendidikan Pemilih, Partisipasi Masyarakat dan SDM',
    portrait: picture(300, 400),
  },
  { name: 'Suparno (CONTOH)', role: 'Anggota', division: 'Divisi Perencanaan, Data dan Informasi' },
  {
    name: 'Dra. Hj. Ni Made Ayu Kusumaningtyas Wulandari, M.Si., Ph.D. (CONTOH)',
    role: 'Anggota',
    division: 'Divisi Teknis Penyelenggaraan',
  },
  { name: '', role: 'Anggota', division: 'Divisi Hukum dan Pengawasan' },
];
