import { afterEach, beforeEach, expect, vi } from 'vitest';

/** An unexpected warning or error is a failure. A test that expects one spies on the console itself. */
const methods = ['error', 'warn'] as const;

beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method).mockImplementation(() => {});
});

afterEach(() => {
  for (const method of methods) {
    const spy = vi.mocked(console[method]);
    if (!vi.isMockFunction(spy)) continue;
    const calls = spy.mock.calls.map((args) => args.map(String).join(' '));
    spy.mockRestore();
    expect(
      calls,
      `console.${method} was called; a test that expects it takes it with takeConsole('${method}')`,
    ).toEqual([]);
  }
});

/** The messages so far, which then no longer fail the test. */
export function takeConsole(method: (typeof methods)[number]): string[] {
  const spy = vi.mocked(console[method]);
  const calls = spy.mock.calls.map((args) => args.map(String).join(' '));
  spy.mockClear();
  return calls;
}
