/** Agenda kantor ini: halamannya, dan berkas kalender yang dapat diikuti siapa pun. */
import type { AgendaPageContent } from '@situs-kpu/templates';
import { isiKantor } from './kantor.ts';

const agenda: AgendaPageContent = isiKantor.agenda ?? {};

/** Kegiatan di halaman agenda. */
export const acara = Array.isArray(agenda.events) ? agenda.events : [];

/** Alamat berkas kalender; tanpa kegiatan tidak ada. */
export const berkasAgenda = acara.length > 0 ? '/agenda/agenda.ics' : undefined;

/** Isi halaman agenda, dengan tautan ke kalendernya. */
export const isiAgenda: AgendaPageContent | undefined = berkasAgenda
  ? { icsHref: berkasAgenda, ...agenda }
  : undefined;
