import { Alert, DateTime, DescriptionList, Link, LinkList, Table, Text } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import type { Locale } from '../../i18n.ts';
import { anchors } from '../../page/anchors.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { formatCount } from '../../page/format.ts';
import { Ending, Lines, SourceLines } from '../../page/Lines.tsx';
import { NotFilled } from '../../page/NotFilled.tsx';
import { officeText } from '../../page/officeText.ts';
import { Part } from '../../page/Part.tsx';
import { pageLinks } from '../../page/pageLinks.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str, strings } from '../../page/values.ts';
import type { StatementPageContent } from './content.ts';
import { statementText } from './text.ts';
import { conformanceOf, resultOfCriterion } from './wcag.ts';

export interface StatementPageProps extends TemplateProps<StatementPageContent> {}

const contract: TemplatesContractId = 'templates/StatementPage@1';

/** The accessibility or privacy statement. Nothing is claimed that no test or list in the content shows. */
export function StatementPage({
  page = 'aksesibilitas',
  content,
  ...rest
}: StatementPageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id' } = site;
  const text = statementText[locale];
  const criteria = list(content?.criteria);
  const gaps = list(content?.gaps);
  const method = strings(content?.method);
  const kept = Array.isArray(content?.kept) ? list(content.kept) : undefined;
  const notKept = strings(content?.notKept);
  const parts = anchors(list(content?.parts), ({ heading }) => heading);
  const accessibility = page !== 'privasi';
  const empty =
    criteria.length + gaps.length + method.length + notKept.length + parts.length === 0 &&
    kept === undefined &&
    !hasBody(content?.body);
  return (
    <TemplatePage contract={contract} page={page} content={content} empty={empty} {...rest}>
      {hasBody(content?.body) && <BodyText body={content?.body} locale={locale} />}
      {accessibility && <Conformance content={content} locale={locale} />}
      {gaps.length > 0 && (
        <Part heading={text.gaps}>
          <DescriptionList
            items={gaps.map(({ what, instead, until }) => ({
              label: str(what) || text.untitled,
              value: (
                <>
                  {str(instead) && <p>{`${text.instead}: ${str(instead)}`}</p>}
                  <p>
                    {str(until) ? (
                      <>
                        {`${text.until} `}
                        <DateTime value={str(until)} locale={locale} />
                      </>
                    ) : (
                      text.noDate
                    )}
                  </p>
                </>
              ),
            }))}
            locale={locale}
          />
        </Part>
      )}
      {(method.length > 0 || str(content?.testedOn)) && (
        <Part heading={text.method}>
          {str(content?.testedOn) && (
            <p>
              {`${text.testedOn} `}
              <DateTime value={str(content?.testedOn)} locale={locale} />
            </p>
          )}
          <Lines lines={method} />
          <SourceLines sources={content?.evidence} locale={locale} />
        </Part>
      )}
      {kept && (
        <Part heading={text.kept}>
          {kept.length > 0 ? (
            <Table
              caption={text.keptCaption}
              columns={[{ header: text.data }, { header: text.why }, { header: text.howLong }]}
              rows={kept.map(({ what, why, howLong }) =>
                [what, why, howLong].map((cell) => str(cell) || officeText[locale].missing),
              )}
              locale={locale}
            />
          ) : (
            <p>{text.keptNothing}</p>
          )}
        </Part>
      )}
      {notKept.length > 0 && (
        <Part heading={text.notKept}>
          <Lines lines={notKept} />
        </Part>
      )}
      {parts.map(({ anchor, title, item }) => (
        <Part key={anchor} id={anchor} heading={title}>
          {hasBody(item.body) && <BodyText body={item.body} locale={locale} />}
          <Lines lines={item.items} ordered={item.ordered === true} />
        </Part>
      ))}
      <Part heading={accessibility ? text.report : text.reportPrivacy}>
        <Report content={content} site={site} page={page} accessibility={accessibility} />
      </Part>
      <Ending
        basis={content?.legalBasis}
        documents={content?.documents}
        links={content?.links}
        locale={locale}
      />
    </TemplatePage>
  );
}

function Conformance({
  content,
  locale,
}: {
  content: StatementPageContent | null | undefined;
  locale: Locale;
}): ReactElement {
  const text = statementText[locale];
  const criteria = list(content?.criteria);
  const { claim, passed, failed, untested, unlisted } = conformanceOf(criteria);
  const counts = [passed, failed, untested, unlisted].map((count) => formatCount(count, locale)) as [
    string,
    string,
    string,
    string,
  ];
  return (
    <>
      <Part heading={text.conformance}>
        <Alert tone={claim === 'full' ? 'success' : 'info'} heading={text.claim[claim]} locale={locale}>
          {claim === 'none' ? null : text.counts(...counts)}
        </Alert>
      </Part>
      {criteria.length > 0 && (
        <Part heading={text.criteria}>
          <Table
            caption={text.criteriaCaption}
            columns={[{ header: text.criterion }, { header: text.result }, { header: text.note }]}
            rows={criteria.map((criterion) => {
              const result = resultOfCriterion(criterion.result);
              return [
                [str(criterion.number), str(criterion.name)].filter(Boolean).join(' ') || text.untitled,
                text.results[result],
                str(criterion.note) || '–',
              ];
            })}
            locale={locale}
          />
        </Part>
      )}
    </>
  );
}

function Report({
  content,
  site,
  page,
  accessibility,
}: Pick<StatementPageProps, 'content' | 'site'> & {
  page: NonNullable<StatementPageProps['page']>;
  accessibility: boolean;
}): ReactElement {
  const { locale = 'id', footer } = site;
  const text = statementText[locale];
  const { email: givenEmail, phone: givenPhone, href, answer } = content?.contact ?? {};
  const email = str(givenEmail) || str(footer?.contact?.email);
  const phone = str(givenPhone) || str(footer?.contact?.phone);
  const items = [
    ...(email ? [{ label: text.email, value: <Mail address={email} /> }] : []),
    ...(phone ? [{ label: text.phone, value: phone }] : []),
    ...(str(href) ? [{ label: text.form, value: <Link href={str(href)}>{text.open}</Link> }] : []),
    ...(str(answer) ? [{ label: text.answer, value: str(answer) }] : []),
  ];
  if (items.length === 0)
    return (
      <>
        <NotFilled part={text.contactMissing} page={page} locale={locale} />
        <LinkList items={pageLinks(site, ['kontak'])} />
      </>
    );
  return (
    <>
      {accessibility && <Text>{text.reportWhy}</Text>}
      <DescriptionList items={items} locale={locale} />
    </>
  );
}

/** What is no address is shown and not linked. */
function Mail({ address }: { address: string }): ReactElement {
  return /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(address) ? (
    <Link href={`mailto:${address}`}>{address}</Link>
  ) : (
    <span>{address}</span>
  );
}
