import { ContactCard, DateTime, LinkList, type OpeningDay, type OpeningTime, Table } from '@situs-kpu/ui';
import { isDay, isMoment, list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { NotFilled } from '../../page/NotFilled.tsx';
import { Part } from '../../page/Part.tsx';
import { pageLinks } from '../../page/pageLinks.ts';
import { RelatedPages } from '../../page/RelatedPages.tsx';
import { safeAddress } from '../../page/safeAddress.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str } from '../../page/values.ts';
import type { ContactPageContent, OpeningDayContent } from './content.ts';
import { contactPageText } from './text.ts';

export interface ContactPageProps extends TemplateProps<ContactPageContent> {}

const contract: TemplatesContractId = 'templates/ContactPage@1';

const span = (given: unknown): OpeningTime | undefined => {
  const times = Array.isArray(given) ? given.map(str) : [];
  return times.length === 2 && times[0] && times[1] ? [times[0], times[1]] : undefined;
};
const isWeekday = (day: unknown): day is OpeningDay['day'] =>
  typeof day === 'number' && Number.isInteger(day) && day >= 1 && day <= 7;

/**
 * Days as the card takes them, Monday first. A day whose hours were given but cannot be read is left out and returned
 * apart: it must not read as closed.
 */
function openings(given: readonly OpeningDayContent[]): { days: OpeningDay[]; broken: boolean } {
  let broken = false;
  const days = given.flatMap(({ day, open, breaks }): OpeningDay[] => {
    const times = span(open);
    if (!isWeekday(day) || (open != null && !times)) {
      broken = true;
      return [];
    }
    return [
      {
        day,
        ...(times && { open: times }),
        breaks: list(breaks).flatMap((pause) => {
          const read = span(pause);
          return read ? [read] : [];
        }),
      },
    ];
  });
  return { days: days.sort((a, b) => a.day - b.day), broken };
}

/** Address, telephone, e-mail and hours of an office; what is missing is said. Serves contact and opening hours. */
export function ContactPage({ page = 'kontak', content, ...rest }: ContactPageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id', timeZone } = site;
  const text = contactPageText[locale];
  const own = content?.contact;
  const texts = (contact: object) =>
    Object.fromEntries(Object.entries(contact).map(([key, value]) => [key, str(value)]));
  const contact =
    typeof own === 'object' && own !== null && !Array.isArray(own)
      ? texts(own)
      : (site.footer?.contact ?? {});
  const { days, broken } = openings(list(content?.days));
  const { map } = content ?? {};
  const point = Array.isArray(map) && map.length === 2 && map.every(Number.isFinite) ? map : undefined;
  const exceptions = list(content?.exceptions);
  const links = list(content?.links).flatMap(({ label, href, note }) => {
    const address = safeAddress(href);
    return address && str(label) ? [{ label: str(label), href: address, note: str(note) }] : [];
  });
  const now = str(content?.now);
  return (
    <TemplatePage contract={contract} page={page} content={content} {...rest}>
      <Part heading={text.reach}>
        <ContactCard
          contact={contact}
          map={point ? [point[0] as number, point[1] as number] : safeAddress(map)}
          days={days}
          timeZone={timeZone}
          {...(isMoment(now) && { now })}
          locale={locale}
        />
        {(days.length === 0 || broken) && (
          <NotFilled what={broken ? text.hoursBroken : text.hoursMissing} by="sekretariat" locale={locale} />
        )}
      </Part>
      {exceptions.length > 0 && (
        <Part heading={text.exceptions}>
          <Table
            caption={text.exceptionDays}
            columns={[{ header: text.date }, { header: text.note }]}
            rows={exceptions.map(({ date, note }) => [
              isDay(str(date)) ? (
                <DateTime key="date" value={str(date)} weekday locale={locale} />
              ) : (
                text.unclear
              ),
              str(note) || text.missing,
            ])}
            locale={locale}
          />
        </Part>
      )}
      {hasBody(content?.directions) && (
        <Part heading={text.directions}>
          <BodyText body={content?.directions} locale={locale} />
        </Part>
      )}
      {links.length > 0 && (
        <Part heading={text.links}>
          <LinkList items={links} />
        </Part>
      )}
      <RelatedPages
        links={pageLinks(site, [
          page === 'kontak' ? 'jamPelayanan' : 'kontak',
          'pengaduan',
          'ppid',
          'layanan',
          'faq',
        ])}
        locale={locale}
      />
    </TemplatePage>
  );
}
