import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, termNoteText, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import * as styles from './TermNote.css.ts';

export interface TermNoteProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The word as it stands in the text before: "suara sah". */
  term: string;
  /** What it means, in one or two sentences that a first-time voter understands. */
  children: ReactNode;
  /**
   * Language of the question.
   * @default 'id'
   */
  locale?: Locale;
}

const id: UiContractId = 'ui/TermNote@1';

/**
 * "Apa artinya?": a definition that opens without script. It stands beside its `<details>`, because what is inside
 * a closed one cannot be printed by all browsers.
 */
export function TermNote({ term, locale, className, children, ...rest }: TermNoteProps): ReactElement {
  return (
    <div data-kpu={id} className={cx(styles.root, className)} {...rest}>
      <details>
        <summary>
          {words(termNoteText, locale).ask} “{term}”?
        </summary>
      </details>
      <div>
        <dfn>{term}</dfn>: {children}
      </div>
    </div>
  );
}
