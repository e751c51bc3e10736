/** What a reader makes of typed text: a value (`null` when nothing is there), or the reason why it cannot be one. */
export type Answer<T> =
  | { value: T | null; reason?: never }
  | {
      value?: never;
      /** One or two sentences for the visitor: what is wrong, and how to write it. */
      reason: string;
    };
