export const lessonListPageText = {
  id: {
    lessons: 'Pelajaran',
    minutes: 'sekitar {n} menit',
    audience: 'Untuk',
    untitled: 'Pelajaran tanpa judul',
  },
  en: { lessons: 'Lessons', minutes: 'about {n} minutes', audience: 'For', untitled: 'Untitled lesson' },
} as const;
