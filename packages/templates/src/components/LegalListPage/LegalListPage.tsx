import { Button, DocumentLink, type FilterGroup, Filters, Stack, StatusBadge, Text } from '@situs-kpu/ui';
import { isDay, list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { fill } from '../../page/fill.ts';
import { NotFilled } from '../../page/NotFilled.tsx';
import { Part } from '../../page/Part.tsx';
import { hrefOf } from '../../page/page.ts';
import { firstOf } from '../../page/query.ts';
import { safeAddress } from '../../page/safeAddress.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { countOf, str } from '../../page/values.ts';
import { type LegalContent, type LegalListPageContent, type LegalState, legalStates } from './content.ts';
import { filterLegal } from './filter.ts';
import { legalListPageText } from './text.ts';

export interface LegalListPageProps extends TemplateProps<LegalListPageContent> {}

const contract: TemplatesContractId = 'templates/LegalListPage@1';

const tones = { berlaku: 'success', diubah: 'info', dicabut: 'warning' } as const satisfies Record<
  LegalState,
  string
>;

/** Decisions and regulations by year: kind, number, title, whether they hold, and the way to JDIH. */
export function LegalListPage({ page = 'keputusan', content, ...rest }: LegalListPageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id' } = site;
  const text = legalListPageText[locale];
  const all = list(content?.items);
  const filter = content?.filter;
  const items = filterLegal(all, filter);
  const action = safeAddress(content?.action);
  const search = firstOf(filter, 'q');
  const asked = search !== '' || ['jenis', 'tahun', 'status'].some((name) => firstOf(filter, name) !== '');
  const jdih = hrefOf(site, 'jdih');
  const stateOf = ({ state }: LegalContent) => legalStates.find((each) => each === state);
  const distinct = (values: readonly string[]) => [...new Set(values.filter(Boolean))];
  const group = (name: string, label: string, values: readonly string[]): FilterGroup => ({
    type: 'select',
    name,
    label,
    options: values.map((value) => ({ value, label: value })),
    value: firstOf(filter, name),
  });
  const groups: FilterGroup[] = [
    group('jenis', text.kind, distinct(all.map(({ kind }) => str(kind))).sort()),
    group(
      'tahun',
      text.year,
      distinct(all.map(({ year }) => str(year)))
        .sort()
        .reverse(),
    ),
    {
      type: 'radio',
      name: 'status',
      label: text.state,
      options: legalStates.map((value) => ({ value, label: text.states[value] })),
      value: firstOf(filter, 'status'),
    },
  ];

  /** "Keputusan Nomor 12 Tahun 2024 tentang …": as it is cited. */
  const nameOf = (item: LegalContent) => {
    const number = str(item.number);
    const year = str(item.year);
    const kind = str(item.kind);
    const title = str(item.title) || text.untitled;
    if (!kind && !number) return `${title}. ${text.noKindNorNumber}`;
    return [
      kind || text.noKind,
      number && year
        ? fill(text.numberYear, { number, year })
        : number
          ? fill(text.number, { number })
          : [text.noNumber, year && fill(text.of, { year })].filter(Boolean).join(', '),
      text.about,
      title,
    ].join(' ');
  };
  const entry = (item: LegalContent, key: number) => {
    const state = stateOf(item);
    const href = safeAddress(item.href);
    const by = str(item.by);
    const date = str(item.date);
    return (
      <li key={key}>
        <Stack space={1}>
          {href ? (
            <DocumentLink
              href={href}
              type={str(item.type) || 'PDF'}
              size={countOf(item.size)}
              pages={countOf(item.pages)}
              date={isDay(date) ? date : undefined}
              language={str(item.language) || undefined}
              accessible={typeof item.accessible === 'boolean' ? item.accessible : undefined}
              locale={locale}
            >
              {nameOf(item)}
            </DocumentLink>
          ) : (
            <p>{`${nameOf(item).replace(/\.$/, '')}. ${text.noFile}`}</p>
          )}
          <Text size="sm">
            <StatusBadge tone={state ? tones[state] : 'neutral'}>
              {state ? text.states[state] : text.noState}
            </StatusBadge>
            {by && ` ${fill(text.by[state ?? 'berlaku'], { by })}`}
          </Text>
        </Stack>
      </li>
    );
  };
  const years = distinct(items.map(({ year }) => str(year)));
  const parts = [...years, ...(items.some(({ year }) => !str(year)) ? [''] : [])];
  return (
    <TemplatePage
      contract={contract}
      page={page}
      content={content}
      empty={all.length === 0 && !asked && !jdih}
      {...rest}
    >
      {all.length === 0 && !asked && <NotFilled by="hukum" locale={locale} />}
      {action && (all.length > 0 || asked) && (
        <Filters
          action={action}
          groups={groups}
          results={items.length}
          {...(search && { keep: { q: search } })}
          locale={locale}
        />
      )}
      {items.length === 0 && asked && <p>{text.none}</p>}
      {parts.map((year) => (
        <Part key={year} heading={year ? fill(text.of, { year }) : text.noYear}>
          <Stack as="ul" space={5}>
            {items.filter((item) => str(item.year) === year).map(entry)}
          </Stack>
        </Part>
      ))}
      <Part heading={text.jdih}>
        {jdih ? (
          <>
            <p>{text.jdihWhy}</p>
            <p>
              <Button href={jdih} variant="secondary">
                {text.jdihOpen}
              </Button>
            </p>
          </>
        ) : (
          <p>{text.jdihMissing}</p>
        )}
      </Part>
    </TemplatePage>
  );
}
