/**
 * What jsdom does not know of `<dialog>`: open and close, the focus, `form method=dialog`, and Escape as far as script
 * can refuse it. The real thing is checked in the stories, in Chromium.
 */
if (!('showModal' in HTMLDialogElement.prototype)) {
  const back = new WeakMap<HTMLDialogElement, Element | null>();
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      if (this.open) throw new DOMException('it is open', 'InvalidStateError');
      back.set(this, document.activeElement);
      this.open = true;
      this.querySelector<HTMLElement>('button, a[href], input, select, textarea')?.focus();
    },
    close(this: HTMLDialogElement) {
      if (!this.open) return;
      this.open = false;
      (back.get(this) as HTMLElement | null)?.focus();
      queueMicrotask(() => this.dispatchEvent(new Event('close')));
    },
  });
  addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (form.getAttribute('method') !== 'dialog' || event.defaultPrevented) return;
    event.preventDefault();
    form.closest('dialog')?.close();
  });
  addEventListener('keydown', (event) => {
    const dialog = document.querySelector<HTMLDialogElement>('dialog[open]');
    if (event.key !== 'Escape' || !dialog) return;
    if (dialog.dispatchEvent(new Event('cancel', { cancelable: true }))) dialog.close();
  });
}
