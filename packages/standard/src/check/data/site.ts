/** The site itself: its address, its mark, its menu and links. */
import { hostPattern } from '../../config/office.ts';
import { count, type Data, type DataResult, day, filled, number, rows, text } from './read.ts';

const letters = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

export const siteTests = {
  /** `{ host }` */
  hostIsKpu: ({ host: of }: Data) =>
    text(of) ? new RegExp(hostPattern, 'i').test(of) || /^www\.kpu\.go\.id$/i.test(of) : null,

  /** `{ host, level: 'kabupaten' | 'kota', name }` */
  hostFollowsName: ({ host: of, level, name }: Data) => {
    if (!text(of) || !filled(name) || (level !== 'kabupaten' && level !== 'kota')) return null;
    return of.toLowerCase() === `${level === 'kota' ? 'kota' : 'kab'}-${letters(name)}.kpu.go.id`;
  },

  /** `{ logos: ('kpu' | 'event')[] }`, in the order of the page. */
  kpuLogoFirst: ({ logos }: Data) => (Array.isArray(logos) && logos.length > 0 ? logos[0] === 'kpu' : null),

  /** `{ today, menu: [{ label, items, expires? }] }` */
  menuFilled: ({ today, menu }: Data) => {
    const entries = rows(menu);
    if (!day(today) || !entries || entries.length === 0) return null;
    return entries.every(
      ({ items, expires }) =>
        count(items) &&
        items > 0 &&
        (expires === undefined || expires === null || (day(expires) && expires >= today)),
    );
  },

  /** `{ links: [{ status, external?, marked? }] }` */
  linksAnswer: ({ links }: Data) => {
    const entries = rows(links);
    if (!entries || entries.some(({ status }) => !number(status))) return null;
    return entries.every(
      ({ status, external, marked }) => status === 200 && (external !== true || marked === true),
    );
  },
} satisfies Record<string, (data: Data) => DataResult>;
