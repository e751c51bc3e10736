import type { AccordionItem } from '@situs-kpu/ui';

/** Questions about requests for information, answered by KPU's rules outside of election stages. */
export const faq: AccordionItem[] = [
  { title: 'Berapa biayanya?', children: 'Gratis.' },
  {
    title: 'Siapa yang dapat memohon informasi?',
    children: 'Warga negara Indonesia dengan KTP, atau badan hukum Indonesia dengan akta.',
  },
  {
    title: 'Berapa lama sampai ada jawaban?',
    children: 'Paling lama 10 hari kerja. KPU dapat memperpanjangnya 7 hari kerja dengan alasan tertulis.',
  },
  {
    title: 'Bagaimana bila jawaban tidak sesuai?',
    children: 'Ajukan keberatan kepada atasan PPID, paling lama 30 hari kerja setelah jawaban.',
  },
];
