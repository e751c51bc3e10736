import {
  type Advice,
  type ChecklistItem,
  type ChecklistOptions,
  type NewsDraft,
  newsChecklist,
} from '@situs-kpu/standard';
import { Accordion, Heading, Prose, Stack } from '@situs-kpu/ui';
import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import type { Locale } from '../../i18n.ts';
import { formatCount } from '../../page/format.ts';
import { newsChecklistText } from './text.ts';

export interface NewsChecklistProps extends Omit<ComponentPropsWithRef<'section'>, 'children'> {
  /** The news item that is being written, as far as it is. Nothing of it is kept or sent. */
  draft: NewsDraft | null | undefined;
  /** What the advice knows about the office: city and host of its dateline, abbreviations that its readers know. */
  office?: ChecklistOptions;
  /**
   * Level of the title in the outline; what is folded stands one below.
   * @default 2
   */
  level?: 2 | 3 | 4;
  /**
   * Language of the advice.
   * @default 'id'
   */
  locale?: Locale;
}

const id: TemplatesContractId = 'templates/NewsChecklist@1';

/**
 * Advice beside the draft of a news item: what a reader would miss, and where. Put it next to the field in which the text
 * is written and give it each new state of the draft. It never blocks and never rewrites.
 */
export function NewsChecklist({
  draft,
  office,
  level = 2,
  locale = 'id',
  ...rest
}: NewsChecklistProps): ReactElement {
  const text = newsChecklistText[locale];
  const { items, words } = newsChecklist(draft, office);
  const of = (status: ChecklistItem['status']) => items.filter((item) => item.status === status);
  const [advised, good, unknown] = [of('saran'), of('baik'), of('tidak-diperiksa')];
  const count = (n: number) => formatCount(n, locale);
  const total = advised.reduce((sum, { advice }) => sum + advice.length, 0);
  const empty = words === 0 && !draft?.title;
  return (
    <section data-kpu={id} aria-label={text.title} {...rest}>
      <Stack space={3}>
        <Heading level={level} size="lg">
          {text.title}
        </Heading>
        <Prose>
          {empty ? (
            <p>{text.empty}</p>
          ) : (
            <>
              <p>
                <b>{total > 0 ? text.some(count(total), count(words)) : text.none(count(words))}</b>{' '}
                {text.free}
              </p>
              <ul>
                {advised.map(({ id, question, advice }) => (
                  <li key={id}>
                    <b>{question[locale]}</b>
                    <ul>
                      {advice.map((one, i) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: the same advice may be given at two places
                        <li key={i}>
                          <Words advice={one} locale={locale} />
                        </li>
                      ))}
                    </ul>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Prose>
        {!empty && (
          <Accordion
            level={(level + 1) as 3 | 4 | 5}
            items={[
              { title: text.good(count(good.length)), children: questionsOf(good, locale) },
              { title: text.unknown(count(unknown.length)), children: questionsOf(unknown, locale) },
            ]}
            locale={locale}
          />
        )}
      </Stack>
    </section>
  );
}

/** The advice with the words that it is about; they are text of a person, whatever they look like. */
function Words({ advice: { text, place }, locale }: { advice: Advice; locale: Locale }): ReactElement {
  const { places } = newsChecklistText[locale];
  const where = place?.quote && places[place.part](formatCount((place.index ?? 0) + 1, locale));
  return (
    <>
      {text[locale]}
      {where && (
        <>
          {' '}
          <small>
            {where}: <q>{place.quote}</q>
          </small>
        </>
      )}
    </>
  );
}

/** What needs nothing: questions only. */
const questionsOf = (items: readonly ChecklistItem[], locale: Locale) =>
  items.length > 0 && (
    <Prose>
      <ul>
        {items.map(({ id, question }) => (
          <li key={id}>{question[locale]}</li>
        ))}
      </ul>
    </Prose>
  );
