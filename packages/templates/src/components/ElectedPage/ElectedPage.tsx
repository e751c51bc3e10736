import { SeatAllocation } from '@situs-kpu/results';
import { Alert, DescriptionList, Table, Text } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import type { Locale } from '../../i18n.ts';
import { anchors } from '../../page/anchors.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { Decision } from '../../page/Decision.tsx';
import { formatCount } from '../../page/format.ts';
import { Ending, SourceLines } from '../../page/Lines.tsx';
import { NotFilled } from '../../page/NotFilled.tsx';
import { officeText } from '../../page/officeText.ts';
import { Part } from '../../page/Part.tsx';
import { resultOf } from '../../page/results.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { countOf, str } from '../../page/values.ts';
import type { ElectedContest, ElectedDistrict, ElectedPageContent } from './content.ts';
import { electedPageText } from './text.ts';

export interface ElectedPageProps extends TemplateProps<ElectedPageContent> {}

const contract: TemplatesContractId = 'templates/ElectedPage@1';

/** Who was elected in each district, the seats of the parties, and the decision that says so. */
export function ElectedPage({ page = 'calonTerpilih', content, ...rest }: ElectedPageProps): ReactElement {
  const { locale = 'id' } = rest.site;
  const text = electedPageText[locale];
  const contests = anchors(list(content?.contests), ({ name }) => str(name) || text.contest);
  const empty =
    contests.length === 0 &&
    !hasBody(content?.body) &&
    list(content?.documents).length + list(content?.links).length === 0;
  return (
    <TemplatePage contract={contract} page={page} content={content} empty={empty} {...rest}>
      {hasBody(content?.body) && <BodyText body={content?.body} locale={locale} />}
      {contests.map(({ anchor, title, item }) => {
        const result = resultOf(item.result);
        const seats = countOf(item.seats) ?? countOf(result?.contest.seats);
        const pair = str(item.pair?.names);
        return (
          <Part key={anchor} id={anchor} heading={title}>
            <DescriptionList
              items={[
                ...(pair ? [] : [{ label: text.seats, value: formatCount(seats, locale) }]),
                { label: text.decision, value: <Decision decision={item.decision} locale={locale} /> },
              ]}
              locale={locale}
            />
            {pair ? (
              <Pair pair={item.pair} locale={locale} />
            ) : (
              <>
                <Part heading={text.allocation} level={3}>
                  {result ? (
                    <SeatAllocation
                      result={result}
                      {...(list(item.districtResults).length > 0 && {
                        districts: list(item.districtResults).flatMap((one) => resultOf(one) ?? []),
                      })}
                      locale={locale}
                    />
                  ) : (
                    <Text tone="muted">{text.noAllocation}</Text>
                  )}
                </Part>
                <Part heading={text.people} level={3}>
                  {list(item.districts).length > 0 ? (
                    <People contest={item} seats={seats} locale={locale} />
                  ) : (
                    <NotFilled part={text.names} page={page} locale={locale} />
                  )}
                </Part>
              </>
            )}
            <SourceLines sources={item.sources} locale={locale} />
          </Part>
        );
      })}
      <Ending documents={content?.documents} links={content?.links} locale={locale} />
    </TemplatePage>
  );
}

function Pair({ pair, locale }: { pair: ElectedContest['pair']; locale: Locale }): ReactElement {
  const text = electedPageText[locale];
  const number = formatCount(pair?.number, locale);
  return (
    <DescriptionList
      items={[
        {
          label: text.pair,
          value: [number && text.pairNumber(number), str(pair?.names)].filter(Boolean).join(': '),
        },
        { label: text.votes, value: formatCount(pair?.votes, locale) || text.unavailable },
      ]}
      locale={locale}
    />
  );
}

/** Names that are more than the seats contradict them; fewer are a list that is not finished. */
function Check({
  names,
  seats,
  locale,
}: {
  names: number;
  seats: number | undefined;
  locale: Locale;
}): ReactElement | null {
  const text = electedPageText[locale];
  if (seats === undefined || names === seats || names === 0) return null;
  const figures = [formatCount(names, locale), formatCount(seats, locale)] as const;
  if (names < seats) return <Text tone="muted">{text.partly(...figures)}</Text>;
  return (
    <Alert tone="warning" word={officeText[locale].check} heading={text.mismatch} locale={locale}>
      {text.mismatchText(...figures)}
    </Alert>
  );
}

function People({
  contest,
  seats,
  locale,
}: {
  contest: ElectedContest;
  seats: number | undefined;
  locale: Locale;
}): ReactElement {
  const districts = list(contest.districts);
  const names = districts.reduce((sum, { elected }) => sum + list(elected).length, 0);
  return (
    <>
      <Check names={names} seats={seats} locale={locale} />
      {districts.map((district, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two districts may be called alike by mistake
        <District key={i} district={district} locale={locale} />
      ))}
    </>
  );
}

function District({ district, locale }: { district: ElectedDistrict; locale: Locale }): ReactElement {
  const text = electedPageText[locale];
  const elected = list(district.elected);
  const name = str(district.name) || text.untitled;
  const seats = countOf(district.seats);
  return (
    <Part
      heading={seats === undefined ? name : text.districtSeats(name, formatCount(seats, locale))}
      level={4}
    >
      {elected.length > 0 ? (
        <>
          <Check names={elected.length} seats={seats} locale={locale} />
          <Table
            caption={text.captionOf(name)}
            columns={[
              { header: text.name },
              { header: text.party },
              { header: text.votes, numeric: true },
              { header: text.rank, numeric: true },
            ]}
            rows={elected.map((one) => [
              str(one.name) || officeText[locale].missing,
              [formatCount(one.partyNumber, locale), str(one.party)].filter(Boolean).join('. ') ||
                text.unavailable,
              countOf(one.votes) ?? text.unavailable,
              countOf(one.rank) ?? text.unavailable,
            ])}
            locale={locale}
          />
        </>
      ) : (
        <Text tone="muted">{text.noPeople}</Text>
      )}
    </Part>
  );
}
