import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Hari tanpa jam, `2025-05-09`, seperti ditulis; YAML membacanya sebagai tanggal. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z
    .string('Tanggal belum diisi. Tulis sebagai tahun-bulan-hari, misalnya 2025-05-09.')
    .regex(/^\d{4}-\d{2}-\d{2}/, 'Tulis tanggal sebagai tahun-bulan-hari, misalnya 2025-05-09.'),
);

/** Daftar berita di situs ini. Pengumuman punya halamannya sendiri, dengan batas waktu dan lampiran. */
export const kategori = ['Berita Terkini', 'Sosialisasi', 'Opini', 'Umum', 'KPU Dalam Berita'] as const;

const piksel = z.number('Tulis ukuran foto dalam piksel, misalnya 1200.').int().positive();

export const collections = {
  berita: defineCollection({
    // Nama yang diawali garis bawah adalah pola atau naskah yang belum terbit.
    loader: glob({ pattern: '[!_]*.md', base: './src/isi/berita' }),
    schema: z.object({
      title: z.string('Judul berita belum diisi.').min(1, 'Judul berita belum diisi.'),
      published: day,
      updated: day.optional(),
      eventDate: day.optional(),
      category: z
        .enum(
          kategori,
          `Kategori tidak dikenal, sehingga berita tidak masuk daftar mana pun. Pilih: ${kategori.join(', ')}.`,
        )
        .default('Berita Terkini'),
      author: z.string().optional(),
      foto: z
        .object({
          src: z.string('Alamat foto belum diisi, misalnya /foto/rapat.jpg.'),
          alt: z
            .string('Teks alternatif foto belum diisi: tulis apa yang terlihat.')
            .min(1, 'Teks alternatif foto belum diisi: tulis apa yang terlihat.'),
          keterangan: z.string().optional(),
          kredit: z.string().optional(),
          lebar: piksel,
          tinggi: piksel,
        })
        .optional(),
    }),
  }),
};
