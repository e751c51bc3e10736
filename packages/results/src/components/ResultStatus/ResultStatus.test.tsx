import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { type ElectionResult, resultStatuses, type ResultStatus as Status } from '../../core/model.ts';
import { flags } from '../../core/status.ts';
import {
  contohPenetapan,
  contohRusak,
  pilbupBaritoUtara2024,
  pilwalkotPangkalpinang2024,
  pilwalkotSurakarta2024,
} from '../../fixtures/index.ts';
import { berbendera, kosong, sirekap } from '../../internal/test/results.ts';
import { ResultStatus } from './index.ts';

describeConformance('ResultStatus', <ResultStatus result={pilwalkotSurakarta2024()} />, {
  contract: 'results/ResultStatus@1',
});

const textOf = (element: React.ReactElement) => render(element).container.textContent ?? '';

test('a person learns what kind of figures follow, of when, from whom and what comes next', () => {
  const { container } = render(<ResultStatus result={sirekap('pilwalkotSurakarta')} />);
  const text = container.textContent ?? '';
  for (const words of [
    'Seluruh TPS masuk, belum direkapitulasi',
    'per 27 November 2024 pukul 22.30 WIB',
    'masih dapat berubah',
    'Sumber: Sirekap Pilkada 2024',
    'Selanjutnya:',
  ])
    expect(text).toContain(words);
  expect(container.querySelector('time')?.getAttribute('datetime')).toBe('2024-11-27T22:30:00+07:00');
});

test('times are told in the zone of the area, in both languages', () => {
  const result = { ...sirekap('pilwalkotSurakarta'), timeZone: 'WIT' as const };
  expect(textOf(<ResultStatus result={result} />)).toContain('per 28 November 2024 pukul 00.30 WIT');
  expect(textOf(<ResultStatus result={result} locale="en" />)).toContain('as of 28 November 2024, 00:30 WIT');
});

test('each kind of status has a band of its own, so that it is told apart without colour', () => {
  const looks = (['belum_ada', 'hitung_sementara', 'rekap_kabkota', 'psu'] as Status[]).map((status) => {
    const { container } = render(<ResultStatus result={{ ...pilwalkotSurakarta2024(), status }} />);
    return `${container.firstElementChild?.className} ${container.querySelector('path')?.getAttribute('d')}`;
  });
  expect(new Set(looks).size).toBe(4);
  for (const status of resultStatuses) render(<ResultStatus result={{ ...contohPenetapan(), status }} />);
});

test('flags stand in words; a correction tells the former figure, the time and the reason', () => {
  const text = textOf(<ResultStatus result={berbendera()} />);
  for (const { label } of Object.values(flags)) expect(text).toContain(label.id);
  expect(text).toContain(
    'Suara nomor urut 2: angka diperbarui 5 Desember 2024 pukul 10.00 WIB: sebelumnya 123.400, sekarang 123.456, karena satu formulir TPS dibaca ulang.',
  );
  expect(text).toContain('Data terakhir: 5 Desember 2024.');
});

test('figures that contradict each other are flagged, also when the data does not say so', () => {
  expect(textOf(<ResultStatus result={contohRusak.totalTidakCocok()} />)).toContain(
    'Sumber sedang diperiksa',
  );
  expect(textOf(<ResultStatus result={contohRusak.suaraTidakDiketahui()} />)).not.toContain('Sumber sedang');
});

test('what is not known is said, not left out', () => {
  expect(textOf(<ResultStatus result={pilwalkotPangkalpinang2024()} />)).toContain(
    'waktu data belum diketahui',
  );
  expect(textOf(<ResultStatus result={kosong()} />)).toContain('Sumber: belum dicantumkan');
});

test('a case is told with its number, its ruling and the words of the Court, quoted', () => {
  const court = {
    ...contohPenetapan(),
    status: 'putusan_mk' as const,
    cases: [
      {
        number: '05/PHPU.WAKO-XXIII/2025',
        registered: '2025-01-03',
        ruling: {
          outcome: 'dikabulkan_sebagian' as const,
          date: '2025-02-24',
          order: 'Memerintahkan pemungutan suara ulang.',
          sourceIndex: null,
        },
      },
      { number: null, registered: null, ruling: null },
    ],
  };
  const { container } = render(<ResultStatus result={court} />);
  expect(container.textContent).toContain(
    'Perkara MK No. 05/PHPU.WAKO-XXIII/2025, terdaftar 3 Januari 2025. Amar putusan: dikabulkan sebagian, dibacakan 24 Februari 2025.',
  );
  expect(container.querySelector('q')?.textContent).toBe('Memerintahkan pemungutan suara ulang.');
  expect(container.textContent).toContain('Perkara MK (nomor belum dicantumkan).');
});

