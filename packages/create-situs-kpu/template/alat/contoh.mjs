// npm run contoh              semua jenis halaman
// npm run contoh -- visiMisi  contoh isi satu halaman, untuk disalin ke src/isi/kantor.ts
import { inspect } from 'node:util';
import { fillerNames, pageTypes } from '@situs-kpu/standard';
import { contentSamples } from '@situs-kpu/templates/fixtures';

/** Halaman yang isinya tidak ditulis di kantor.ts. */
const lain = {
  beritaDetail: 'Berita ditulis di src/isi/berita/, satu berkas satu berita: salin _contoh.md.',
  hasilDetail: 'Hasil ditulis di src/isi/hasil.ts; tabelnya dapat berupa CSV di src/isi/hasil/.',
};
const dariBerita = 'Daftar ini terisi dari src/isi/berita/ menurut kategori beritanya.';
for (const jenis of ['berita', 'sosialisasi', 'opini', 'umum', 'kpuDalamBerita']) lain[jenis] = dariBerita;
for (const jenis of ['hasilPemilu', 'hasilPemilihan'])
  lain[jenis] = 'Daftar ini terisi dari src/isi/hasil.ts.';

const [diminta] = process.argv.slice(2);
const jenis = pageTypes.find(({ id }) => id === diminta);
if (!diminta) {
  for (const { id, name, route, filledBy } of pageTypes)
    if (route) console.log(`${id.padEnd(20)} ${route.padEnd(36)} ${name.id} · ${fillerNames[filledBy].id}`);
} else if (!jenis) {
  const dekat = pageTypes.filter(({ id, name, route }) =>
    [id, name.id, route ?? ''].some((each) => each.toLowerCase().includes(diminta.toLowerCase())),
  );
  console.error(
    `Situs: tidak ada jenis halaman "${diminta}". ${
      dekat.length > 0
        ? `Yang mirip: ${dekat.map(({ id }) => id).join(', ')}.`
        : 'Jalankan npm run contoh untuk melihat semuanya.'
    }`,
  );
  process.exitCode = 1;
} else if (lain[diminta]) {
  console.log(lain[diminta]);
} else {
  const templat = jenis.template?.replace(/^.*\/|@.*$/g, '');
  const contoh = Object.values(contentSamples[templat] ?? {});
  const [cocok] = [...contoh.filter(({ page }) => page === diminta), ...contoh];
  if (!cocok || Object.keys(cocok.content).length === 0) {
    console.log(`${jenis.name.id}: halaman ini dibuat dari isi situs, tidak ada yang perlu ditulis.`);
  } else {
    const { sample: _, ...isi } = cocok.content;
    const teks = inspect(isi, { depth: null, maxArrayLength: null, maxStringLength: null, breakLength: 100 });
    const satuan = jenis.route?.includes('<slug>');
    console.log(
      `// ${jenis.name.id}, ${jenis.route}. Isi CONTOH: ganti semuanya.\n// Tulis di src/isi/kantor.ts, di dalam ${
        satuan
          ? `rinciKantor; 'alamat' menjadi akhir alamatnya:\n${diminta}: {\n'alamat': ${teks},\n},`
          : `isiKantor:\n${diminta}: ${teks},`
      }`,
    );
  }
}
