import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, notFilled, orgTreeText, words } from '../../i18n.ts';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import { list } from '../../internal/list.ts';
import { safeUrl } from '../../internal/url.ts';
import * as styles from './OrgTree.css.ts';

export interface OrgNode {
  /** Person or unit. Empty means that the place is not filled, and says so. */
  name: string;
  /** Position or task: "Ketua, Divisi Keuangan, Umum, Rumah Tangga dan Logistik". */
  role?: string | undefined;
  /** Page of the person or unit. */
  href?: string | undefined;
  /** Who stands below, in order. */
  children?: readonly OrgNode[] | undefined;
}

export interface OrgTreeProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'> {
  /** Who stands at the top: usually one. Without any, a sentence says so. */
  nodes: readonly OrgNode[];
  /**
   * Language of the interface.
   * @default 'id'
   */
  locale?: Locale;
}

const id: UiContractId = 'ui/OrgTree@1';

/** Deeper levels are left out, and a sentence says so. */
export const orgTreeLevels = 12;

/** The structure of an office: a nested list, which wide places show as a chart. Picture and text are one. */
export function OrgTree({ nodes: given, locale, className, ...rest }: OrgTreeProps): ReactElement {
  const nodes = list(given);
  const text = words(orgTreeText, locale);
  // Those whose children are shown. One that comes again would repeat them without end.
  const shown = new Set<OrgNode>();

  const branch = (node: OrgNode, level: number) => {
    const below = node.children ?? [];
    if (below.length === 0) return;
    const again = shown.has(node);
    if (again || level === orgTreeLevels) {
      if (process.env.NODE_ENV !== 'production') {
        complain(
          'OrgTree',
          again
            ? `"${node.name}" stands in the tree twice. Below the second one nothing is shown, because it might contain itself. Give each place an object of its own.`
            : `below "${node.name}" there are more than ${orgTreeLevels} levels. They are not shown. Divide the tree, and link from one part to the other.`,
        );
      }
      return <small>({text.cut})</small>;
    }
    shown.add(node);
    return <ul>{below.map((child, i) => entry(child, i, level + 1))}</ul>;
  };
  const entry = (node: OrgNode, key: number, level: number): ReactElement => {
    const name = node.name || words(notFilled, locale);
    return (
      <li key={key}>
        <div>
          <b>{node.href ? <a href={safeUrl(node.href)}>{name}</a> : name}</b>
          {node.role && <small>{node.role}</small>}
        </div>
        {branch(node, level)}
      </li>
    );
  };

  return (
    <ul data-kpu={id} className={cx(styles.root, className)} {...rest}>
      {nodes.length > 0 ? nodes.map((node, i) => entry(node, i, 1)) : <li>{text.empty}</li>}
    </ul>
  );
}
