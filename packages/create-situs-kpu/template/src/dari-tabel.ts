/**
 * Hasil dari tabel, sebagaimana disimpan sebagai CSV oleh aplikasi lembar kerja: satu baris satu wilayah di bawah kantor
 * ini, dan satu baris jumlah. Angka yang tidak dapat dibaca atau tidak cocok menghentikan pembuatan situs.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fullName } from '@situs-kpu/regions';
import { children, region } from '@situs-kpu/regions/jateng';
import type { ElectionResult, ResultStatusCode, SourceDocument } from '@situs-kpu/results';
import { type Area, type ContestKind, fromSheet } from '@situs-kpu/results/core';
import { readCsv } from '@situs-kpu/results/csv';
import { situs } from './situs.ts';

export interface FaktaHasil {
  /** Jenis pemilihan. */
  jenis: Extract<ContestKind, 'pilbup' | 'pilwalkot' | 'pilgub' | 'ppwp'>;
  /** Nama resmi: "Pemilihan Bupati dan Wakil Bupati Klaten Tahun 2024". */
  nama: string;
  /** Nama di dalam kalimat: "Pilbup Klaten 2024". */
  singkat: string;
  /** Hari pemungutan suara, `2024-11-27`. */
  hari: string;
  /** Pasangan calon menurut nomor urut. */
  paslon: readonly string[];
  /** Dari tahap mana angkanya: `rekap_kabkota`, `penetapan_hasil`, … */
  status: ResultStatusCode;
  /** Kapan angkanya berlaku: hari, atau saat dengan zona. */
  waktu: string;
  /** Dokumen asalnya, yang utama lebih dulu. Yang tidak diketahui ditulis `null`. */
  sumber: readonly SourceDocument[];
}

const polos = (kode: string) => kode.replaceAll('.', '');

/** Hasil dari satu berkas di src/isi/hasil/. */
export function hasilTabel(berkas: string, fakta: FaktaHasil): ElectionResult {
  const tempat = join(process.cwd(), 'src/isi/hasil', berkas);
  const salah = (apa: string) =>
    new Error(
      `Situs: hasil dari src/isi/hasil/${berkas} tidak dapat dimuat, sehingga situs tidak dibuat.\n${apa}`,
    );
  if (!existsSync(tempat)) throw salah('Berkas itu tidak ada. Simpan tabelnya di sana sebagai CSV.');
  const rows = readCsv(readFileSync(tempat));
  const kantor = region(situs.code ?? '');
  const provinsi = kantor.level === 'provinsi';
  const area: Area = {
    code: polos(kantor.code),
    name: fullName(kantor),
    level: provinsi ? 'provinsi' : 'kabkota',
  };
  const medan =
    fakta.jenis === 'ppwp'
      ? ({ regionCode: '0', level: 'nasional' } as const)
      : fakta.jenis === 'pilgub'
        ? ({ regionCode: polos(kantor.code).slice(0, 2), level: 'provinsi' } as const)
        : ({ regionCode: area.code, level: area.level } as const);
  // Wilayah di bawah kantor ini, sebagaimana ditulis di dua kolom pertama.
  const areas = rows.flatMap(([kode, nama]): Area[] => {
    const code = polos(String(kode ?? '').trim());
    return code.startsWith(area.code) && /^\d+$/.test(code) && code !== area.code
      ? [{ code, name: String(nama ?? '').trim(), level: provinsi ? 'kabkota' : 'kecamatan' }]
      : [];
  });
  // Satu angka yang salah ketik memindahkan suara ke wilayah lain. Kecamatan di luar Jawa Tengah diperiksa bentuknya saja:
  // daftarnya belum ada di paket ini.
  const daftar = provinsi || kantor.code.startsWith('33.') ? children(kantor.code) : null;
  const dikenal = new Set(daftar?.map(({ code }) => polos(code)));
  const asing = areas.filter(({ code }) =>
    daftar ? !dikenal.has(code) : code.length !== area.code.length + 2,
  );
  if (asing.length > 0)
    throw salah(
      [
        ...asing.map(
          ({ code, name }) =>
            `- Kode ${code} (${name || 'tanpa nama'}) bukan ${provinsi ? 'kabupaten atau kota' : 'kecamatan'} di ${area.name}. Perbaiki kolom pertama.`,
        ),
        daftar
          ? `Yang dikenal: ${daftar.map(({ code, name }) => `${code} ${name}`).join(', ')}.`
          : `Kode kecamatan adalah kode Kemendagri, ${kantor.code} dan dua angka lagi.`,
      ].join('\n'),
    );
  const { result, errors, findings } = fromSheet({
    rows,
    contest: { kind: fakta.jenis, name: fakta.nama, shortName: fakta.singkat, date: fakta.hari, ...medan },
    area,
    options: fakta.paslon.map((name, i) => ({
      id: String(i + 1),
      nomorUrut: i + 1,
      kind: 'paslon',
      name,
    })),
    areas,
    status: fakta.status,
    asOf: fakta.waktu,
    timeZone: situs.timeZone === 'Asia/Jakarta' ? 'WIB' : situs.timeZone === 'Asia/Makassar' ? 'WITA' : 'WIT',
    sources: fakta.sumber,
  });
  const berat = [...errors, ...findings].filter(({ severity }) => severity === 'error');
  if (!result || berat.length > 0) throw salah(berat.map(({ text }) => `- ${text.id}`).join('\n'));
  return result;
}
