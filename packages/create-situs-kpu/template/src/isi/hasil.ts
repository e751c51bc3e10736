/** Hasil yang diumumkan di situs ini. `slug` menjadi alamat: /hasil/<slug>/ */
import type { ElectionResult } from '@situs-kpu/results';
import { fromSirekapPilkada } from '@situs-kpu/results/core';
import {
  pilbupBangka2024,
  pilbupBaritoUtara2024,
  pilgubJakarta2024,
  pilgubJawaTengah2024,
  pilgubSurakarta2024,
  pilwalkotPangkalpinang2024,
  pilwalkotSurakarta2024,
  ppwp2024,
  ppwpSurakarta2024,
  sirekapInputs,
} from '@situs-kpu/results/fixtures';

export interface HasilSitus {
  slug: string;
  title: string;
  result: ElectionResult;
  /** Hasil di luar wilayah kantor ini; daftarnya terpisah. */
  daerahLain?: boolean;
}

/** Hitung sementara Sirekap, 35 kabupaten dan kota. */
const jawaTengahSementara = fromSirekapPilkada(sirekapInputs.pilgubJawaTengah()).result;

export const hasil: readonly HasilSitus[] = [
  {
    slug: 'pilwalkot-2024',
    title: 'Hasil Pemilihan Wali Kota dan Wakil Wali Kota Surakarta 2024',
    result: pilwalkotSurakarta2024(),
  },
  {
    slug: 'pilgub-2024',
    title: 'Hasil Pemilihan Gubernur dan Wakil Gubernur Jawa Tengah 2024 di Kota Surakarta',
    result: pilgubSurakarta2024(),
  },
  {
    slug: 'ppwp-2024',
    title: 'Hasil Pemilihan Presiden dan Wakil Presiden 2024 di Kota Surakarta',
    result: ppwpSurakarta2024(),
  },
  {
    slug: 'pilgub-jawa-tengah-2024',
    title: 'Hasil Pemilihan Gubernur dan Wakil Gubernur Jawa Tengah 2024',
    result: pilgubJawaTengah2024(),
    daerahLain: true,
  },
  ...(jawaTengahSementara
    ? [
        {
          slug: 'pilgub-jawa-tengah-2024-sementara',
          title: 'Hitung sementara Pilgub Jawa Tengah 2024 menurut kabupaten dan kota',
          result: jawaTengahSementara,
          daerahLain: true,
        },
      ]
    : []),
  {
    slug: 'ppwp-2024-nasional',
    title: 'Hasil Pemilihan Presiden dan Wakil Presiden 2024',
    result: ppwp2024(),
    daerahLain: true,
  },
  {
    slug: 'pilgub-jakarta-2024',
    title: 'Hasil Pemilihan Gubernur dan Wakil Gubernur Jakarta 2024',
    result: pilgubJakarta2024(),
    daerahLain: true,
  },
  {
    slug: 'pilbup-bangka-2024',
    title: 'Hasil Pemilihan Bupati dan Wakil Bupati Bangka 2024',
    result: pilbupBangka2024(),
    daerahLain: true,
  },
  {
    slug: 'pilwalkot-pangkalpinang-2024',
    title: 'Hasil Pemilihan Wali Kota dan Wakil Wali Kota Pangkalpinang 2024',
    result: pilwalkotPangkalpinang2024(),
    daerahLain: true,
  },
  {
    slug: 'pilbup-barito-utara-2024',
    title: 'Hasil Pemilihan Bupati dan Wakil Bupati Barito Utara 2024',
    result: pilbupBaritoUtara2024(),
    daerahLain: true,
  },
];
