import { agendaIcs } from '@situs-kpu/ui/agenda-ics';
import { acara, berkasAgenda } from '../../isi/agenda.ts';
import { situs } from '../../situs.ts';

export const getStaticPaths = () => (berkasAgenda ? [{ params: { kalender: 'agenda' } }] : []);

export const GET = () =>
  new Response(
    agendaIcs(acara, {
      site: situs.url,
      // Isi yang sama memberi berkas yang sama.
      stamp:
        acara
          .map(({ start }) => start)
          .sort()
          .at(-1) ?? '',
      timeZone: situs.timeZone,
      name: `Agenda ${situs.shortName}`,
    }),
    { headers: { 'content-type': 'text/calendar; charset=utf-8' } },
  );
