import { defaultParameters, type ParameterValues } from "./parameters";

/**
 * The parameters as pinned to a call when it was published, or to an evaluation round when it was opened (第二十七条: what was
 * in force then decides). A parameter that a later version of the portal added has its default. @param pinned the `parameters` column
 */
export function pinnedParameters(pinned: unknown): ParameterValues {
  const values = pinned !== null && typeof pinned === "object" ? (pinned as Partial<ParameterValues>) : {};
  return { ...defaultParameters(), ...values };
}
