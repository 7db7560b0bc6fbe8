"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { FieldValues, UseFormReturn } from "react-hook-form";
import { AutosaveMachine, type AutosaveStatus, type LocalCopy, type SaveAnswer } from "./autosave-machine";

const prefix = "autosave:";

/** On sign-out: nothing of a person stays in a shared browser. */
export function clearLocalCopies(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
}

function browserEnvironment(key: string) {
  return {
    now: () => new Date(),
    later: (run: () => void, milliseconds: number) => setTimeout(run, milliseconds),
    cancel: (handle: unknown) => clearTimeout(handle as ReturnType<typeof setTimeout>),
    isOnline: () => navigator.onLine,
    store: {
      read: () => localStorage.getItem(key),
      write: (text: string) => localStorage.setItem(key, text),
      clear: () => localStorage.removeItem(key),
    },
  };
}

export type Autosave<T> = {
  status: AutosaveStatus<T>;
  /** Left by an earlier visit and never acknowledged: offer it, do not impose it. */
  leftBehind: LocalCopy<T> | undefined;
  restore: () => void;
  discard: () => void;
  /** Saves at once. @returns whether the server has everything now */
  flush: () => Promise<boolean>;
  /** Takes the outcome of the conflict dialog. */
  resolve: (data: T) => void;
};

/** Saves a form by itself. `storageKey` names the record and the person (`application:123:section-2:user-7`). */
export function useAutosave<T extends FieldValues, Out>({ form, version, save, storageKey, delay }: {
  form: UseFormReturn<T, unknown, Out>;
  version: number;
  save: (data: T, version: number) => Promise<SaveAnswer<T>>;
  storageKey: string;
  delay?: number;
}): Autosave<T> {
  const [status, setStatus] = useState<AutosaveStatus<T>>({ state: "idle" });
  const [leftBehind, setLeftBehind] = useState<LocalCopy<T>>();
  const machine = useRef<AutosaveMachine<T>>(null);
  const saveLatest = useEffectEvent((data: T, base: number) => save(data, base));
  const start = useEffectEvent(() => {
    machine.current ??= new AutosaveMachine<T>(version, structuredClone(form.getValues()), (data, base) => saveLatest(data, base), setStatus, browserEnvironment(prefix + storageKey), delay);
    machine.current.resume();
    setLeftBehind(machine.current.leftBehind());
    return machine.current;
  });
  const { subscribe } = form;

  useEffect(() => {
    const current = start();
    const unsubscribe = subscribe({ formState: { values: true }, callback: ({ values }) => current.change(structuredClone(values) as T) });
    const flush = () => void current.flush();
    const hidden = () => document.visibilityState === "hidden" && flush();
    const warn = (event: BeforeUnloadEvent) => {
      if (!current.unsaved) return;
      flush();
      event.preventDefault();
    };
    window.addEventListener("online", flush);
    window.addEventListener("beforeunload", warn);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      unsubscribe();
      flush();
      current.stop();
      window.removeEventListener("online", flush);
      window.removeEventListener("beforeunload", warn);
      document.removeEventListener("visibilitychange", hidden);
    };
  }, [subscribe]);

  return {
    status,
    leftBehind,
    restore: () => {
      if (leftBehind) form.reset(leftBehind.data, { keepDefaultValues: true });
      if (leftBehind) machine.current?.change(structuredClone(leftBehind.data));
      setLeftBehind(undefined);
    },
    discard: () => {
      machine.current?.discardCopy();
      setLeftBehind(undefined);
    },
    flush: async () => {
      await machine.current?.flush();
      return !machine.current?.unsaved;
    },
    resolve: (data) => {
      if (status.state !== "conflict") return;
      form.reset(data, { keepDefaultValues: true });
      machine.current?.resolve(structuredClone(data), status.version);
    },
  };
}
