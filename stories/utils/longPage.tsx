/** A long page with headings, for what helps to find the way in one. Its facts are invented. */
import { Prose } from '@situs-kpu/ui';
import { createElement, type ReactElement } from 'react';

export const headings = [
  { id: 'siapa', text: 'Siapa yang dapat pindah memilih', level: 2 },
  { id: 'syarat', text: 'Syarat', level: 2 },
  { id: 'dokumen', text: 'Dokumen yang dibawa', level: 3 },
  { id: 'batas-waktu', text: 'Batas waktu', level: 3 },
  { id: 'cara', text: 'Cara mengurus', level: 2 },
  { id: 'kantor', text: 'Di kantor KPU Kota Surakarta', level: 3 },
  { id: 'kelurahan', text: 'Di kelurahan tujuan', level: 3 },
  { id: 'pengaduan', text: 'Pengaduan', level: 2 },
] as const;

const text =
  'Pemilih yang pada hari pemungutan suara berada di kota lain dapat memilih di sana, setelah namanya dipindahkan ke daftar pemilih tempat tujuan. Keterangan di halaman ini adalah CONTOH dan tidak dapat dijadikan pegangan.';

/** `prefix` keeps ids apart where the page is shown more than once. */
export function LongPage({ prefix = '' }: { prefix?: string }): ReactElement {
  return (
    <Prose>
      <p>{text}</p>
      {headings.map(({ id, text: words, level }) => (
        <div key={id}>
          {createElement(`h${level}`, { id: prefix + id }, words)}
          <p>{text}</p>
          <p>{text}</p>
        </div>
      ))}
    </Prose>
  );
}
