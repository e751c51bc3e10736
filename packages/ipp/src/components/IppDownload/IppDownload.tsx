import { Heading, type HeadingLevel, IconDownload, VisuallyHidden } from '@situs-kpu/ui';
import { webAddress } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { IppContractId } from '../../contract.ts';
import { printFixed } from '../../core/decimal.ts';
import type { IppModel } from '../../core/ipp-model.ts';
import { type Locale, nationCode } from '../../core/model.ts';
import { regionName } from '../../core/names.ts';
import { ippCaption, ippCsv, ippJson, ippText as ippSummary } from '../../core/outputs/index.ts';
import { ippDownloadText } from '../../i18n.ts';
import { instrumentName, type RegionsOption } from '../../internal/facts.ts';
import { IppWidget, type IppWidgetProps } from '../../internal/IppWidget.tsx';
import * as styles from './IppDownload.css.ts';

/** Formats of the files, in the order in which they are offered. */
export const ippFileFormats = ['csv', 'json', 'text'] as const;
export type IppFileFormat = (typeof ippFileFormats)[number];

export interface IppDownloadProps extends IppWidgetProps, RegionsOption {
  /**
   * Region whose summary is the text file.
   * @default that of `within`
   */
  region?: string;
  /** Addresses of files that a server made with `ippCsv`, `ippJson` and `ippText`. What is left out is put into the page. */
  files?: Partial<Readonly<Record<IppFileFormat, string>>>;
  /**
   * Level of its heading.
   * @default 3
   */
  headingLevel?: HeadingLevel;
}

const id: IppContractId = 'ipp/IppDownload@1';

/** Media type and ending of each format. */
const kinds = {
  csv: ['text/csv', 'csv'],
  json: ['application/json', 'json'],
  text: ['text/plain', 'txt'],
} as const satisfies Record<IppFileFormat, readonly [string, string]>;

/**
 * The scores as CSV, JSON and text. Without addresses the files are in the page itself, so they can be saved without
 * script, server or network; give addresses for the 508 regions of the nation, as the page grows by the files.
 */
export function IppDownload({
  model,
  level = 'kabkota',
  within = nationCode,
  region = within,
  files = {},
  headingLevel = 3,
  locale = 'id',
  ...rest
}: IppDownloadProps): ReactElement {
  const text = ippDownloadText[locale];
  const heading = text.heading(instrumentName(model, locale), regionName(within));
  const base = ['ipp', model.instrument.id, within].join('-').replace(/[^a-zA-Z0-9-]+/g, '-');
  return (
    <IppWidget
      contract={id}
      model={model}
      locale={locale}
      sources={[...new Set(model.scores.sources)]}
      findings={model.findings.filter(({ row }) => row === null)}
      {...rest}
    >
      <Heading level={headingLevel} size="lg">
        {heading}
      </Heading>
      <p>
        {ippCaption(model, { level, within, locale })} {text.about}
      </p>
      <ul className={styles.root}>
        {ippFileFormats.map((format) => {
          const [type, ending] = kinds[format];
          const address = webAddressOrPath(files[format]);
          const content =
            address === null ? contentOf(format, model, { level, within, region }, locale) : null;
          return (
            <li key={format}>
              <a
                href={address ?? `data:${type};charset=utf-8,${encodeURIComponent(content ?? '')}`}
                download={`${base}.${ending}`}
              >
                <IconDownload />
                <span>
                  <VisuallyHidden>{text.save} </VisuallyHidden>
                  <b>{ending.toUpperCase()}</b>
                  {content !== null && ` (${text.size(sizeOf(content, locale))})`}: {text[format]}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </IppWidget>
  );
}

function contentOf(
  format: IppFileFormat,
  model: IppModel,
  { level, within, region }: Required<RegionsOption> & { region: string },
  locale: Locale,
): string {
  if (format === 'json') return ippJson(model);
  if (format === 'text') return ippSummary(model, { region, locale });
  // Spreadsheets set to Indonesian read semicolons and a decimal comma.
  return ippCsv(model, { level, within, locale, delimiter: locale === 'id' ? ';' : ',' });
}

/** An address of this or another site; anything that would run script is none. */
const webAddressOrPath = (address: string | undefined): string | null =>
  address === undefined ? null : /^\/(?!\/)/.test(address) ? address : webAddress(address);

/** Size of a file in thousands of bytes, rounded up: nothing is 0. */
const sizeOf = (content: string, locale: Locale): string =>
  printFixed(Math.max(0.1, Math.ceil(new TextEncoder().encode(content).length / 100) / 10), 1, locale);
