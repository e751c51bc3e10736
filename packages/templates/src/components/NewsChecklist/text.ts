export const newsChecklistText = {
  id: {
    title: 'Saran untuk naskah ini',
    empty: 'Naskah masih kosong. Saran muncul begitu ada isinya.',
    none: (words: string) => `Tidak ada saran untuk ${words} kata ini.`,
    some: (count: string, words: string) => `${count} saran untuk ${words} kata.`,
    free: 'Saran tidak menahan penerbitan; kantor yang memutuskan.',
    places: {
      title: () => 'Judul',
      text: (n: string) => `Paragraf ${n}`,
      photo: (n: string) => `Foto ${n}`,
    },
    good: (count: string) => `Sudah baik (${count})`,
    unknown: (count: string) => `Tidak dapat diperiksa (${count})`,
  },
  en: {
    title: 'Advice on this draft',
    empty: 'The draft is empty. Advice appears as soon as there is text.',
    none: (words: string) => `No advice on these ${words} words.`,
    some: (count: string, words: string) =>
      count === '1' ? `1 piece of advice on ${words} words.` : `${count} pieces of advice on ${words} words.`,
    free: 'Advice keeps nobody from publishing; the office decides.',
    places: {
      title: () => 'Headline',
      text: (n: string) => `Paragraph ${n}`,
      photo: (n: string) => `Photo ${n}`,
    },
    good: (count: string) => `Good already (${count})`,
    unknown: (count: string) => `Cannot be checked (${count})`,
  },
} as const;
