import type { OpeningDay } from '@situs-kpu/ui';

/** CONTOH. */
export const week: OpeningDay[] = [
  { day: 1, open: ['08:00', '16:00'], breaks: [['12:00', '13:00']] },
  { day: 2, open: ['08:00', '16:00'], breaks: [['12:00', '13:00']] },
  { day: 3, open: ['08:00', '16:00'], breaks: [['12:00', '13:00']] },
  { day: 4, open: ['08:00', '16:00'], breaks: [['12:00', '13:00']] },
  { day: 5, open: ['08:00', '16:30'], breaks: [['11:30', '13:00']] },
  { day: 6 },
  { day: 7 },
];
