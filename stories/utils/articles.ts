import type { Article } from '@situs-kpu/templates';
import { articleBody } from '@situs-kpu/templates/content';
import { seedArticle } from './seedArticle.ts';

const category = { label: 'Berita Terkini', href: '/blog/category/104' } as const;

/** The office's own article, word for word; it has no photo on file. */
export const realArticle: Article = {
  title: seedArticle.title,
  path: '/blog/read/rapat-koordinasi-pengelolaan-website',
  published: '2025-05-09',
  eventDate: '2025-05-09',
  category,
  publisher: 'KPU Kota Surakarta',
  body: articleBody({ text: seedArticle.text }),
};

export const sampleMarkdown = `Kegiatan sosialisasi dimulai pukul **10.00 WIB** dan diikuti pemilih pemula dari lima kecamatan.

## Jumlah peserta

| Kecamatan | Sekolah | Peserta |
| --- | --: | --: |
| Laweyan | 4 | 212 |
| Serengan | 3 | 148 |
| Pasar Kliwon | 5 | 1.036 |

Angka di atas **CONTOH**.

## Yang perlu dibawa

1. KTP elektronik atau surat keterangan.
2. Surat pemberitahuan, bila sudah diterima.

> Datang lebih awal, dan periksa nama di DPT sebelum hari pemungutan suara.

Periksa nama di [Cek DPT Online](https://cekdptonline.kpu.go.id/).`;

/** CONTOH: made up, to show every part. */
export const sampleArticle: Article = {
  title: 'Sosialisasi bagi pemilih pemula di lima kecamatan (CONTOH)',
  path: '/blog/read/contoh',
  published: '2025-05-12T14:00:00+07:00',
  updated: '2025-05-13T08:30:00+07:00',
  eventDate: '2025-05-10',
  category: { label: 'Sosialisasi', href: '/blog/category/105' },
  publisher: 'Humas KPU Kota Surakarta',
  credit: { name: 'Contoh', office: 'kpusurakarta' },
  body: articleBody({ markdown: sampleMarkdown }),
};

/** What an attacker or a careless paste would leave in a CMS. */
export const hostileHtml = `<h4 style="color:red" onclick="alert(1)">Pengumuman</h4>
<script>alert('script')</script>
<p class="MsoNormal">Teks biasa tetap terbaca. <a href="java&#9;script:alert(1)">Tautan berbahaya</a> kehilangan alamatnya.</p>
<img src="foto-rapat.jpg" onerror="alert(1)">
<svg onload="alert(1)"><text>x</text></svg>
<iframe src="https://example.com"></iframe>
<form action="https://example.com"><label>NIK <input name="nik"></label><button>Kirim</button></form>
<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>
<table><tr><td>Kecamatan</td><td>TPS</td></tr><tr><td>Jebres</td><td>12</td></tr></table>
<meta http-equiv="refresh" content="0;url=https://example.com"><base href="https://example.com">`;
