/** Events of the example office. All are invented and say so. */
import type { AgendaEvent } from '@situs-kpu/ui';

export const agenda: AgendaEvent[] = [
  {
    id: '2026-08-05-pleno-dpb',
    title: 'Rapat pleno terbuka rekapitulasi daftar pemilih berkelanjutan (CONTOH)',
    start: '2026-08-05T09:00+07:00',
    end: '2026-08-05T11:30+07:00',
    place: 'Aula kantor KPU Kota Surakarta',
    host: 'KPU Kota Surakarta',
    href: '#agenda-pleno',
    icsHref: '#agenda-pleno-ics',
  },
  {
    id: '2026-08-20-rakor-ppid',
    title: 'Rapat koordinasi PPID (CONTOH)',
    start: '2026-08-20T13:00+07:00',
    status: 'moved',
    movedFrom: '2026-08-18T13:00+07:00',
    place: 'Ruang rapat lantai 2',
    host: 'Subbagian Parmas dan SDM',
    note: 'Dipindah karena ruang dipakai untuk pelantikan.',
    href: '#agenda-rakor',
    icsHref: '#agenda-rakor-ics',
  },
  {
    id: '2026-09-02-sosialisasi',
    title: 'Sosialisasi pendidikan pemilih di sekolah (CONTOH)',
    start: '2026-09-02',
    end: '2026-09-04',
    status: 'cancelled',
    place: 'Lima kecamatan',
    note: 'Dibatalkan karena bertepatan dengan ujian. Jadwal baru menyusul.',
  },
  { id: 'bimtek', title: 'Bimbingan teknis pengelola situs (CONTOH)', start: '' },
];
