export const ippProgressPageText = {
  id: {
    internal: 'Halaman kerja internal',
    internalWhy:
      'Angka di sini menunjukkan pengisian, bukan nilai indeks, dan belum diverifikasi untuk umum.',
    summary: 'Ringkasan',
    map: 'Wilayah dalam peta',
    matrix: 'Wilayah dan dimensi',
    deadlines: 'Batas waktu',
    course: 'Perkembangan',
    difficulties: 'Kendala',
    queue: 'Menunggu verifikasi',
    progress: 'berkas progres pengisian',
    noNow: 'Waktu penilaian belum diisi, jadi batas waktu belum dapat dinilai.',
  },
  en: {
    internal: 'Internal page',
    internalWhy:
      'The figures show what has been filled in, not the index, and are not verified for the public.',
    summary: 'Summary',
    map: 'Regions on the map',
    matrix: 'Regions and dimensions',
    deadlines: 'Deadlines',
    course: 'Course',
    difficulties: 'Difficulties',
    queue: 'Waiting for verification',
    progress: 'progress file of the filling',
    noNow: 'The time of judging has not been filled in, so deadlines cannot be judged yet.',
  },
} as const;
