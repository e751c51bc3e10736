import { divisions } from '@situs-kpu/standard';
import { Alert, DescriptionList, Grid, ProfileCard, Text } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { Decision, hasPeriod, Period } from '../../page/Decision.tsx';
import { Ending } from '../../page/Lines.tsx';
import { hasDecision } from '../../page/office.ts';
import { officeText } from '../../page/officeText.ts';
import { Part } from '../../page/Part.tsx';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { countOf, str } from '../../page/values.ts';
import type { MemberListPageContent } from './content.ts';
import { careerOf, divisionName, divisionOf, MemberState, officeLinks } from './member.tsx';
import { memberText } from './text.ts';

export interface MemberListPageProps extends TemplateProps<MemberListPageContent> {}

const contract: TemplatesContractId = 'templates/MemberListPage@1';

/** The members of the office: name, office, division, period. Vacant and acting offices are said. */
export function MemberListPage({ page = 'anggota', content, ...rest }: MemberListPageProps): ReactElement {
  const { locale = 'id' } = rest.site;
  const text = memberText[locale];
  const members = list(content?.members);
  const { period, decision } = content ?? {};
  const seats = countOf(content?.seats);
  const held = new Set(members.map(({ division }) => divisionOf(division)?.id));
  // An office with as many members as there are divisions has one for each. Others divide them in their own way.
  const open =
    seats === divisions.length && members.length > 0 ? divisions.filter(({ id }) => !held.has(id)) : [];
  const empty =
    members.length === 0 &&
    !hasBody(content?.body) &&
    list(content?.documents).length + list(content?.links).length === 0;
  const facts = [
    ...(hasPeriod(period) ? [{ label: text.period, value: <Period period={period} locale={locale} /> }] : []),
    ...(hasDecision(decision)
      ? [{ label: text.decision, value: <Decision decision={decision} locale={locale} /> }]
      : []),
  ];
  return (
    <TemplatePage contract={contract} page={page} content={content} empty={empty} {...rest}>
      {hasBody(content?.body) && <BodyText body={content?.body} locale={locale} />}
      <DescriptionList items={facts} locale={locale} />
      {seats !== undefined && seats !== members.length && (
        <Alert tone={members.length > seats ? 'warning' : 'info'} locale={locale}>
          {(members.length > seats ? text.tooMany : text.seats)(String(members.length), String(seats))}
        </Alert>
      )}
      {members.length > 0 && (
        <Part heading={text.members}>
          <Grid as="ul" min={18}>
            {members.map((member, i) => {
              const vacant = member.vacant === true;
              const name = vacant ? text.vacant : str(member.name);
              const profile = str(member.href);
              return (
                <ProfileCard
                  // biome-ignore lint/suspicious/noArrayIndexKey: two members may have the same name
                  key={i}
                  as="li"
                  name={name}
                  role={str(member.role) || `${text.role} ${officeText[locale].missing}`}
                  division={divisionName(member.division, locale) || text.divisionMissing}
                  portrait={vacant ? undefined : str(member.portrait) || undefined}
                  history={vacant ? [] : careerOf(member.career)}
                  links={
                    vacant
                      ? []
                      : [
                          ...(profile && name ? [{ label: text.profileOf(name), href: profile }] : []),
                          ...officeLinks(member, name, locale),
                        ]
                  }
                  locale={locale}
                >
                  <MemberState
                    member={member}
                    vacant={vacant}
                    period={member.period ?? undefined}
                    locale={locale}
                  />
                  {!vacant && !str(member.lhkpn) && (
                    <Text size="sm" tone="muted">
                      {text.lhkpnMissing}
                    </Text>
                  )}
                </ProfileCard>
              );
            })}
          </Grid>
          {open.length > 0 && <p>{text.noDivision(open.map(({ name }) => name[locale]).join('; '))}</p>}
          <Text size="sm" tone="muted">
            {text.official}
          </Text>
        </Part>
      )}
      <Ending documents={content?.documents} links={content?.links} locale={locale} />
    </TemplatePage>
  );
}
