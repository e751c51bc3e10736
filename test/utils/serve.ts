import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

const root = join(import.meta.dirname, '../..');
export const storybookDir = join(root, 'node_modules/.cache/situs-kpu/storybook');
export const siteDir = join(root, 'packages/create-situs-kpu/template/dist');

export interface Site {
  url: string;
  close: () => Promise<void>;
}

/** A folder on loopback, with the headers that a real site would send. */
export async function serveFolder(dir: string, headers: Record<string, string> = {}): Promise<Site> {
  const files = sirv(dir, {
    // Nothing changes while it is served, and a browser that may keep files opens the next page in half the time.
    maxAge: 3600,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404).end();
    }),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
