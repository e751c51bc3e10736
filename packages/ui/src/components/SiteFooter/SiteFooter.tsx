import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, siteFooterText, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { list } from '../../internal/list.ts';
import { column } from './column.tsx';
import { mailHref, telHref, whatsappHref } from './contact.ts';
import * as styles from './SiteFooter.css.ts';

export interface FooterLink {
  label: string;
  href: string;
}

export interface SocialLink extends FooterLink {
  /** An icon of this package beside the name, never instead of it. */
  icon?: ReactNode;
}

export interface FooterColumn {
  title: string;
  links: readonly FooterLink[];
}

/** Where and how people reach the office. Numbers and addresses are written as people read them. */
export interface OfficeContact {
  /** Full name of the office. */
  name: string;
  /** Street and number. While it is empty, the footer says that it is not filled in. */
  street: string;
  /** District, city or regency, and postcode in one line. */
  city: string;
  /** Province. */
  province?: string | undefined;
  /** One number with area code: "(0271) 123456". */
  phone?: string | undefined;
  /** One mobile number in Indonesian form: "0812-3456-7890". */
  whatsapp?: string | undefined;
  email?: string | undefined;
  /** Days and times with the zone: "Senin–Jumat, 08.00–16.00 WIB". */
  hours?: ReactNode;
}

export interface SiteFooterProps extends ComponentPropsWithRef<'footer'> {
  /** The only part that is printed. */
  contact?: OfficeContact | undefined;
  /** Links by theme. A column without links is left out. */
  columns?: readonly FooterColumn[];
  /** Other sites of KPU: KPU RI, KPU Provinsi, JDIH, e-PPID. */
  related?: readonly FooterLink[];
  /** Accounts of the office. */
  social?: readonly SocialLink[];
  /** Day of the last update: `<DateTime …/>` or text. */
  updated?: ReactNode;
  /** "© 2026 Komisi Pemilihan Umum Kota Surakarta". */
  copyright?: ReactNode;
  /** Language of the interface. @default 'id' */
  locale?: Locale;
  /** What stands between the columns and the last line: `ThemeSwitch`, a certificate. */
  children?: ReactNode;
}

const id: UiContractId = 'ui/SiteFooter@1';

/** End of every page: who answers for it, and how to reach them. */
export function SiteFooter({
  contact,
  columns,
  related,
  social,
  updated,
  copyright,
  locale,
  className,
  children,
  ...rest
}: SiteFooterProps): ReactElement {
  const text = words(siteFooterText, locale);
  return (
    <footer data-kpu={id} className={cx(styles.root, className)} {...rest}>
      <div className={styles.columns}>
        {contact && address(contact, text)}
        {list(columns).map(({ title, links }) => column(title, links))}
        {column(text.related, related)}
        {column(text.social, social)}
      </div>
      {children}
      {(updated || copyright) && (
        <p>
          {updated && `${text.updated}: `}
          {updated}
          {updated && copyright && <br />}
          {copyright}
        </p>
      )}
    </footer>
  );
}

/** One way to reach the office, if there is one: a link when it can be, and a number that cannot be dialled is still shown. */
function way<T extends ReactNode>(
  label: string,
  shown: T,
  hrefOf?: (shown: T & string) => string | undefined,
) {
  const href = shown && hrefOf?.(shown as T & string);
  return (
    shown && (
      <div>
        {label}: {href ? <a href={href}>{shown}</a> : shown}
      </div>
    )
  );
}

function address(office: OfficeContact, text: (typeof siteFooterText)[Locale]): ReactElement {
  return (
    // No paragraphs: in print the addresses of their links would be written out beside the numbers.
    <address>
      <div>
        <strong>{office.name}</strong>
        <br />
        {office.street || text.street}
        <br />
        {office.city}
        {office.province && <br />}
        {office.province}
      </div>
      {way(text.phone, office.phone, telHref)}
      {way('WhatsApp', office.whatsapp, whatsappHref)}
      {way(text.email, office.email, mailHref)}
      {way(text.hours, office.hours)}
    </address>
  );
}
