/** Pencarian di peramban. Indeks diambil saat pertama kali dicari; tidak ada yang dikirim ke mana pun. */
import MiniSearch, { type SearchResult } from 'minisearch';
import { type Dokumen, pilihanCari } from './kata.ts';

const terbanyak = 30;
const jeda = 150;

const tempat = document.querySelector<HTMLElement>('[data-kpu-search]');
const kolom = document.querySelector<HTMLInputElement>('main form input[name="q"]');

type Temuan = SearchResult & Pick<Dokumen, 'judul' | 'bagian' | 'ringkas'>;
let indeks: Promise<MiniSearch<Dokumen>> | undefined;

function muat(): Promise<MiniSearch<Dokumen>> {
  indeks ??= fetch('/cari/indeks.json')
    .then((jawaban) => {
      if (!jawaban.ok) throw new Error(String(jawaban.status));
      return jawaban.text();
    })
    .then((teks) => MiniSearch.loadJSON(teks, pilihanCari))
    .catch((galat) => {
      // Dicoba lagi pada pencarian berikutnya.
      indeks = undefined;
      throw galat;
    });
  return indeks;
}

function unsur<K extends keyof HTMLElementTagNameMap>(
  nama: K,
  teks = '',
  kelas = '',
): HTMLElementTagNameMap[K] {
  const baru = document.createElement(nama);
  // Selalu sebagai teks: judul dapat memuat tanda apa pun.
  baru.textContent = teks;
  if (kelas) baru.className = kelas;
  return baru;
}

function tunjukkan(judul: string, isi: readonly HTMLElement[]): void {
  const kepala = unsur('h2', judul, 'kpu-heading kpu-heading-2xl');
  const bagian = unsur('section', '', 'kpu-template-page-part');
  bagian.append(kepala, ...isi);
  tempat?.replaceChildren(bagian);
}

let terakhir = '';
async function cari(kata: string): Promise<void> {
  const dicari = kata.trim().slice(0, 200);
  if (dicari === terakhir || !tempat) return;
  terakhir = dicari;
  if (dicari === '') {
    tempat.replaceChildren(unsur('p', 'Ketik kata yang dicari.'));
    return;
  }
  try {
    const mesin = await muat();
    if (dicari !== terakhir) return;
    const semua = mesin.search(dicari) as Temuan[];
    const daftar = unsur('ul', '', 'kpu-link-list');
    for (const { id, judul, bagian, ringkas } of semua.slice(0, terbanyak)) {
      const tautan = unsur('a', judul);
      tautan.href = String(id);
      const keterangan = [bagian, ringkas].filter(Boolean).join(': ');
      if (keterangan) tautan.append(unsur('small', keterangan));
      const butir = unsur('li');
      butir.append(tautan);
      daftar.append(butir);
    }
    const n = semua.length;
    if (n === 0)
      tunjukkan(`Tidak ada hasil untuk “${dicari}”`, [
        unsur('p', 'Periksa ejaannya, atau pakai kata yang lebih umum. Semua halaman ada di peta situs.'),
      ]);
    else
      tunjukkan(`${n} hasil untuk “${dicari}”`, [
        ...(n > terbanyak ? [unsur('p', `${terbanyak} yang paling sesuai ditampilkan.`)] : []),
        daftar,
      ]);
  } catch {
    terakhir = '';
    tunjukkan('Pencarian tidak dapat dimuat', [
      unsur('p', 'Sambungan mungkin terputus. Coba lagi, atau pakai peta situs.'),
    ]);
  }
}

if (tempat && kolom) {
  // Jumlah hasil dibacakan pembaca layar.
  tempat.setAttribute('aria-live', 'polite');
  let tunggu: ReturnType<typeof setTimeout> | undefined;
  const perbarui = () => {
    const alamat = new URL(location.href);
    if (kolom.value.trim()) alamat.searchParams.set('q', kolom.value.trim());
    else alamat.searchParams.delete('q');
    history.replaceState(null, '', alamat);
    void cari(kolom.value);
  };
  kolom.addEventListener('input', () => {
    clearTimeout(tunggu);
    tunggu = setTimeout(perbarui, jeda);
  });
  kolom.form?.addEventListener('submit', (peristiwa) => {
    peristiwa.preventDefault();
    clearTimeout(tunggu);
    perbarui();
  });
  const diminta = new URLSearchParams(location.search).get('q');
  if (diminta) {
    kolom.value = diminta;
    void cari(diminta);
  }
}
