import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Hari tanpa jam, `2025-05-09`, seperti ditulis; YAML membacanya sebagai tanggal. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(/^\d{4}-\d{2}-\d{2}/, 'Tulis tanggal sebagai tahun-bulan-hari, misalnya 2025-05-09.'),
);

export const collections = {
  berita: defineCollection({
    loader: glob({ pattern: '*.md', base: './src/isi/berita' }),
    schema: z.object({
      title: z.string().min(1, 'Judul berita belum diisi.'),
      published: day,
      updated: day.optional(),
      eventDate: day.optional(),
      category: z.string().default('Berita Terkini'),
      author: z.string().optional(),
    }),
  }),
};
