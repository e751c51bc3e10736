import { DescriptionList, Link, LinkList, ProfileCard, Text } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { Decision, hasPeriod, Period } from '../../page/Decision.tsx';
import { Ending, Lines } from '../../page/Lines.tsx';
import { NotFilled } from '../../page/NotFilled.tsx';
import { Part } from '../../page/Part.tsx';
import { hrefOf, titleOf } from '../../page/page.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str, strings } from '../../page/values.ts';
import type { CareerContent } from '../MemberListPage/content.ts';
import { careerOf, divisionName, MemberState, officeLinks } from '../MemberListPage/member.tsx';
import { memberText } from '../MemberListPage/text.ts';
import type { MemberPageContent } from './content.ts';

export interface MemberPageProps extends TemplateProps<MemberPageContent> {}

const contract: TemplatesContractId = 'templates/MemberPage@1';

/** One member: office, division, period, career, asset report. */
export function MemberPage({ page = 'anggotaDetail', content, ...rest }: MemberPageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id' } = site;
  const text = memberText[locale];
  const { role, division, portrait, period, decision, career, education, organisations } = content ?? {};
  const name = str(content?.title);
  const empty = !name && !str(role);
  // The asset report stands among the facts below.
  const links = officeLinks({ email: content?.email }, '', locale);
  const all = hrefOf(site, 'anggota');
  const told = [career, education, organisations].some((lines) => careerOf(lines).length > 0);
  return (
    <TemplatePage contract={contract} page={page} content={content} empty={empty} {...rest}>
      <ProfileCard
        as="div"
        level={2}
        name={name || titleOf(site, page, content)}
        role={str(role) || undefined}
        division={divisionName(division, locale) || text.divisionMissing}
        portrait={str(portrait) || undefined}
        links={links}
        locale={locale}
      >
        <MemberState member={content ?? {}} period={undefined} locale={locale} />
      </ProfileCard>
      <DescriptionList
        items={[
          {
            label: text.period,
            value: hasPeriod(period) && <Period period={period} locale={locale} />,
          },
          { label: text.decision, value: <Decision decision={decision} locale={locale} /> },
          {
            label: text.lhkpn,
            value: str(content?.lhkpn) ? (
              <Link href={str(content?.lhkpn)}>
                {str(content?.lhkpnYear) ? text.lhkpnYear(str(content?.lhkpnYear)) : text.lhkpn}
              </Link>
            ) : (
              <Text as="span" tone="muted">
                {text.lhkpnMissing}
              </Text>
            ),
          },
        ]}
        locale={locale}
      />
      {hasBody(content?.body) && <BodyText body={content?.body} locale={locale} />}
      {strings(content?.duties).length > 0 && (
        <Part heading={text.duties}>
          <Lines lines={content?.duties} />
        </Part>
      )}
      {told ? (
        <>
          <Career heading={text.career} lines={career} />
          <Career heading={text.education} lines={education} />
          <Career heading={text.organisations} lines={organisations} />
        </>
      ) : (
        <NotFilled part={text.careerMissing} page={page} locale={locale} />
      )}
      <Ending documents={list(content?.documents)} locale={locale} />
      <Text size="sm" tone="muted">
        {text.official}
      </Text>
      {all && <LinkList items={[{ label: text.all, href: all }]} />}
    </TemplatePage>
  );
}

function Career({
  heading,
  lines: given,
}: {
  heading: string;
  lines: readonly CareerContent[] | null | undefined;
}): ReactElement | null {
  const lines = careerOf(given);
  if (lines.length === 0) return null;
  return (
    <Part heading={heading}>
      <DescriptionList items={lines.map(({ period, text }) => ({ label: period, value: text }))} />
    </Part>
  );
}
