'use client';
import { type ReactElement, useEffect, useState } from 'react';
import { fill, type Locale, textAreaText, words } from '../../i18n.ts';
import { formatNumber } from '../../internal/numbers.ts';
import { announce } from '../LiveRegion/index.ts';
import { countText, type TextCounting } from './countText.ts';

export interface TextAreaCountProps {
  /** Id of the `<textarea>`. */
  field: string;
  limit: number;
  counting: TextCounting;
  locale?: Locale | undefined;
}

/** The limit in words; once the script runs, what is left of it. Read out near the end only, and not at each letter. */
export function TextAreaCount({ field, limit, counting, locale }: TextAreaCountProps): ReactElement {
  const text = words(textAreaText, locale);
  const [count, setCount] = useState<number>();
  const [typed, setTyped] = useState(false);
  const left = limit - (count ?? 0);
  const show = (n: number) => formatNumber(Math.abs(n), { locale }) ?? '';
  const said =
    count === undefined
      ? fill(text.limit, { limit: show(limit) })
      : fill(left < 0 ? text.over : text.left, { count: show(left), limit: show(limit) });

  useEffect(() => {
    const area = document.getElementById(field) as HTMLTextAreaElement | null;
    if (!area) return;
    const read = (event?: Event) => {
      setCount(countText(area.value, counting));
      setTyped(!!event);
    };
    // A form empties its fields after it has told so.
    const reset = () => setTimeout(read, 0, undefined);
    read();
    area.addEventListener('input', read);
    area.form?.addEventListener('reset', reset);
    return () => {
      area.removeEventListener('input', read);
      area.form?.removeEventListener('reset', reset);
    };
  }, [field, counting]);

  // Not for what was there from the start.
  const near = typed && left * 10 <= limit;
  useEffect(() => {
    if (!near) return;
    const timer = setTimeout(() => announce(said), 1000);
    return () => clearTimeout(timer);
  }, [near, said]);

  return <p id={`${field}-limit`}>{left < 0 ? <b>{said}</b> : said}</p>;
}
