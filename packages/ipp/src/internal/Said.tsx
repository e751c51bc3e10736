import type { ReactNode } from 'react';
import type { IppPart } from '../core/messages.ts';
import * as styles from './IppWidget.css.ts';

/** Parts of a sentence. Together they are exactly the sentence, so that a copy of it is the sentence. */
export function partsOf(parts: readonly IppPart[], hrefOf?: (part: IppPart) => string | null): ReactNode[] {
  return parts.map((part, key) => {
    switch (part.type) {
      case 'figure': {
        const figure = (
          <data
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
            key={key}
            value={part.value}
            data-kpu-metric={part.metric}
            data-kpu-path={part.path}
          >
            {part.text}
          </data>
        );
        const href = hrefOf?.(part) ?? null;
        return href === null ? (
          figure
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
          <a key={key} href={href}>
            {figure}
          </a>
        );
      }
      case 'name':
        // A name in another script must not turn the figures around it.
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
        return <bdi key={key}>{part.text}</bdi>;
      case 'sample':
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place
          <strong key={key} className={styles.sample}>
            {part.text}
          </strong>
        );
      default:
        return part.text;
    }
  });
}
