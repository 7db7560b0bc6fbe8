"use server";

import { action } from "@/lib/accounts/action";
import { changePassword } from "@/lib/accounts/change-password";
import { changePasswordSchema, endSessionSchema } from "@/lib/accounts/schema";
import { endSession } from "@/lib/accounts/sessions";
import { createCalendarLink, revokeCalendarLink } from "@/lib/duties/calendar-link";
import { calendarLinkSchema } from "@/lib/duties/schema";

export const savePassword = action({ name: "account.changePassword", input: changePasswordSchema }, changePassword);
export const end = action({ name: "account.endSession", input: endSessionSchema }, endSession);
export const makeCalendar = action({ name: "calendarFeed.create", input: calendarLinkSchema }, createCalendarLink);
export const endCalendar = action({ name: "calendarFeed.revoke", input: calendarLinkSchema }, revokeCalendarLink);
