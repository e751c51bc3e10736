/**
 * Isi kantor ini. Yang tidak ditulis di sini tetap punya halaman, yang mengatakan "belum diisi" dan siapa yang mengisinya.
 * Kunci adalah jenis halaman menurut `pageTypes` dari `@situs-kpu/standard`; contoh isi setiap templat ada di
 * `contentSamples` dari `@situs-kpu/templates/fixtures`. Yang tidak sesuai dijelaskan saat situs dibuat.
 */
import type { PageId } from '@situs-kpu/standard';

export const isiKantor: Partial<Record<PageId, object>> = {};

/** Halaman satuan: jenis halaman → alamat → isi. */
export const rinciKantor: Partial<Record<PageId, Record<string, object>>> = {};
