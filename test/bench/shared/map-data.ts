/** The work of the map: the 514 kabupaten and kota, or the 35 of Jawa Tengah, with a value that changes. */
import kabkota from '@situs-kpu/regions/geo/indonesia-kabkota';
import jateng from '@situs-kpu/regions/geo/jateng-kabkota';
import { regionMap } from '@situs-kpu/regions/map';

export const maps = { map514: regionMap(kabkota, { width: 1000 }), map35: regionMap(jateng) } as const;

/** 0 to 99,9, another in each update. */
export const figureOf = (i: number, t: number): number => ((i * 7919 + t * 104_729) % 1000) / 10;
