/** Technical standards, and what this project set itself. */
import { https, type StandardSource } from './types.ts';

export const technical: Readonly<Record<string, StandardSource>> = {
  WCAG: {
    title: 'Web Content Accessibility Guidelines 2.2 (W3C; ISO/IEC 40500:2025)',
    kind: 'technical-standard',
    urls: https('www.w3.org/TR/WCAG22/'),
  },
  HTML: {
    title: 'HTML Living Standard (WHATWG)',
    kind: 'technical-standard',
    urls: https('html.spec.whatwg.org/multipage/'),
  },
  CSP: {
    title: 'Content Security Policy Level 3 (W3C)',
    kind: 'technical-standard',
    urls: https('www.w3.org/TR/CSP3/'),
  },
  SITEMAP: {
    title: 'Sitemap protocol 0.9',
    kind: 'technical-standard',
    urls: https('www.sitemaps.org/protocol.html'),
  },
  OWN: { title: 'Batas yang ditetapkan proyek ini sendiri', kind: 'own', urls: [] },
};
