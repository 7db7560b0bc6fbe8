import { afterEach, beforeEach, expect, vi } from "vitest";

// An unexpected console.error is a failure: a test that means one says so with `expectConsoleError()`.
let expected = false;

export function expectConsoleError(): void {
  expected = true;
}

beforeEach(() => {
  expected = false;
  vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(() => {
  const calls = vi.mocked(console.error).mock.calls;
  vi.restoreAllMocks();
  if (!expected) expect(calls, "unexpected console.error").toEqual([]);
});
