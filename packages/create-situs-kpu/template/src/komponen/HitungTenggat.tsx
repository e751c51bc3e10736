import { Alert, Button, DateField, DescriptionList, Form, Print, RadioGroup } from '@situs-kpu/ui';

const isi = (nama: string) => <span data-hasil={nama} />;

/**
 * Penghitung hari kerja di halaman prosedur. Tanpa skrip: contoh yang sudah dihitung, dari templat halaman. Dengan skrip
 * (src/skrip/hitung.ts): formulir, yang menghitung di peramban dan tidak mengirim apa pun. Di atas kertas: contoh, dan
 * jawaban bila sudah dihitung.
 */
export function HitungTenggat() {
  return (
    <div className="kpu-template-page-part" data-hitung hidden>
      <Print only="screen">
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
      </Print>
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
  );
}
