/** Enters what stands in the field that has the focus, as if it were left, without taking the focus away. */
export function leaveFields(root: HTMLElement | null): void {
  const field = document.activeElement;
  if (root && field && field !== document.body && root.contains(field))
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
}

/** Whether something was typed into a form that is not entered yet. Fields that enter by themselves hold what they show. */
export function hasTyped(root: HTMLElement | null): boolean {
  const fields = root?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input:not([type=file]), textarea:not([readonly])',
  );
  return [...(fields ?? [])].some((field) => field.value !== field.defaultValue);
}
