import { shippedCalendar } from "@/lib/regulation/calendar";
import { defaultParameters } from "@/lib/regulation/parameters";
import type { LawContext } from "./question";

/** The law as shipped: published arrangements and defaults, without a database. */
export const shippedLaw: LawContext = { calendar: shippedCalendar, parameters: defaultParameters() };
