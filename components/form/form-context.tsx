"use client";

import { createContext, useContext } from "react";

export type FormRegistry = {
  idPrefix: string;
  /** Labels by field name, for the error summary. */
  labels: Map<string, string>;
  /** Fields with work under way (uploads): the form cannot be sent before it is done. */
  busy: Map<string, string>;
};

export const FormRegistryContext = createContext<FormRegistry>({ idPrefix: "f", labels: new Map(), busy: new Map() });

export function useFormRegistry(): FormRegistry {
  return useContext(FormRegistryContext);
}
