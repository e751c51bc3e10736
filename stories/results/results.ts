import type { ElectionResult } from '@situs-kpu/results';
import { fromSirekapPilkada } from '@situs-kpu/results/core';
import {
  contohBelumAda,
  contohPenetapan,
  contohRusak,
  pilbupBangka2024,
  pilgubJakarta2024,
  pilwalkotSurakarta2024,
  sirekapInputs,
} from '@situs-kpu/results/fixtures';

/** A Sirekap body through the adapter, as a page does it. */
export function sirekap(name: keyof typeof sirekapInputs): ElectionResult {
  const { result } = fromSirekapPilkada(sirekapInputs[name]());
  if (!result) throw new Error(`Situs KPU stories: ${name} gave no result. Its fixture is broken. Mend it.`);
  return result;
}

/** CONTOH: flags and a correction on made-up figures. */
export const berbendera: ElectionResult = {
  ...contohPenetapan(),
  flags: ['koreksi', 'data_terlambat'],
  corrections: [
    {
      path: 'options.1.votes',
      before: 123_400,
      after: 123_456,
      at: '2024-12-05T10:00:00+07:00',
      reason: 'satu formulir TPS dibaca ulang',
      sourceIndex: 0,
    },
  ],
};

/** The results that every widget is shown with. */
export const results = {
  rekap: pilwalkotSurakarta2024(),
  sementara: sirekap('pilgubJawaTengah'),
  sementaraSebagian: sirekap('pilwalkotSurakartaSebagian'),
  lengkap: sirekap('pilwalkotSurakarta'),
  penetapan: contohPenetapan(),
  kolomKosong: pilbupBangka2024(),
  jakarta: pilgubJakarta2024(),
  tidakCocok: contohRusak.suaraSahTidakCocok(),
  barisTidakCocok: contohRusak.barisTidakCocok(),
  belumLengkap: contohRusak.suaraTidakDiketahui(),
  belumAda: contohBelumAda(),
  sengketa: { ...contohPenetapan(), status: 'sengketa_mk' },
} satisfies Record<string, ElectionResult>;
