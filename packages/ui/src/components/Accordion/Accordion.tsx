import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { fill, type Locale, partText, words } from '../../i18n.ts';
import { blank } from '../../internal/blank.ts';
import { cx } from '../../internal/cx.ts';
import { list } from '../../internal/list.ts';
import { Heading, type HeadingLevel } from '../Heading/Heading.tsx';
import * as styles from './Accordion.css.ts';

export interface AccordionItem {
  /** What is inside, as a question or a topic: "Berapa biayanya?" @default 'Bagian 1', 'Bagian 2' … */
  title: ReactNode;
  /** Answer or details. An item without any is left out: there would be nothing to open. */
  children?: ReactNode;
  /** Id of the part, for links to it. Unique on the page. */
  id?: string | undefined;
  /** Open from the start. @default false */
  open?: boolean | undefined;
}

export interface AccordionProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The parts in reading order. Without any, nothing is shown. */
  items: readonly AccordionItem[];
  /**
   * Level of the titles in the outline.
   * @default 3
   */
  level?: Exclude<HeadingLevel, 1>;
  /** With a name, unique on the page, opening one part closes the others. Leave it out where people compare. */
  name?: string | undefined;
  /** Language of the words that stand in for missing titles. @default 'id' */
  locale?: Locale;
}

const id: UiContractId = 'ui/Accordion@1';

/** Parts that open one by one, without script, and are all printed. */
export function Accordion({
  items: given,
  level = 3,
  name,
  locale,
  className,
  ...rest
}: AccordionProps): ReactElement | null {
  const items = list(given);
  const parts = items.filter(({ children }) => !blank(children));
  if (parts.length === 0) return null;
  return (
    <div data-kpu={id} className={cx(styles.root, className)} {...rest}>
      {parts.map((part, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two parts may have the same title
        <details key={i} id={part.id} name={name} open={part.open}>
          <summary>
            <Heading level={level} size="lg">
              {blank(part.title) ? fill(words(partText, locale).part, { n: i + 1 }) : part.title}
            </Heading>
          </summary>
          <div>{part.children}</div>
        </details>
      ))}
    </div>
  );
}
