/** Thrown where an answer would have to be guessed: an unknown rule, a year without holidays, a day that is none. */
export class StandardError extends Error {
  override readonly name = 'StandardError';

  constructor(message: string) {
    super(`Situs KPU standard: ${message}`);
  }
}
