export const statusCheckPageText = {
  id: {
    where: 'Di mana melihat status',
    whereText:
      'Status permohonan dan keberatan ada di e-PPID. Situs ini tidak menyimpan data permohonan. Anda juga dapat bertanya kepada PPID.',
    needs: 'Yang perlu disiapkan',
    meanings: 'Bila informasi tidak diberikan',
    meaningsText: 'Jawaban PPID menyebut salah satu keadaan ini:',
    late: 'Bila jawaban terlambat',
    lateText:
      'Bila tenggatnya sudah lewat, atau jawabannya tidak sebagaimana diminta, Anda berhak mengajukan keberatan.',
    terms: 'Tenggat jawaban',
  },
  en: {
    where: 'Where to see the status',
    whereText:
      'The status of requests and objections is in e-PPID. This site keeps no data about requests. You can also ask the PPID.',
    needs: 'What you need',
    meanings: 'If the information is not given',
    meaningsText: 'The answer of the PPID says one of these:',
    late: 'If the answer is late',
    lateText:
      'If the term has passed, or the answer is not what you asked for, you have the right to object.',
    terms: 'Terms of the answer',
  },
} as const;
