/** Everything that the pages of one site share. */
import {
  eppidHost,
  fullName,
  type Institution,
  jdihUrl,
  officeName,
  parents,
  region,
  siteHost,
  type TimeZone,
} from '@situs-kpu/regions';
import type { FooterColumn, FooterLink, NavItem, OfficeContact, SocialLink } from '@situs-kpu/ui';
import type { ReactNode } from 'react';
import type { Locale } from '../i18n.ts';
import { type SitePages, standardNav } from './nav.ts';

export interface SiteFooterConfig {
  contact?: OfficeContact | undefined;
  columns?: readonly FooterColumn[];
  related?: readonly FooterLink[];
  social?: readonly SocialLink[];
  /** Day of the last update of the site. */
  updated?: ReactNode;
  copyright?: ReactNode;
}

export interface SiteConfig {
  /** Kemendagri code of the office's region: `33.72`. */
  code?: string;
  /** The two lines of the lock-up, in ordinary spelling. */
  identity: readonly [institution: string, region: string];
  /** `Komisi Pemilihan Umum Kota Surakarta`: stands in every title (ID-03). */
  name: string;
  /** `KPU Kota Surakarta`. */
  shortName: string;
  /** Host without `https://`: `kota-surakarta.kpu.go.id`. */
  host: string;
  /** Place named in the dateline of articles: `Surakarta`. */
  city: string;
  /** Zone in which times are told. */
  timeZone: TimeZone;
  /** Language of the interface. @default 'id' */
  locale?: Locale;
  nav: readonly NavItem[];
  /** Where the pages of the standard are on this site; breadcrumbs and templates link only to these. */
  pages?: SitePages;
  /** Home page. @default '/' */
  homeHref?: string;
  /** The emblem. @default a neutral placeholder: an office puts its own */
  mark?: ReactNode;
  /** Address of the emblem as a file, for search engines. */
  logo?: string | undefined;
  /** Tools in the header: search, language, theme. */
  tools?: ReactNode;
  footer?: SiteFooterConfig;
}

export interface SiteOverrides extends Partial<Omit<SiteConfig, 'code' | 'pages'>> {
  /**
   * Where the pages of the standard menu are on this site. Only what is named here exists; e-PPID, JDIH, Cek DPT
   * Online and SP4N-LAPOR! are known by rule and can be switched off with `''`.
   */
  pages?: SitePages;
  /** `kip` for offices in Aceh that go by that name. @default 'kpu' */
  institution?: Institution;
}

const shared = {
  rights: { href: 'https://www.kpu.go.id/', label: 'KPU Republik Indonesia' },
  openData: { href: 'https://opendata.kpu.go.id/', label: 'Open Data KPU' },
  cekDpt: 'https://cekdptonline.kpu.go.id/',
  lapor: 'https://www.lapor.go.id/',
};

/**
 * The site of an office, from the code of its region: identity, host, e-PPID, JDIH, menu, related sites, time zone.
 * Address, telephone and accounts are never guessed: give them in `footer`.
 *
 * @param code Kemendagri code, `33.72` or `3372`
 * @throws RegionError for an unknown code, with the nearest ones
 * @example
 * const site = siteFromRegion('33.72', {
 *   pages: { ...cmsPages, visiMisi: '/page/read/visi-dan-misi' },
 *   footer: { contact },
 * });
 */
export function siteFromRegion(code: string, overrides: SiteOverrides = {}): SiteConfig {
  const { pages = {}, institution = 'kpu', footer, ...rest } = overrides;
  const office = region(code);
  const name = officeName(office, { form: 'full', institution });
  const regionName = fullName(office);
  const ppid = `https://${eppidHost(office)}/`;
  const jdih = jdihUrl(office);
  const known: SitePages = { ppid, jdih, cekDpt: shared.cekDpt, lapor: shared.lapor, ...pages };
  const above = parents(office).map((parent) => ({
    label: officeName(parent, { institution }),
    href: `https://${siteHost(parent)}/`,
  }));
  return {
    code: office.code,
    identity: [name.slice(0, name.length - regionName.length).trim(), regionName],
    name,
    shortName: officeName(office, { institution }),
    host: siteHost(office),
    city: office.name,
    timeZone: office.timeZone,
    pages: known,
    nav: standardNav(known, rest.locale),
    ...rest,
    footer: {
      related: [
        shared.rights,
        ...above,
        { label: 'e-PPID', href: ppid },
        { label: 'JDIH', href: jdih },
        shared.openData,
      ],
      copyright: `© ${name}`,
      ...footer,
    },
  };
}
