import { DescriptionList, Heading, Print, PrintInfo, Text } from '@situs-kpu/ui';
import { isDay, isMoment, list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { Lines } from '../../page/Lines.tsx';
import { Part } from '../../page/Part.tsx';
import { pathOn, titleOf } from '../../page/page.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str, strings } from '../../page/values.ts';
import type { PrintSheetPageContent, SheetContact } from './content.ts';
import * as styles from './PrintSheetPage.css.ts';
import { printSheetText } from './text.ts';

export interface PrintSheetPageProps extends TemplateProps<PrintSheetPageContent> {}

const contract: TemplatesContractId = 'templates/PrintSheetPage@1';

/** Full address of a page as people type it; '' for what is none. */
function fullAddress(host: string, given: string): string {
  if (given.startsWith('/') && !given.startsWith('//')) return `https://${host}${given}`;
  return /^https?:\/\//i.test(given) ? given : '';
}

/** One sheet of A4 for the notice board: large title, facts, whom to ask, the address of the page in letters. */
export function PrintSheetPage({ page = 'cetak', content, ...rest }: PrintSheetPageProps): ReactElement {
  const { site, path, shell = true } = rest;
  const { locale = 'id', timeZone, footer, shortName } = site;
  const text = printSheetText[locale];
  const facts = list(content?.facts).flatMap(({ label, value }) =>
    str(label) ? [{ label: str(label), value: str(value) }] : [],
  );
  const steps = strings(content?.steps);
  const empty = !hasBody(content?.body) && facts.length + steps.length === 0;
  const { street, city, phone, email } = footer?.contact ?? {};
  const contact = content?.contact ?? {
    name: shortName,
    address: [street, city].filter(Boolean).join(', '),
    phone,
    email,
  };
  const own = pathOn(site, page, path);
  const address = fullAddress(site.host, str(content?.address));
  const asOf = str(content?.asOf) || str(content?.updated);
  // The page type's own address holds a placeholder, which nobody can type.
  const url = shell || own.includes('<') ? undefined : `https://${site.host}${own}`;
  return (
    <TemplatePage
      contract={contract}
      page={page}
      content={content}
      empty={empty}
      {...rest}
      heading={
        <Heading level={1} size="4xl">
          {titleOf(site, page, content)}
        </Heading>
      }
    >
      <Print only="screen">
        <Text size="sm" tone="muted">
          {text.print}
        </Text>
      </Print>
      <div className={styles.root}>
        {(str(content?.kind) || str(content?.number)) && (
          <Text weight="bold">
            {[str(content?.kind), str(content?.number) && `${text.number} ${str(content?.number)}`]
              .filter(Boolean)
              .join(', ')}
          </Text>
        )}
        {str(content?.summary) && <Text size="xl">{str(content?.summary)}</Text>}
        {hasBody(content?.body) && <BodyText body={content?.body} locale={locale} />}
        <DescriptionList items={facts} locale={locale} />
        {steps.length > 0 && (
          <Part heading={text.steps}>
            <Lines lines={steps} ordered />
          </Part>
        )}
        <Contact contact={contact} locale={locale} />
        {address && (
          <div className={styles.address}>
            <p>
              {`${text.more} `}
              <b>{address}</b>
            </p>
          </div>
        )}
        <PrintInfo
          url={url}
          asOf={isDay(asOf) || isMoment(asOf) ? asOf : undefined}
          timeZone={timeZone}
          locale={locale}
        />
      </div>
    </TemplatePage>
  );
}

function Contact({ contact, locale }: { contact: SheetContact; locale: 'id' | 'en' }): ReactElement | null {
  const text = printSheetText[locale];
  const lines = [
    str(contact.name),
    str(contact.address),
    str(contact.phone) && `${text.phone} ${str(contact.phone)}`,
    str(contact.email) && `${text.email} ${str(contact.email)}`,
  ].filter((line) => line !== '');
  if (lines.length === 0) return null;
  return (
    <Part heading={text.contact}>
      <address>
        {lines.map((line, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are these, in this order
          <div key={i}>{line}</div>
        ))}
      </address>
    </Part>
  );
}
