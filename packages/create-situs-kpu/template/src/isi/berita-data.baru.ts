/**
 * Berita yang dibuat dari data, satu baris satu berita:
 *
 *   import { beritaHasil } from '../otomatis.ts';
 *   beritaHasil('pilbup-2024'),                            // slug di hasil.ts; terbit pada tanggal dokumen sumbernya
 *   beritaHasil('pilbup-2024', { terbit: '2026-01-05' }),  // atau pada hari yang disebut
 */
import type { BeritaSitus } from './berita.ts';

export const beritaData: readonly BeritaSitus[] = [];
