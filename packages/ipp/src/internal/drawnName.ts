import { findRegion, fullName } from '@situs-kpu/regions';
import { nationCode } from '../core/model.ts';

/**
 * Name of a region inside a drawing, where its kind would fill the place: `Tegal` is the kabupaten, and a kota keeps its
 * kind, `Kota Tegal`.
 */
export function drawnName(region: string): string {
  const found = findRegion(region);
  if (!found) return region === nationCode ? 'Indonesia' : region;
  return found.level === 'kota' ? fullName(found) : found.name;
}
