"use server";

import { action } from "@/lib/accounts/action";
import { fileOwnCase, removeFileOfCase, requestSignOffOfCase, saveSectionOfCase } from "@/lib/base-life/case-acts";
import { caseIdSchema, fileCaseSchema, removeCaseFileSchema, saveCaseSectionSchema } from "@/lib/cases/schema";

export const saveSection = action({ name: "case.saveSection", input: saveCaseSectionSchema }, saveSectionOfCase);
export const removeFile = action({ name: "case.removeFile", input: removeCaseFileSchema }, removeFileOfCase);
export const requestSignOff = action({ name: "case.requestSignOff", input: caseIdSchema }, requestSignOffOfCase);
export const fileCase = action({ name: "case.file", input: fileCaseSchema }, fileOwnCase);
