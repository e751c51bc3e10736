/** What stands around the text: the dateline before it, the credit after it. */
import { advice, atText, type Found, leadPlace, type ReadDraft } from './draft.ts';
import type { Advice } from './types.ts';

export function checkFrame({
  first,
  last,
  dateline,
  credit,
  city,
  host,
  printed,
  empty,
}: ReadDraft): Found<'dateline' | 'kredit'> {
  if (printed || empty) return { dateline: null, kredit: null };
  const ofDateline: Advice[] = [];
  const wanted = `${city ?? 'Kota'}, ${host ?? 'kota-nama.kpu.go.id'} – `;
  if (!dateline)
    ofDateline.push(
      advice(`Mulai dengan dateline: "${wanted}".`, `Begin with the dateline: "${wanted}".`, leadPlace),
    );
  else if (first) {
    if (host && dateline.host !== host.toLowerCase())
      ofDateline.push(
        advice(
          `Dateline menyebut ${dateline.host}, bukan ${host}.`,
          `The dateline names ${dateline.host}, not ${host}.`,
          atText(first, dateline),
        ),
      );
    else if (!dateline.canonical)
      ofDateline.push(
        advice(
          `Bentuk bakunya "${wanted}", dengan tanda pisah (–).`,
          `The usual form is "${wanted}", with a dash (–).`,
          atText(first, dateline),
        ),
      );
  }
  return {
    dateline: ofDateline,
    kredit: credit
      ? []
      : [
          advice(
            'Akhiri dengan kredit, seperti (Ed: Asa/kpusurakarta).',
            'End with the credit, like (Ed: Asa/kpusurakarta).',
            last ? { part: 'text', index: last.index } : undefined,
          ),
        ],
  };
}
