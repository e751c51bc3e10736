/** What every component must do, in one line per test file. */
import { act, render } from '@testing-library/react';
import axe from 'axe-core';
import { cloneElement, createRef, type ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

export interface ConformanceOptions {
  /** Value of `data-kpu` on the root. */
  contract: string;
  /** Constructor of the root element, for the ref. @default HTMLElement */
  refInstance?: typeof HTMLElement | typeof SVGElement;
  /** Axe rules that a fragment cannot meet alone, with the reason beside the call. */
  disabledAxeRules?: string[];
  /** Wraps the element where it needs a parent (an item in a list). */
  wrap?: (element: ReactElement) => ReactElement;
}

export function describeConformance(
  name: string,
  // biome-ignore lint/suspicious/noExplicitAny: the element of any component, whose props are not known here
  element: ReactElement<any>,
  options: ConformanceOptions,
): void {
  const { contract, refInstance = HTMLElement, disabledAxeRules = [], wrap = (e) => e } = options;
  const find = (container: Element) => {
    const found = container.querySelector(`[data-kpu="${contract}"]`);
    if (!found) throw new Error(`${name}: no element carries data-kpu="${contract}"`);
    return found;
  };

  describe(`${name} conforms`, () => {
    test('carries its contract name, class name and data attributes on the root', () => {
      const { container } = render(
        wrap(cloneElement(element, { className: 'milik-kantor', 'data-uji': 'ya' })),
      );
      const root = find(container);
      expect(root.classList.item(root.classList.length - 1)).toBe('milik-kantor');
      expect(root.getAttribute('data-uji')).toBe('ya');
    });

    test('gives its root element to ref', () => {
      const ref = createRef<Element>();
      const { container } = render(wrap(cloneElement(element, { ref })));
      expect(ref.current).toBeInstanceOf(refInstance);
      expect(ref.current).toBe(find(container));
    });

    test('renders on the server without inline style or script, and hydrates without a word', async () => {
      const tree = wrap(element);
      const html = renderToString(tree);
      expect(html).not.toMatch(/\sstyle=|<script(?![^>]*application\/ld\+json)|\son\w+=/);
      const container = document.createElement('div');
      container.innerHTML = html;
      document.body.append(container);
      const errors: unknown[] = [];
      const root = await act(async () =>
        hydrateRoot(container, tree, { onRecoverableError: (e) => errors.push(e) }),
      );
      expect(errors).toEqual([]);
      await act(async () => root.unmount());
      container.remove();
    });

    test('has no accessibility violation that axe can find', async () => {
      const { container } = render(wrap(element));
      const { violations } = await axe.run(container, {
        // Contrast needs pixels (the stories check it in Chromium); a fragment has no landmarks.
        rules: Object.fromEntries(
          ['color-contrast', 'region', ...disabledAxeRules].map((id) => [id, { enabled: false }]),
        ),
      });
      expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`)).toEqual([]);
    });
  });
}
