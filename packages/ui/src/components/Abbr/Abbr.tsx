import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { complain } from '../../internal/complain.ts';

export interface AbbrProps extends Omit<ComponentPropsWithRef<'abbr'>, 'children' | 'title'> {
  /** The abbreviation: "PPID". */
  short: string;
  /** What it stands for. Needed where it is used for the first time. */
  long?: string | undefined;
  /**
   * First use on the page: written out, with the abbreviation behind it.
   * @default false
   */
  first?: boolean;
}

const id: UiContractId = 'ui/Abbr@1';

/**
 * An abbreviation. It is explained in the text and not in a `title`, which is out of reach for fingers, keyboards and
 * most screen readers.
 */
export function Abbr({ short, long, first, ...rest }: AbbrProps): ReactElement {
  if (process.env.NODE_ENV !== 'production' && first && !long) {
    complain(
      'Abbr',
      `"${short}" is used for the first time and has no long form. Nobody learns what it means. Give "long".`,
    );
  }
  return first && long && short ? (
    <span data-kpu={id} {...rest}>
      <bdi>{long}</bdi> (<abbr>{short}</abbr>)
    </span>
  ) : (
    <abbr data-kpu={id} {...rest}>
      {short || long}
    </abbr>
  );
}
