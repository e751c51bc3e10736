import { answerDue } from '@situs-kpu/standard';
import { Alert, Button, DateField, DescriptionList, Form, RadioGroup } from '@situs-kpu/ui';
import { hariLengkap, kalimatBatas } from '../skrip/tenggat.ts';

/** Permohonan yang masa jawabnya melewati hari libur; jawabannya dihitung dari konfigurasi standar saat situs dibuat. */
const contoh = '2026-01-05';

function Contoh() {
  const luar = answerDue(contoh, 'luar-tahapan');
  const selama = answerDue(contoh, 'tahapan');
  const libur = luar.answer.known ? luar.answer.skipped.flatMap(({ name }) => (name ? [name.id] : [])) : [];
  return (
    <p>
      {`Contoh: permohonan yang lengkap diterima ${hariLengkap(contoh)} dijawab paling lambat ${kalimatBatas(luar.answer)} di luar tahapan, atau ${kalimatBatas(selama.answer)} selama tahapan.`}
      {libur.length > 0 && ` Akhir pekan dan ${libur.join(', ')} tidak dihitung.`}
    </p>
  );
}

const isi = (nama: string) => <span data-hasil={nama} />;

/**
 * Penghitung hari kerja di halaman prosedur. Tanpa skrip: contoh yang sudah dihitung. Dengan skrip (src/skrip/hitung.ts):
 * formulir, yang menghitung di peramban dan tidak mengirim apa pun.
 */
export function HitungTenggat() {
  return (
    <>
      <Contoh />
      <div className="kpu-template-page-part" data-hitung hidden>
        <Form>
          <Alert tone="danger" heading="Hitungan belum dapat dibuat" tabIndex={-1} data-salah hidden>
            <ul>
              <li id="salah-tanggal" data-salah-di="tanggal">
                <a href="#isian-tanggal">Tanggal</a>
              </li>
              <li id="salah-rezim" data-salah-di="rezim">
                <a href="#isian-rezim">Tahap pemilu</a>
              </li>
            </ul>
          </Alert>
          <DateField
            name="tanggal"
            label="Tanggal permohonan lengkap diterima"
            hint="Misalnya 5 Januari 2026: tulis 5, 1, 2026."
          />
          <RadioGroup
            name="rezim"
            label="Tahap pemilu pada tanggal itu"
            hint="Selama tahapan, tenggatnya lebih singkat. Tanyakan kepada PPID bila Anda ragu."
            options={[
              { value: 'luar-tahapan', label: 'Di luar tahapan' },
              { value: 'tahapan', label: 'Selama tahapan' },
            ]}
          />
          <Button type="submit">Hitung</Button>
        </Form>
        <div aria-live="polite">
          <div className="kpu-template-page-part" data-hasil-hitung hidden>
            <DescriptionList
              items={[
                { label: 'Diterima', value: isi('diterima') },
                { label: 'Tenggat yang dipakai', value: isi('rezim') },
                { label: 'Dijawab paling lambat', value: isi('jawaban') },
                { label: 'Bila diperpanjang, paling lambat', value: isi('perpanjangan') },
                { label: 'Hari libur yang tidak dihitung', value: isi('libur') },
              ]}
            />
            <p>
              Tenggat ini belum diverifikasi terhadap naskah peraturannya. Yang mengikat adalah pemberitahuan
              tertulis dari PPID.
            </p>
          </div>
        </div>
      </div>
    </>
  );
}
