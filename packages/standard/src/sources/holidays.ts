/** Decrees on holidays, and where they were read. */
import { https, type StandardSource } from './types.ts';

export const holidayDecrees: Readonly<Record<string, StandardSource>> = {
  'SKB-2024': {
    title:
      'SKB Menag, Menaker, dan MenPANRB 855/2023, 3/2023, 4/2023: hari libur 2024 (dua daftar yang sama di pers)',
    kind: 'press',
    urls: https(
      'visual.republika.co.id/berita/s186qu349/infografis-jadwal-libur-dan-cuti-bersama-di-2024',
      'langgam.id/?p=187973',
    ),
  },
  'KEPPRES-PEMILU-2024': {
    title: 'Keppres: 14 Februari 2024, hari pemungutan suara Pemilu, libur nasional (pers)',
    kind: 'press',
    urls: https('bandungraya.inews.id/read/404765/jokowi-tetapkan-14-februari-jadi-libur-nasional/2'),
  },
  'KEPPRES-33-2024': {
    title: 'Keppres 33/2024: 27 November 2024, hari pemungutan suara Pemilihan, libur nasional (pers)',
    kind: 'press',
    urls: https(
      'dutakabar.com/27-november-2024-hari-libur-nasional-ini-keppresnya',
      'brief.id/pilkada-serentak-2024-pemerintah-tetapkan-27-november-sebagai-hari-libur-nasional',
    ),
  },
  'SKB-2025': {
    title: 'SKB Menag, Menaker, dan MenPANRB 1017/2024, 2/2024, 2/2024: hari libur 2025 (pers)',
    kind: 'press',
    urls: https(
      'rasikapekalongan.com/cek-libur-nasional-dan-cuti-bersama-tahun-2025',
      'menpan.go.id/site/berita-foto/penandatanganan-skb-hari-libur-nasional-dan-cuti-bersama-2025',
    ),
  },
  'SKB-2025-PERUBAHAN': {
    title: 'SKB 933/2025, 1/2025, 3/2025: 18 Agustus 2025 cuti bersama, dan daftar lengkapnya (pers)',
    kind: 'press',
    urls: https(
      'kabartangsel.com/?p=379034',
      'fajar.co.id/2025/08/08/presiden-prabowo-resmi-tetapkan-18-agustus-sebagai-cuti-bersama-nasional/',
    ),
  },
  'SKB-2026': {
    title:
      'SKB Menag, Menaker, dan MenPANRB 1497/2025, 2/2025, 5/2025: hari libur 2026 (dua daftar yang sama)',
    kind: 'press',
    urls: https(
      'www.brilio.net/serius/rincian-lengkap-libur-cuti-bersama-2026-17-hari-libur-nasional-dan-8-cuti-bersama-2026-250920i.html',
      'pembelajaranbermaknaid.blogspot.com/2025/11/skb-3-menteri-rilis-daftar-cuti-bersama.html',
      'disdiksmg.semarangkota.go.id/post-detail/resmi-daftar-hari-libur-nasional-dan-cuti-bersama-tahun-2026-berdasarkan-skb-3-menteri',
    ),
  },
  'KEPPRES-8-2024': {
    title: 'Keppres 8/2024 tentang Hari-Hari Libur, diberitakan Koran Jakarta',
    kind: 'press',
    urls: https('koran-jakarta.com/ini-daftar-libur-nasional-dan-cuti-bersama-tahun-2025'),
  },
};
