import { useEffect, useState } from 'react';

/**
 * One choice of how the site looks: the attribute `data-kpu-<name>` on `<html>`, remembered as `kpu-<name>` on this
 * site. The first of `values` is what holds without a choice. The names are also written in `static/theme-init.js`.
 *
 * The choice is `undefined` until the browser has said what is stored.
 */
export function useAppearance<T extends string>(
  name: string,
  values: readonly [T, ...T[]],
): [choice: T | undefined, choose: (next: T) => void] {
  const [choice, setChoice] = useState<T>();
  useEffect(() => {
    let stored: string | null = null;
    try {
      stored = localStorage.getItem(`kpu-${name}`);
    } catch {}
    const known = values.find((value) => value === stored) ?? values[0];
    // A page without theme-init.js learns the choice here.
    if (known !== values[0]) document.documentElement.setAttribute(`data-kpu-${name}`, known);
    setChoice(known);
  }, [name, values]);
  return [
    choice,
    (next) => {
      setChoice(next);
      keep(name, next === values[0] ? '' : next);
    },
  ];
}

/** An empty value forgets. Reading and writing throw where a browser blocks storage; the choice then holds for this page. */
export function keep(name: string, value: string): void {
  const root = document.documentElement;
  if (value) root.setAttribute(`data-kpu-${name}`, value);
  else root.removeAttribute(`data-kpu-${name}`);
  try {
    if (value) localStorage.setItem(`kpu-${name}`, value);
    else localStorage.removeItem(`kpu-${name}`);
  } catch {}
}
