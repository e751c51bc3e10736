/** Batas waktu dalam kata-kata, sama saat situs dibuat dan di peramban. */
import type { AnswerDue } from '@situs-kpu/standard';

const lengkap = new Intl.DateTimeFormat('id-ID', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "Selasa, 20 Januari 2026". */
export const hariLengkap = (hari: string): string => lengkap.format(new Date(`${hari}T00:00:00Z`));

/** Harinya, atau hari tercepat bila hari libur tahun itu belum dimuat: tidak pernah dugaan. */
export const kalimatBatas = (batas: AnswerDue['answer']): string =>
  batas.known
    ? hariLengkap(batas.day)
    : `paling cepat ${hariLengkap(batas.earliest)}; hari libur ${batas.unknownYears.join(', ')} belum dimuat, sehingga tanggal pastinya tidak dapat dihitung`;
