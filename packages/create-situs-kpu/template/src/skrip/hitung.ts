/** Penghitung hari kerja di peramban, tanpa React: halaman tetap ringan. Tidak ada yang dikirim atau disimpan. */
import { calculateAnswer } from '@situs-kpu/templates';
import { hariLengkap, kalimatBatas } from './tenggat.ts';

const tempat = document.querySelector<HTMLElement>('[data-hitung]');
const formulir = tempat?.querySelector('form');
const hasil = tempat?.querySelector<HTMLElement>('[data-hasil-hitung]');
const salah = tempat?.querySelector<HTMLElement>('[data-salah]');

type Galat = NonNullable<ReturnType<typeof calculateAnswer>['errors']>;

/** Formulir yang belum diisi sama sekali pun dijawab: yang kurang disebut. */
const kosong: Galat = {
  tanggal: { id: 'Isi tanggal permohonan diterima.', en: '' },
  rezim: { id: 'Pilih tahap pemilu pada tanggal itu.', en: '' },
};

if (tempat && formulir && hasil && salah) {
  const tulis = (nama: string, teks: string) => {
    const di = hasil.querySelector(`[data-hasil="${nama}"]`);
    // Selalu sebagai teks.
    if (di) di.textContent = teks;
  };
  const isian = (nama: string) =>
    [...formulir.querySelectorAll<HTMLInputElement>('input')].filter(({ name }) => name.startsWith(nama));

  // Pesannya sendiri, dalam bahasa situs.
  formulir.noValidate = true;
  formulir.addEventListener('submit', (peristiwa) => {
    peristiwa.preventDefault();
    const data = Object.fromEntries(
      [...new FormData(formulir)].map(([nama, nilai]) => [nama, String(nilai)]),
    );
    const { received, due, errors } = calculateAnswer(data);
    const siap = received !== undefined && due !== undefined;
    const pesanSalah: Galat = siap ? {} : (errors ?? kosong);
    for (const nama of ['tanggal', 'rezim'] as const) {
      const pesan = pesanSalah[nama]?.id;
      const di = salah.querySelector<HTMLElement>(`[data-salah-di="${nama}"]`);
      const tautan = di?.querySelector('a');
      if (di) di.hidden = !pesan;
      if (tautan && pesan) tautan.textContent = pesan;
      for (const satu of isian(nama)) {
        if (pesan) {
          satu.setAttribute('aria-invalid', 'true');
          satu.setAttribute('aria-describedby', `salah-${nama}`);
        } else {
          satu.removeAttribute('aria-invalid');
          satu.removeAttribute('aria-describedby');
        }
      }
    }
    hasil.hidden = !siap;
    salah.hidden = siap;
    if (!siap) {
      salah.focus();
      return;
    }
    tulis('diterima', hariLengkap(received));
    tulis('rezim', due.regime === 'tahapan' ? 'Selama tahapan' : 'Di luar tahapan');
    tulis('jawaban', kalimatBatas(due.answer));
    tulis('perpanjangan', kalimatBatas(due.extended));
    const libur =
      'skipped' in due.extended ? due.extended.skipped.flatMap(({ name }) => (name ? [name.id] : [])) : [];
    tulis('libur', [...new Set(libur)].join('; ') || 'tidak ada');
  });
  tempat.hidden = false;
}
