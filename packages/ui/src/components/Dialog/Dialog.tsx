import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { closeText, type Locale, words } from '../../i18n.ts';
import { Button } from '../Button/index.ts';
import { Cluster } from '../Cluster/index.ts';
import { IconClose } from '../Icon/index.ts';
import { DialogFrame, type DialogOwnProps } from './DialogFrame.tsx';

export interface DialogProps
  extends DialogOwnProps,
    Omit<ComponentPropsWithRef<'dialog'>, keyof DialogOwnProps | 'closedby'> {
  /** Opens it from a link: `<Button href="#syarat">`. Without script the link shows it as a part of the page. */
  id?: string;
  /** What is read or filled in. Long content scrolls. */
  children: ReactNode;
  /** Buttons at the end; the least dangerous one first. */
  actions?: ReactNode;
  /**
   * A press beside it closes it as well. Only when nothing would be lost: never with a form inside.
   * @default false
   */
  dismissable?: boolean;
  /**
   * Language of the word on the button that closes it.
   * @default 'id'
   */
  locale?: Locale;
}

const id: UiContractId = 'ui/Dialog@1';

/** Something to read or decide before going on, above the page. */
export function Dialog({
  actions,
  dismissable = false,
  locale,
  children,
  ...rest
}: DialogProps): ReactElement {
  return (
    <DialogFrame
      component="Dialog"
      data-kpu={id}
      closedby={dismissable ? 'any' : undefined}
      closer={
        <form method="dialog">
          <Button type="submit" variant="quiet">
            <IconClose />
            {words(closeText, locale)}
          </Button>
        </form>
      }
      {...rest}
    >
      <div>{children}</div>
      {actions && <Cluster>{actions}</Cluster>}
    </DialogFrame>
  );
}
