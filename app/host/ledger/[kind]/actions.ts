"use server";

import { action } from "@/lib/accounts/action";
import { deleteLedgerEntry as deleteLedgerEntryVerb } from "@/lib/applications/ledger/delete-ledger-entry";
import { saveLedgerEntry as saveLedgerEntryVerb } from "@/lib/applications/ledger/save-ledger-entry";
import { deleteLedgerEntrySchema, saveLedgerEntrySchema } from "@/lib/applications/schema";

export const saveLedgerEntry = action({ name: "ledger.edit", input: saveLedgerEntrySchema }, saveLedgerEntryVerb);
export const deleteLedgerEntry = action({ name: "ledger.delete", input: deleteLedgerEntrySchema }, deleteLedgerEntryVerb);
