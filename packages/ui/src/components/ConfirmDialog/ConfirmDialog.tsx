'use client';
import {
  type ComponentPropsWithRef,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  useId,
  useRef,
  useState,
} from 'react';
import type { UiContractId } from '../../contract.ts';
import { confirmDialogText, type Locale, toneText, words } from '../../i18n.ts';
import { complain } from '../../internal/complain.ts';
import { Alert } from '../Alert/index.ts';
import { Button } from '../Button/index.ts';
import { Cluster } from '../Cluster/index.ts';
import { DialogFrame, type DialogOwnProps } from '../Dialog/DialogFrame.tsx';
import { Spinner } from '../Spinner/index.ts';

export interface ConfirmDialogProps
  extends DialogOwnProps,
    Omit<ComponentPropsWithRef<'dialog'>, keyof DialogOwnProps | 'closedby' | 'onCancel' | 'role'> {
  /** The question, with the thing in it: "Hapus berkas “DPT Surakarta.pdf”?" */
  heading: ReactNode;
  /** What will be lost, and whether it can be brought back. */
  children: ReactNode;
  /** The button that does it, named by the act: "Hapus berkas". Never "OK" or "Ya". */
  confirm: string;
  /**
   * The button that leaves everything as it is.
   * @default 'Batal'
   */
  cancel?: string;
  /** Does it. The dialog stays, busy, until a promise is kept, and closes then; when it is broken it says so. */
  onConfirm: () => unknown;
  /** Closed without having done it: by the button or by Escape. */
  onCancel?: (() => void) | undefined;
  /**
   * What is said when `onConfirm` fails: what remains, and what to do.
   * @default 'Belum berhasil. Periksa sambungan internet, lalu coba lagi.'
   */
  failure?: string | ((reason: unknown) => string) | undefined;
  /**
   * Language of the interface.
   * @default 'id'
   */
  locale?: Locale;
}

const id: UiContractId = 'ui/ConfirmDialog@1';

/** Words that say nothing when they are read alone. */
const vague = /^(ok|oke|okay|ya|yes|tidak|no|lanjut|submit)$/i;

/** Asks once more before something is lost. The first button, which has the focus, leaves everything as it is. */
export function ConfirmDialog({
  confirm,
  cancel,
  onConfirm,
  onCancel,
  onClose,
  failure,
  locale,
  children,
  ...rest
}: ConfirmDialogProps): ReactElement {
  const text = words(confirmDialogText, locale);
  const bodyId = useId();
  const done = useRef(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState('');
  const disabled = busy || undefined;

  if (process.env.NODE_ENV !== 'production') {
    if (typeof rest.heading === 'string' && rest.heading && !/\?\s*$/.test(rest.heading)) {
      complain(
        'ConfirmDialog',
        `the heading "${rest.heading}" is no question. People do not see that they have to decide. Ask, with the thing in it: "Hapus berkas “DPT.pdf”?".`,
      );
    }
    for (const label of [confirm, cancel ?? text.cancel]) {
      if (vague.test(label.trim())) {
        complain(
          'ConfirmDialog',
          `a button reads "${label}". People press it without reading the question, and a screen reader says it alone. Name the act, like "Hapus berkas" and "Batal".`,
        );
      }
    }
  }

  const run = async (event: MouseEvent<HTMLButtonElement>) => {
    // Without React it would submit the form, and leave its value as the answer of the dialog.
    event.preventDefault();
    if (busy) return;
    const dialog = event.currentTarget.closest('dialog');
    setFailed('');
    setBusy(true);
    done.current = true;
    try {
      await onConfirm();
      dialog?.close();
    } catch (reason) {
      done.current = false;
      if (process.env.NODE_ENV !== 'production') {
        complain(
          'ConfirmDialog',
          `onConfirm failed with "${reason}". The dialog stays open and says so. Catch what you expect, and say it with failure.`,
        );
      }
      setFailed((typeof failure === 'function' ? failure(reason) : failure) || text.failure);
    }
    setBusy(false);
  };

  return (
    <DialogFrame
      component="ConfirmDialog"
      data-kpu={id}
      {...rest}
      role="alertdialog"
      aria-describedby={bodyId}
      // What has begun cannot be called back by closing it.
      closedby={busy ? 'none' : undefined}
      onCancel={(event) => {
        if (busy) event.preventDefault();
      }}
      onClose={(event) => {
        onClose?.(event);
        if (event.currentTarget.open) return;
        if (!done.current) onCancel?.();
        done.current = false;
        setFailed('');
      }}
    >
      <div id={bodyId}>{children}</div>
      <div role="status">
        {busy && <Spinner delayed={false}>{text.busy}</Spinner>}
        {failed && <Alert tone="danger" word={words(toneText, locale).danger} heading={failed} />}
      </div>
      <form method="dialog">
        <Cluster>
          <Button
            type="submit"
            variant="secondary"
            aria-disabled={disabled}
            onClick={(event) => busy && event.preventDefault()}
          >
            {cancel || text.cancel}
          </Button>
          <Button type="submit" value="confirm" aria-disabled={disabled} onClick={run}>
            {confirm}
          </Button>
        </Cluster>
      </form>
    </DialogFrame>
  );
}
