'use client';
import { type ReactElement, useEffect, useState } from 'react';
import { complain } from '../../internal/complain.ts';
import { TableOfContents, type TableOfContentsProps } from './TableOfContents.tsx';

export interface TableOfContentsLiveProps extends Omit<TableOfContentsProps, 'current'> {}

/** A section is being read from the moment its heading is in the upper part of the window. */
const line = 0.25;

/** TableOfContents that marks the section which is being read. Without script it is the list of links. */
export function TableOfContentsLive(props: TableOfContentsLiveProps): ReactElement | null {
  const { items } = props;
  const [current, setCurrent] = useState<string>();

  useEffect(() => {
    const headings = items.flatMap((item) => document.getElementById(item.id) ?? []);
    if (process.env.NODE_ENV !== 'production') {
      const lost = items.find((item) => item.id && !document.getElementById(item.id));
      if (lost) {
        complain(
          'TableOfContentsLive',
          `there is no element with the id "${lost.id}". Its link leads nowhere. Give the heading this id, or remove it from the items.`,
        );
      }
    }
    const look = () => {
      const { scrollHeight, clientHeight, scrollTop } = document.documentElement;
      // At the end of the page the last headings cannot come higher.
      const end = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 2;
      const limit = end ? clientHeight : clientHeight * line;
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top < limit);
      // Short sections stand there together: then the one that was asked for counts.
      const asked = passed.find((h) => h.matches(':target') && h.getBoundingClientRect().top >= 0);
      setCurrent((asked ?? passed.at(-1))?.id);
    };
    // Some test environments and very old browsers have none: the list then marks nothing.
    if (!('IntersectionObserver' in window)) return;
    const observer = new IntersectionObserver(look, { rootMargin: `0px 0px -${100 - line * 100}%` });
    for (const heading of headings) observer.observe(heading);
    document.addEventListener('scrollend', look);
    return () => {
      observer.disconnect();
      document.removeEventListener('scrollend', look);
    };
  }, [items]);

  // In a long list that stays in view the marked link stays in view as well; the page itself is not moved.
  useEffect(() => {
    for (const link of current ? document.querySelectorAll<HTMLElement>('nav [aria-current=location]') : []) {
      const nav = link.closest('nav') as HTMLElement;
      const above = link.getBoundingClientRect().top - nav.getBoundingClientRect().top;
      if (above < 0 || above > nav.clientHeight - link.offsetHeight) {
        nav.scrollTop += above - nav.clientHeight / 2;
      }
    }
  }, [current]);

  return <TableOfContents {...props} current={current} />;
}
