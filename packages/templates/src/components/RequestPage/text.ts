export const requestPageText = {
  id: {
    form: 'Formulir permohonan',
    model: 'Bidang formulir ini (Model PPID-B)',
    before:
      'Dijawab paling lambat {outside} di luar tahapan, atau {during} selama tahapan (belum diverifikasi). {cost}.',
    write: 'Yang perlu ditulis dalam permohonan',
    who: 'Siapa yang boleh meminta',
    whoText:
      'Warga negara Indonesia, atau badan hukum Indonesia. Identitas diperiksa di kantor, bukan lewat halaman ini.',
    contactHint: 'Satu saja. Jawaban dikirim ke sini.',
    detailsHint: 'Sebutkan dokumen, kejadian, wilayah, dan tahunnya bila Anda tahu.',
    purposeHint: 'Misalnya: penelitian, pemberitaan, atau kepentingan pribadi.',
    copyHint: 'Hanya bila Anda meminta salinan.',
    submit: 'Kirim permohonan',
    terms: 'Kapan dijawab, dan berapa biayanya',
    next: 'Setelah dikirim',
    received: {
      heading: 'Permohonan diterima',
      keep: 'Simpan nomor ini. Dengan nomor ini Anda dapat menanyakan sampai di mana permohonan Anda.',
      number: 'Nomor pendaftaran',
      received: 'Diterima',
      due: 'Dijawab paling lambat',
    },
  },
  en: {
    form: 'Request form',
    model: 'The fields of this form (Model PPID-B) were',
    before: 'Answered within {outside} outside stages, or {during} during stages (not verified). {cost}.',
    write: 'What to write in a request',
    who: 'Who may ask',
    whoText:
      'Indonesian citizens, and Indonesian legal entities. Identities are checked at the office, not through this page.',
    contactHint: 'One is enough. The answer is sent there.',
    detailsHint: 'Name the document, the event, the area and the year if you know them.',
    purposeHint: 'For example: research, news, or a matter of your own.',
    copyHint: 'Only if you ask for a copy.',
    submit: 'Send the request',
    terms: 'When it is answered, and what it costs',
    next: 'After it was sent',
    received: {
      heading: 'The request was received',
      keep: 'Keep this number. With it you can ask how far your request is.',
      number: 'Registration number',
      received: 'Received',
      due: 'Answered at the latest on',
    },
  },
} as const;
