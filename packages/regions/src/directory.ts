import { codesAbove, toDottedCode } from './code.ts';
import { RegionError } from './error.ts';
import { fullName } from './names.ts';
import { indexOf, nearest, type SearchIndex, type SearchOptions, search } from './search.ts';
import type { Region } from './types.ts';

const nearestShown = 3;

/** Lookup over one set of regions. `elsewhere` explains a code that the set does not hold but another entry does. */
export function createDirectory<T extends Region>(
  read: () => ReadonlyMap<string, T>,
  elsewhere: (code: string) => string | undefined,
) {
  let index: SearchIndex | undefined;
  const searchIndex = () => {
    index ??= indexOf(read().values());
    return index;
  };

  const find = (code: string): T | undefined => {
    const dotted = toDottedCode(code);
    return dotted === undefined ? undefined : read().get(dotted);
  };

  const nearestTo = (input: string, limit = nearestShown) =>
    nearest(searchIndex(), String(input), limit) as T[];

  const get = (code: string): T => {
    const found = find(code);
    if (found) return found;
    const text = String(code);
    const hint = elsewhere(toDottedCode(text) ?? text.trim());
    if (hint) throw new RegionError(hint, text, []);
    const near = nearestTo(text);
    const list = near.map((each) => `${each.code} ${fullName(each)}`).join(', ');
    throw new RegionError(
      `there is no region with the code "${text}". Data, maps and host names are joined by the Kemendagri code, so a wrong one would show nothing or another office. ${
        list ? `Nearest: ${list}. ` : ''
      }Use one of these, or find the code with searchRegions().`,
      text,
      near,
    );
  };

  /** Regions above, nearest first. Those below the set's own depth are passed over. */
  const above = (region: Region | string): T[] => {
    const code = typeof region === 'string' ? (toDottedCode(region) ?? get(region).code) : region.code;
    const codes = codesAbove(code);
    const depth = Math.max(...Array.from(read().keys(), (each) => each.length));
    if (code.length <= depth) get(code);
    return codes.filter((each) => each.length <= depth).map(get);
  };

  const below = (code: string): T[] => {
    const parent = get(code).code;
    return [...read().values()].filter((each) => each.parent === parent);
  };

  return {
    find,
    get,
    above,
    below,
    nearest: nearestTo,
    search: (query: string, options?: SearchOptions) => search(searchIndex(), query, options) as T[],
  };
}
