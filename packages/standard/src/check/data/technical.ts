/** What is sent, from where, and how it is found. */
import { limits } from '../../config/limits.ts';
import { count, type Data, type DataResult, filled, rows, text } from './read.ts';

const host = (address: string): string | null => {
  try {
    return new URL(address).hostname.replace(/^www\./, '');
  } catch {
    return null;
  }
};

export const technicalTests = {
  /** `{ url, requests: address[] }` */
  httpsOnly: ({ url, requests }: Data) => {
    if (!text(url) || !Array.isArray(requests) || !requests.every(text)) return null;
    return [url, ...requests].every((address) => /^(?:https|data|blob):/i.test(address));
  },

  /** `{ host, requests: address[] }` */
  firstParty: ({ host: of, requests }: Data) => {
    if (!text(of) || !Array.isArray(requests) || !requests.every(text)) return null;
    return requests.every(
      (address) => /^(?:data|blob):/i.test(address) || host(address) === of.replace(/^www\./, ''),
    );
  },

  /** `{ bytes, images: bytes[] }` */
  weight: ({ bytes, images }: Data) => {
    if (!count(bytes) || !Array.isArray(images) || !images.every(count)) return null;
    return bytes <= limits.pageBytes.value && images.every((size) => size <= limits.imageBytes.value);
  },

  /** `{ css }` of a component. */
  semanticTokens: ({ css }: Data) => {
    if (!text(css)) return null;
    const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/url\([^)]*\)/g, '');
    return !/:[^;{}]*#[0-9a-f]{3,8}\b|:[^;{}]*\b(?:rgb|hsl|oklch)a?\(/i.test(plain);
  },

  /** `{ samples: [{ sample, marked }] }` */
  samplesMarked: ({ samples }: Data) => {
    const entries = rows(samples);
    return entries ? entries.every(({ sample, marked }) => sample !== true || marked === true) : null;
  },

  /** `{ changes: [{ path, listed }] }`: figures that changed after publication. */
  changesListed: ({ changes }: Data) => {
    const entries = rows(changes);
    return entries ? entries.every(({ listed }) => listed === true) : null;
  },

  /** `{ redirects: [{ from, to, status }] }` */
  oldAddressesLead: ({ redirects }: Data) => {
    const entries = rows(redirects);
    if (!entries || entries.length === 0) return null;
    return entries.every(
      ({ to, status }) =>
        filled(to) && (status === 200 || status === 301 || status === 302 || status === 308),
    );
  },

  /** `{ policy }`: the Content-Security-Policy of the site. */
  strictPolicy: ({ policy }: Data) => {
    if (policy === null || policy === '') return false;
    if (!text(policy)) return null;
    const directives = policy
      .toLowerCase()
      .split(';')
      .map((each) => each.trim());
    const scripts =
      directives.find((each) => each.startsWith('script-src ')) ??
      directives.find((each) => each.startsWith('default-src '));
    return scripts !== undefined && !/'unsafe-inline'|'unsafe-eval'|\s\*(?:\s|$)/.test(scripts);
  },

  /** `{ robots, sitemap, feed }`: whether each answers. */
  discoverable: ({ robots, sitemap, feed }: Data) =>
    [robots, sitemap, feed].every((each) => typeof each === 'boolean')
      ? robots === true && sitemap === true && feed === true
      : null,
} satisfies Record<string, (data: Data) => DataResult>;
