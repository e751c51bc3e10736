export const faqPageText = {
  id: {
    contents: 'Di halaman ini',
    untitled: 'Pertanyaan tanpa judul',
    noSubject: 'Lain-lain',
    noAnswer: 'Pertanyaan ini belum dijawab.',
    none: 'Belum ada pertanyaan di bagian ini.',
    ask: 'Pertanyaan Anda tidak ada di sini?',
  },
  en: {
    contents: 'On this page',
    untitled: 'Untitled question',
    noSubject: 'Other',
    noAnswer: 'This question has not been answered yet.',
    none: 'There are no questions in this part yet.',
    ask: 'Is your question not here?',
  },
} as const;
