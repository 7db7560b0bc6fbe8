import { z } from "zod";

/** An act without any choice: the form sends nothing. */
export const calendarLinkSchema = z.strictObject({});
export type CalendarLinkInput = z.output<typeof calendarLinkSchema>;
