import { ResultStory } from '@situs-kpu/results';
import { tolerant } from '@situs-kpu/results/core';
import { EmptyState, Heading, Stack, StatusBadge } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { Locale } from '../../i18n.ts';
import { str } from '../../page/values.ts';
import type { HomePageContent, HomeResult } from './content.ts';
import { homePageText } from './text.ts';

/** Name of the contest of a result, and of the area where it is only a part. */
function nameOf({ result, title }: HomeResult): string {
  if (!result) return str(title);
  const { contest, area } = tolerant(result);
  return area.code === contest.regionCode || contest.name.includes(area.name)
    ? contest.name
    : `${contest.name}: ${area.name}`;
}

/** Results, each with its status before its sentence. What has no status has no sentence either. */
export function HomeResults({
  content,
  who,
  now,
  locale,
}: {
  content: HomePageContent | null | undefined;
  who: string;
  now: string | undefined;
  locale: Locale;
}): ReactElement {
  const text = homePageText[locale];
  const results = list(content?.results).filter((one) => typeof one === 'object');
  if (results.length === 0)
    return (
      <EmptyState heading={text.noResults} level={3} who={who} locale={locale}>
        {text.noResultsWhy}
      </EmptyState>
    );
  return (
    <Stack space={6}>
      {results.map((one, i) => {
        const href = str(one.href);
        const name = nameOf(one) || text.untitledResult;
        const status = str(one.status);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same contest may stand twice
          <Stack key={i} space={3}>
            <Heading level={3}>{href ? <a href={href}>{name}</a> : name}</Heading>
            {one.result ? (
              <ResultStory
                id={`hasil-${i + 1}`}
                result={one.result}
                length="ringkas"
                origins={false}
                terms={false}
                now={now}
                locale={locale}
              />
            ) : (
              <>
                <p>
                  <StatusBadge tone={status ? 'info' : 'warning'} locale={locale}>
                    {status || text.noStatus}
                  </StatusBadge>
                </p>
                <p>{status ? str(one.sentence) || text.noSentence : text.noStatusWhy}</p>
              </>
            )}
            {href && (
              <p>
                <a href={href} aria-label={`${text.resultPage}: ${name}`}>
                  {text.resultPage}
                </a>
              </p>
            )}
          </Stack>
        );
      })}
    </Stack>
  );
}
