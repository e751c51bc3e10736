// npm run periksa                          keadaan hari ini
// npm run periksa -- --tanggal 2026-12-31  keadaan pada hari lain
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';

function berhenti(pesan) {
  console.error(pesan);
  process.exit(1);
}

let tanggal;
try {
  ({ tanggal } = parseArgs({ options: { tanggal: { type: 'string' } } }).values);
} catch {
  berhenti('Situs: pilihan itu tidak dikenal. Pakai: npm run periksa -- --tanggal 2026-12-31');
}
const ada = (hari) => /^\d{4}-\d{2}-\d{2}$/.test(hari) && new Date(hari).toJSON()?.startsWith(hari);
if (tanggal !== undefined && !ada(tanggal))
  berhenti(
    `Situs: "${tanggal}" bukan tanggal, sehingga umur halaman tidak dapat dihitung. Tulis tahun-bulan-hari: --tanggal 2026-12-31`,
  );

// Laporan dibuat bersama situs, dari isi yang sama, di luar folder yang diterbitkan.
const folder = mkdtempSync(join(tmpdir(), 'situs-periksa-'));
process.env.SITUS_PERIKSA = tanggal ?? 'hari-ini';
process.env.NODE_ENV = 'production';
// Dapat dipanggil dari folder mana pun.
process.chdir(join(import.meta.dirname, '..'));
try {
  await build({ outDir: folder, logLevel: 'error' });
  console.log(readFileSync(join(folder, 'periksa.txt'), 'utf8'));
} catch (galat) {
  berhenti(
    `Situs: isinya belum dapat dibuat menjadi situs, sehingga belum dapat diperiksa. Perbaiki dulu yang disebut di sini:\n\n${galat?.message ?? galat}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
