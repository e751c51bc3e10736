/** The questions of the checklist, in words, with the rules behind them. */
import type { LocalText } from '../../types.ts';
import type { ChecklistId } from './types.ts';

export const questions: Readonly<Record<ChecklistId, { question: LocalText; rule?: string }>> = {
  judul: { question: { id: 'Judul', en: 'Headline' }, rule: 'NEWS-08' },
  apa: { question: { id: 'Apa yang terjadi', en: 'What happened' }, rule: 'NEWS-05' },
  siapa: { question: { id: 'Siapa yang terlibat', en: 'Who was involved' }, rule: 'NEWS-05' },
  kapan: { question: { id: 'Kapan', en: 'When' }, rule: 'NEWS-05' },
  'di-mana': { question: { id: 'Di mana', en: 'Where' }, rule: 'NEWS-05' },
  mengapa: { question: { id: 'Mengapa', en: 'Why' }, rule: 'NEWS-05' },
  bagaimana: { question: { id: 'Bagaimana', en: 'How' }, rule: 'NEWS-05' },
  piramida: {
    question: { id: 'Yang terpenting lebih dahulu (piramida terbalik)', en: 'The most important first' },
    rule: 'NEWS-05',
  },
  tanggal: { question: { id: 'Tanggal kejadian', en: 'Day of the event' }, rule: 'NEWS-05' },
  dateline: { question: { id: 'Dateline', en: 'Dateline' }, rule: 'NEWS-04' },
  kredit: { question: { id: 'Kredit penulis atau editor', en: 'Credit' }, rule: 'NEWS-06' },
  foto: {
    question: {
      id: 'Foto dengan keterangan dan teks alternatif',
      en: 'Photo with caption and text alternative',
    },
    rule: 'NEWS-07',
  },
  panjang: { question: { id: 'Panjang', en: 'Length' }, rule: 'NEWS-08' },
  singkatan: {
    question: {
      id: 'Singkatan dijelaskan pada penyebutan pertama',
      en: 'Abbreviations explained at first use',
    },
    rule: 'NEWS-13',
  },
  netral: { question: { id: 'Kata yang netral', en: 'Neutral words' }, rule: 'NEWS-12' },
  'tanda-baca': { question: { id: 'Tanda baca', en: 'Punctuation' } },
};
