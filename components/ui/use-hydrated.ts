"use client";

import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False in what the server drew, true once the page's script is at work. */
export function useHydrated(): boolean {
  return useSyncExternalStore(never, () => true, () => false);
}
