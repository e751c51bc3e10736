import { complain } from '../../internal/complain.ts';
import type { NavItem } from './MainNav.tsx';

/** What a menu must not have, told to the developer. The page is rendered all the same. */
export function checkItems(items: readonly NavItem[], component = 'MainNav'): void {
  for (const { label, href, items: pages } of items) {
    if (pages?.length === 0 && href === undefined) {
      complain(
        component,
        `the group "${label}" has no pages and was left out. A menu must not lead nowhere (NAV-03). Give it items or an href, or remove it.`,
      );
    }
    if (pages)
      checkLabels(
        component,
        pages.map((page) => page.label),
        `in the group "${label}"`,
      );
  }
  checkLabels(
    component,
    items.map((item) => item.label),
    'at the top',
  );
}

function checkLabels(component: string, labels: readonly string[], where: string): void {
  const seen = new Set<string>();
  const twice = labels.find((label) => seen.size === seen.add(label).size);
  if (twice !== undefined) {
    complain(
      component,
      `the label "${twice}" appears twice ${where}. Two links of one name cannot be told apart. Give each page a name of its own.`,
    );
  }
}
