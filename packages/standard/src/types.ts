/** The words that every part of the standard uses. */

/** A text for people, in both languages. Indonesian is the original, English its translation. */
export interface LocalText {
  id: string;
  en: string;
}

/** Language of a text. */
export type Locale = keyof LocalText;

/** How well a statement is known. */
export const verificationStates = ['verified', 'unverified', 'own'] as const;
/**
 * - `verified`: it was read in the sources that are named, and they agree
 * - `unverified`: read only in part, second-hand, in an older wording, or inferred; `note` says what is missing
 * - `own`: a floor that this project sets for itself; there is nothing outside to verify
 */
export type VerificationState = (typeof verificationStates)[number];

/** How well a statement is known, and what would make it better known. */
export interface Verification {
  state: VerificationState;
  /** What was not read, or what has to be asked before this is called certain. Required for `unverified`. */
  note?: LocalText;
}

/** A number with its unit, its source and how well it is known. */
export interface Limit<Unit extends string> {
  value: number;
  unit: Unit;
  /** Keys of `sources`. Empty only for a limit of our own. */
  sources: readonly string[];
  verification: Verification;
}

/** The zones of Indonesia, by the names that `Intl` knows: WIB, WITA, WIT. */
export type TimeZone = 'Asia/Jakarta' | 'Asia/Makassar' | 'Asia/Jayapura';
