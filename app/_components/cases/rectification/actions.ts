"use server";

import { action } from "@/lib/accounts/action";
import { acceptRectification, refuseRectification } from "@/lib/rectifications/conclude-rectification";
import { extendRectification } from "@/lib/rectifications/extend-rectification";
import { planRectification } from "@/lib/rectifications/plan-rectification";
import { acceptRectificationSchema, extendRectificationSchema, planRectificationSchema, refuseRectificationSchema } from "@/lib/rectifications/schema";

export const plan = action({ name: "rectification.plan", input: planRectificationSchema }, planRectification);
export const extend = action({ name: "rectification.extend", input: extendRectificationSchema }, extendRectification);
export const accept = action({ name: "rectification.accept", input: acceptRectificationSchema }, acceptRectification);
export const refuse = action({ name: "rectification.refuse", input: refuseRectificationSchema }, refuseRectification);
