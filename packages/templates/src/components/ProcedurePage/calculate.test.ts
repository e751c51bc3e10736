import { answerDue } from '@situs-kpu/standard';
import { expect, test } from 'vitest';
import { calculateAnswer } from './calculate.ts';

const query = (hari: string, bulan: string, tahun: string, rezim: string) => ({
  'tanggal-hari': hari,
  'tanggal-bulan': bulan,
  'tanggal-tahun': tahun,
  rezim,
});

test.each(['luar-tahapan', 'tahapan'] as const)('the answer is that of the standard: %s', (regime) => {
  const { received, due, errors } = calculateAnswer(query('5', 'januari', '2026', regime));
  expect(received).toBe('2026-01-05');
  expect(due).toEqual(answerDue('2026-01-05', regime));
  expect(errors).toBeUndefined();
});

test('nothing was asked: nothing is answered, and nothing is wrong', () => {
  for (const asked of [{}, null, undefined, { lain: 'x' }]) expect(calculateAnswer(asked)).toEqual({});
});

test('what is wrong is said in both languages, and what was typed is given back', () => {
  const wrong = calculateAnswer(query('31', 'Februari', '2026', 'kapan-kapan'));
  expect(wrong.due).toBeUndefined();
  expect(wrong.values?.['tanggal-hari']).toBe('31');
  expect(wrong.errors?.tanggal?.id).toMatch(/28/);
  expect(wrong.errors?.tanggal?.en).toMatch(/28/);
  expect(wrong.errors?.rezim?.en).toMatch(/phase/);
  expect(calculateAnswer({ rezim: 'tahapan' }).errors?.tanggal?.id).toBe('Isi tanggal permohonan diterima.');
});

test('a year whose holidays are not known gives no day', () => {
  const { due } = calculateAnswer(query('28', '12', '2026', 'luar-tahapan'));
  expect(due?.answer).toMatchObject({ known: false, unknownYears: [2027] });
});

test('holidays of the office are counted where they are given', () => {
  const plain = calculateAnswer(query('5', '1', '2026', 'tahapan'));
  const closed = calculateAnswer(query('5', '1', '2026', 'tahapan'), {
    extra: [{ date: '2026-01-06', name: { id: 'Libur', en: 'Holiday' }, kind: 'libur-daerah' }],
  });
  expect(plain.due?.answer).toMatchObject({ day: '2026-01-08' });
  expect(closed.due?.answer).toMatchObject({ day: '2026-01-09' });
});
