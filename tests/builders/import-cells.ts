import type { ImportKey } from "@/lib/imports/columns";
import { fictionalCreditCode } from "./credit-code";

/** One line of the table of existing bases, as text; every cell in order. */
export function importCells(changes: Partial<Record<ImportKey, string>>): Partial<Record<ImportKey, string>> {
  const fieldZh = changes.fieldZh ?? "眼视光器械";
  const fieldEn = changes.fieldEn ?? "Ophthalmic Devices";
  return {
    number: "浙国合2019-01",
    nameZh: `浙江省科技厅${fieldZh}国际科技合作基地`,
    nameEn: `International Science and Technology Cooperation Base in ${fieldEn} Authorized by Zhejiang Provincial Department of Science and Technology`,
    category: "综合发展类",
    field: "F09",
    fieldZh,
    fieldEn,
    hostName: "瓯江虚构医科大学",
    creditCode: fictionalCreditCode(4711, "12", "330300"),
    hostKind: "高校",
    establishedOn: "1958-08-01",
    city: "温州市",
    recognizedOn: "2019-12-16",
    documentNumber: "浙科发外〔2019〕100号",
    ...changes,
  };
}
