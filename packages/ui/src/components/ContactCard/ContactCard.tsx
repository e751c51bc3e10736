import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { contactCardText, type Locale, notFilled, siteFooterText, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { days, readMoment, type TimeZone, timeZones } from '../../internal/dates.ts';
import { list } from '../../internal/list.ts';
import { safeUrl } from '../../internal/url.ts';
import { mailHref, telHref, whatsappHref } from '../SiteFooter/contact.ts';
import type { OfficeContact } from '../SiteFooter/index.ts';
import * as styles from './ContactCard.css.ts';
import { hoursOf, type OpeningDay } from './hours.ts';

export interface ContactCardProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The same object as in `SiteFooter`. What is missing says "belum diisi". */
  contact: Partial<OfficeContact>;
  /**
   * Where the map is: an address of your own, or latitude and longitude for OpenStreetMap. It is a link: nothing is
   * loaded from there before. Without it there is none.
   */
  map?: string | readonly [latitude: number, longitude: number] | undefined;
  /** Opening hours by day; without them `contact.hours` is shown. */
  days?: readonly OpeningDay[] | undefined;
  /** Zone of the office, for the word WIB, WITA or WIT and for what day it is. */
  timeZone?: TimeZone | undefined;
  /** The moment of the page, `2026-11-24T09:00+07:00`: marks its day. Leave it out on pages that are built once. */
  now?: string | undefined;
  /**
   * Language of the interface.
   * @default 'id'
   */
  locale?: Locale;
}

const id: UiContractId = 'ui/ContactCard@1';

function mapUrl(map: ContactCardProps['map']): string | undefined {
  if (!map || typeof map === 'string') return safeUrl(map || undefined);
  const [lat, lon] = map;
  // Also false for NaN and for what is missing.
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180
    ? `https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=17/${lat}/${lon}`
    : undefined;
}

/** Day of the week at a moment, 0 for Sunday; undefined when it cannot be known. */
function weekday(now: string | undefined, ahead: number | undefined): number | undefined {
  const moment = now ? readMoment(now) : null;
  if (!moment || (ahead === undefined && !moment.day)) return;
  return new Date(moment.at + (moment.day ? 0 : (ahead as number) * 3_600_000)).getUTCDay();
}

/** Where the office is, how it is reached, and when it is open. */
export function ContactCard({
  contact,
  map,
  days: given,
  timeZone,
  now,
  locale,
  className,
  ...rest
}: ContactCardProps): ReactElement {
  const openings = list(given);
  const text = words(contactCardText, locale);
  const labels = words(siteFooterText, locale);
  const missing = words(notFilled, locale);
  const names = days[locale as Locale] ?? days.id;
  const [zone, ahead] = timeZones[timeZone as TimeZone] ?? [];
  const today = weekday(now, ahead);
  const { name, street, city, province, phone, whatsapp, email, hours } = contact;
  const place = mapUrl(map);
  const row = (term: string, shown: ReactNode, href?: string) => (
    <>
      <dt>{term}</dt>
      {/* A number that cannot be dialled is a link without address: still shown. */}
      <dd>{shown ? href ? <a href={href}>{shown}</a> : shown : missing}</dd>
    </>
  );
  return (
    <div data-kpu={id} className={cx(styles.root, className)} {...rest}>
      <address>
        {name && (
          <>
            <b>{name}</b>
            <br />
          </>
        )}
        {street || `${text.address} ${missing}`}
        <br />
        {city}
        {province && <br />}
        {province}
        {place && (
          <div>
            <a href={place}>{text.map}</a>
          </div>
        )}
      </address>
      <dl>
        {row(labels.phone, phone, telHref(phone ?? ''))}
        {row('WhatsApp', whatsapp, whatsappHref(whatsapp ?? ''))}
        {row(labels.email, email, mailHref(email ?? ''))}
      </dl>
      <dl>
        {row(
          openings.length > 0 && zone ? `${labels.hours} (${zone})` : labels.hours,
          openings.length > 0 ? (
            <table>
              <tbody>
                {openings.map((opening, i) => {
                  const current = opening.day % 7 === today;
                  return (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a day may be given twice by mistake
                    <tr key={i} aria-current={current ? 'date' : undefined}>
                      <th scope="row">{names[opening.day % 7] ?? missing}</th>
                      <td>
                        {hoursOf(opening, locale)}
                        {current && ` (${text.today})`}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          ) : (
            hours
          ),
        )}
      </dl>
    </div>
  );
}
