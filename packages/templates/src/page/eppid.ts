/** The e-PPID of an office: requests, objections and their state are kept there, never on the site itself. */
import { eppidHostPattern } from '@situs-kpu/standard';
import type { SiteConfig } from '../site/site.ts';
import { str } from './values.ts';

const host = new RegExp(eppidHostPattern, 'i');
const isEppid = (address: string): boolean => {
  try {
    return host.test(new URL(address).hostname);
  } catch {
    return false;
  }
};

/** As given, or as the site knows it; `undefined` where nobody does. An address of another host is not called e-PPID. */
export function eppidOf(site: SiteConfig, given?: unknown): string | undefined {
  const related = site.footer?.related;
  const known = [
    given,
    site.pages?.ppid,
    ...(Array.isArray(related) ? related.map((link) => link?.href) : []),
  ];
  return known.map(str).find(isEppid);
}
