"use server";

import { action } from "@/lib/accounts/action";
import { admitCarrier } from "@/lib/admissions/admit";
import { checkAdmissionConditions } from "@/lib/admissions/check-admission";
import { declineAdmission } from "@/lib/admissions/decline-admission";
import { listCarrier, listPastedCarriers } from "@/lib/admissions/list-carriers";
import { proposeAdmission } from "@/lib/admissions/propose-admission";
import { reopenAdmission } from "@/lib/admissions/reopen-admission";
import { admissionReasonSchema, admitSchema, checkAdmissionSchema, listCarrierSchema, pasteCarriersSchema, proposeAdmissionSchema } from "@/lib/admissions/schema";

export const list = action({ name: "admission.list", input: listCarrierSchema }, listCarrier);
export const paste = action({ name: "admission.paste", input: pasteCarriersSchema }, listPastedCarriers);
export const check = action({ name: "admission.check", input: checkAdmissionSchema }, checkAdmissionConditions);
export const propose = action({ name: "admission.propose", input: proposeAdmissionSchema }, proposeAdmission);
export const admit = action({ name: "admission.admit", input: admitSchema }, admitCarrier);
export const decline = action({ name: "admission.decline", input: admissionReasonSchema }, declineAdmission);
export const reopen = action({ name: "admission.reopen", input: admissionReasonSchema }, reopenAdmission);