test('what is repeated is told with its stations and its day, or that the day is not known', () => {
  const repeat = (date: string | null) => ({
    ...contohPenetapan(),
    status: 'psu' as const,
    repeat: { kind: 'psu' as const, stations: 2, date, sourceIndex: null },
  });
  expect(textOf(<ResultStatus result={repeat('2025-03-22')} />)).toContain(
    'Pemungutan suara ulang di 2 TPS, 22 Maret 2025.',
  );
  expect(textOf(<ResultStatus result={repeat(null)} />)).toContain('tanggalnya belum dicantumkan');
});

test('deadlines stand as days that were given, and a missing one is said where the status lives on it', () => {
  const at = (status: Status, schedule: Partial<ElectionResult['schedule']> = {}) => {
    const result = contohPenetapan();
    return textOf(
      <ResultStatus result={{ ...result, status, schedule: { ...result.schedule, ...schedule } }} />,
    );
  };
  expect(at('masa_permohonan_mk', { petitionUntil: '2024-12-09' })).toContain('sampai 9 Desember 2024.');
  expect(at('masa_permohonan_mk')).toContain('Batas waktu permohonan ke MK belum dicantumkan.');
  expect(at('penetapan_hasil')).not.toContain('Batas waktu permohonan');
  expect(at('rekap_kabkota', { next: '2024-12-06' })).toContain('dijadwalkan 6 Desember 2024.');
  expect(at('pemilihan_berikutnya', { nextElection: '2025-08-27' })).toContain(
    'Pemilihan berikutnya dijadwalkan 27 Agustus 2025.',
  );
  expect(at('pemilihan_berikutnya')).toContain('Tanggal pemilihan berikutnya belum dicantumkan.');
});

test('who is elected is told by the decision, not by the band', () => {
  const elected = { ids: ['contoh-2'], date: '2025-01-09', sourceIndex: 0 };
  const text = textOf(
    <ResultStatus result={{ ...contohPenetapan(), status: 'penetapan_terpilih', elected }} />,
  );
  expect(text).toContain(
    'Keputusan tentang yang terpilih: KPU Kabupaten Contoh 000 Tahun 2024, 9 Januari 2025.',
  );
  expect(text).not.toContain('Cempaka');
});

test('beside a status that came later, the day is that of the figures; an order is told with its day', () => {
  const barito = pilbupBaritoUtara2024();
  const text = textOf(<ResultStatus result={barito} />);
  expect(text).toContain('Diputus MK angka per 24 Maret 2025');
  for (const day of ['14 Mei 2025', '24 Februari 2025'])
    expect(text).toContain(`Amar putusan: dikabulkan sebagian, dibacakan ${day}. Isi amar: `);
  const cases = barito.cases.map((one) => ({
    ...one,
    ruling: one.ruling && { ...one.ruling, outcome: null },
  }));
  expect(textOf(<ResultStatus result={{ ...barito, cases }} />)).toContain(
    'Isi amar, dibacakan 14 Mei 2025: ',
  );
  expect(text).not.toContain('Belum diputus');
});

test('a case that waits beside one that is decided is told to be open', () => {
  const barito = pilbupBaritoUtara2024();
  const cases = barito.cases.map((one, index) => (index === 0 ? { ...one, ruling: null } : one));
  const open = 'Perkara MK No. 313/PHPU.BUP-XXIII/2025. Belum diputus.';
  expect(textOf(<ResultStatus result={{ ...barito, cases }} />)).toContain(open);
  // That the Court ruled may be all that is known.
  const [only] = cases;
  expect(textOf(<ResultStatus result={{ ...barito, cases: only ? [only] : [] }} />)).not.toContain(
    'Belum diputus',
  );
});

test('the office is told by its name', () => {
  expect(textOf(<ResultStatus result={pilwalkotSurakarta2024()} />)).toContain(
    'Ditangani oleh: KPU Kota Surakarta.',
  );
});
