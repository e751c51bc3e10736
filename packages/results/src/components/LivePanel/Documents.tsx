import { memo, type ReactElement } from 'react';
import type { Locale, SourceDocument } from '../../core/model.ts';
import { livePanelText, resultStatusText } from '../../i18n.ts';
import { nameOfSource, safeUrl } from '../../internal/facts.ts';

interface DocumentsProps {
  sources: readonly SourceDocument[];
  locale: Locale;
}

/** The documents that the figures come from, each by its publisher and number. */
export const Documents = memo(function Documents({ sources, locale }: DocumentsProps): ReactElement {
  const text = resultStatusText[locale];
  if (sources.length === 0) return <p>{`${text.source}: ${text.noSource}.`}</p>;
  return (
    <ul aria-label={livePanelText[locale].sources}>
      {sources.map((source, index) => {
        const name = [source.title, nameOfSource(source)].filter(Boolean).join(', ');
        const href = safeUrl(source.url);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two documents may read the same
          <li key={index}>
            {text.source}: {href ? <a href={href}>{name}</a> : name}
          </li>
        );
      })}
    </ul>
  );
});
