export const galleryPageText = {
  id: {
    video: 'Video {n}',
    album: 'Album {n}',
    infographic: 'Infografis {n}',
    transcript: 'Transkrip',
    captions: 'Video ini bertakarir.',
    noText: 'Takarir dan transkrip video ini belum tersedia. Mintalah isinya kepada kantor.',
    content: 'Isi infografis',
    noContent: 'Isi infografis ini sebagai teks belum diisi. Mintalah isinya kepada kantor.',
  },
  en: {
    video: 'Video {n}',
    album: 'Album {n}',
    infographic: 'Infographic {n}',
    transcript: 'Transcript',
    captions: 'This video has captions.',
    noText: 'Captions and transcript of this video are not available yet. Ask the office for its content.',
    content: 'What the infographic says',
    noContent: 'The content of this infographic has not been filled in as text. Ask the office for it.',
  },
} as const;
