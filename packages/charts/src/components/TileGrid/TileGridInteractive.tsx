import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { ChartsContractId } from '../../contract.ts';
import { Explorer } from '../../internal/Explorer.tsx';

export interface TileGridInteractiveProps extends ComponentPropsWithRef<'div'> {
  /** A `TileGrid` with `readout`, or anything that holds one. It may be rendered on a server. */
  children: ComponentPropsWithRef<'div'>['children'];
}

const id: ChartsContractId = 'charts/TileGridInteractive@1';

/**
 * Lets a grid be explored: by pointer, by touch, and by keys as one tab stop, in which arrow keys go to the area that
 * lies next. It reads the list that is in the page, so what is said is what is written there, and no data is sent twice.
 */
export function TileGridInteractive(props: TileGridInteractiveProps): ReactElement {
  return <Explorer data-kpu={id} {...props} />;
}
