'use client';
import {
  type ComponentPropsWithRef,
  type KeyboardEvent,
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
  useState,
} from 'react';
import type { UiContractId } from '../../contract.ts';
import { fill, type Locale, partText, words } from '../../i18n.ts';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import { list } from '../../internal/list.ts';
import { useHydrated } from '../../internal/useHydrated.ts';
import { Heading, type HeadingLevel } from '../Heading/Heading.tsx';
import * as styles from './Tabs.css.ts';

export interface TabsItem {
  /** Words of the tab, and heading of the section without script: one or two words. @default 'Bagian 1', 'Bagian 2' … */
  label: string;
  /** Content of the panel. All panels are in the page from the start. */
  children: ReactNode;
  /** Id of the panel: a link to `#<id>`, or to anything inside of it, opens it. Unique on the page. */
  id?: string | undefined;
}

export interface TabsProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** Two to five parts of the same kind. With one there are no tabs, only its section; without any, nothing. */
  items: readonly TabsItem[];
  /** What the tabs choose between: "Kecamatan". */
  label: string;
  /**
   * Level of the headings in the outline.
   * @default 3
   */
  level?: Exclude<HeadingLevel, 1>;
  /** Language of the words that stand in for missing labels. @default 'id' */
  locale?: Locale;
}

const id: UiContractId = 'ui/Tabs@1';

/** Sections under headings, which become tabs as soon as script runs. All are printed. */
export function Tabs({
  items: given,
  label,
  level = 3,
  locale,
  className,
  ...rest
}: TabsProps): ReactElement | null {
  const items = list(given);
  const own = useId();
  const tabs = useHydrated() && items.length > 1;
  const [chosen, choose] = useState(0);
  const open = Math.min(chosen, items.length - 1);
  const ids = items.map((item, i) => item.id || `${own}-${i}`);
  const key = ids.join('\n');

  useEffect(() => {
    const follow = () => {
      const target = document.getElementById(location.hash.slice(1));
      const panels = key.split('\n');
      const place = panels.findIndex((panel) => document.getElementById(panel)?.contains(target));
      if (target && place >= 0) {
        choose(place);
        // When it is shown: the browser found it closed, or before the others closed. A panel comes with its tabs.
        const sight = panels.includes(target.id) ? target.parentElement : target;
        requestAnimationFrame(() => sight?.scrollIntoView());
      }
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [key]);

  if (items.length === 0) return null;
  if (process.env.NODE_ENV !== 'production' && new Set(ids).size < ids.length) {
    complain(
      'Tabs',
      'two panels have the same id. Links lead to the first of them, and tabs are announced with the wrong panel. Give each its own.',
    );
  }
  const name = (i: number) => items[i]?.label?.trim() || fill(words(partText, locale).part, { n: i + 1 });

  const move = (event: KeyboardEvent<HTMLElement>) => {
    const last = items.length - 1;
    const to = {
      ArrowRight: open < last ? open + 1 : 0,
      ArrowLeft: open > 0 ? open - 1 : last,
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    choose(to);
    (event.currentTarget.children[to] as HTMLElement).focus();
  };

  return (
    <div data-kpu={id} className={cx(styles.root, className)} {...rest}>
      {tabs && (
        <div role="tablist" aria-label={label} className={styles.list} onKeyDown={move}>
          {ids.map((panel, i) => (
            <button
              key={panel}
              type="button"
              role="tab"
              id={`${panel}-tab`}
              aria-controls={panel}
              aria-selected={i === open}
              tabIndex={i === open ? 0 : -1}
              onClick={() => choose(i)}
            >
              {name(i)}
            </button>
          ))}
        </div>
      )}
      {items.map((item, i) => (
        <section
          key={ids[i]}
          id={ids[i]}
          {...(tabs && {
            role: 'tabpanel',
            'aria-labelledby': `${ids[i]}-tab`,
            tabIndex: i === open ? 0 : undefined,
          })}
        >
          <Heading level={level}>{name(i)}</Heading>
          {typeof item.children === 'string' ? <p>{item.children}</p> : item.children}
        </section>
      ))}
    </div>
  );
}
