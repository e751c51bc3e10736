export const stagesPageText = {
  id: {
    election: 'Pemilu atau Pemilihan',
    votingDay: 'Hari pemungutan suara',
    regulation: 'Ditetapkan dengan',
    stages: 'tahapan dengan tanggalnya',
    untitled: 'Tahapan tanpa nama',
    suspended: 'Ditunda atau dihentikan',
    formerly: 'Jadwal semula',
    asOf: 'Keadaan tahapan dinilai per',
  },
  en: {
    election: 'Election',
    votingDay: 'Voting day',
    regulation: 'Set by',
    stages: 'stages with their dates',
    untitled: 'Stage without a name',
    suspended: 'Put off or stopped',
    formerly: 'Day that was planned',
    asOf: 'Where the stages stand is judged as of',
  },
} as const;
