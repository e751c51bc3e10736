/** The default place to keep what was received. */
import type { LiveStorage } from './environment.ts';

/** A place in the browser's Cache API, one for each manifest. It is written whole, so it never holds half an edition. */
export function cacheStorage(manifest: string): LiveStorage {
  const address = `${manifest.split('#')[0]}#situs-kpu`.replace('#', manifest.includes('?') ? '&' : '?');
  const open = () => caches.open('situs-kpu-hasil');
  return {
    async read() {
      return (await (await open()).match(address))?.text() ?? null;
    },
    async write(text) {
      await (await open()).put(address, new Response(text));
    },
  };
}
