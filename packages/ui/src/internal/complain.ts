/**
 * Tells the developer what is wrong with the data of a component. Call it under
 * `process.env.NODE_ENV !== 'production'`, so that a bundler drops the check and the words.
 */
export function complain(component: string, message: string): void {
  console.error(`Situs KPU ${component}: ${message}`);
}
