import type { Declaration } from "@/lib/regulation/declaration";
import { plainDate as day } from "@/lib/regulation/plain-date";
import type { ResearchYear } from "@/lib/regulation/research-intensity";
import { caliberLabels, intellectualPropertyHolderLabels, type Caliber, type IntellectualPropertyHolder } from "@/lib/regulation/terms";
import type { Departure } from "../record";

const years = (...rows: [rd: string, revenue: string, rdDomestic?: string][]): ResearchYear[] =>
  rows.map(([rd, revenue, rdDomestic], index) => ({ year: 2027 - rows.length + index, rd, revenue, ...(rdDomestic === undefined ? {} : { rdDomestic }) }));

/** 第八条（一） for enterprises: own intellectual property and research intensity, with every note it can carry. */
export function enterpriseDepartures(complete: Declaration): Departure[] {
  const spending = (name: string, rdYears: ResearchYear[] | undefined, others: Partial<Declaration> = {}, parameters?: Departure[2]): Departure => [`spending: ${name}`, { rdYears, ...others }, parameters];
  const founded = (on: string): Partial<Declaration> => ({ host: { ...complete.host, establishedOn: day(on) } });
  const ip = (...holders: (IntellectualPropertyHolder | undefined)[]): Departure => [`intellectual property: ${holders.join(", ")}`, { ownIp: holders.map((holder) => ({ title: "专利", holder })) }];
  const holders = Object.keys(intellectualPropertyHolderLabels) as IntellectualPropertyHolder[];
  const calibers = Object.keys(caliberLabels) as Caliber[];
  return [
    ...holders.map((holder) => ip(holder)), ip(undefined), ip("host", "host", "exclusiveLicence", "other"), ip("exclusiveLicence", "exclusiveLicence", "other"),
    ...[...calibers, undefined].map((caliber): Departure => [`caliber ${caliber}`, { caliber }]),
    spending("just reached, band of 5 %", years(["180", "4000"], ["207", "4600"], ["293", "5000.00"])),
    spending("0.01 short, band of 5 %", years(["180", "4000"], ["207", "4600"], ["292.99", "5000.00"])),
    spending("band of 4 %", years(["180", "4000"], ["207", "4600"], ["225", "5000.01"])),
    spending("highest of 4 %", years(["525", "15000"], ["630", "18000"], ["700", "20000.00"])),
    spending("band of 3 %", years(["525", "15000"], ["630", "18000"], ["700", "20000.01"])),
    spending("the two readings differ", years(["360", "12000"], ["300", "6000"], ["240", "3000"])),
    spending("rows in another order", [...years(["10", "1000"], ["20", "1000"], ["900", "18000"])].reverse()),
    spending("no revenue in the latest year", years(["100", "1800"], ["90", "1200"], ["60", "0"])),
    spending("no revenue at all", years(["100", "0"], ["90", "0"], ["60", "0"])),
    spending("no revenue at all, spent within China", years(["100", "0", "100"], ["90", "0", "90"], ["60", "0", "60"])),
    spending("more spent than sold, twice", years(["100", "99.99"], ["100", "100"], ["100", "99"])),
    spending("nothing spent", years(["0", "1000", "0"], ["0", "1000", "0"], ["0", "1000", "0"])),
    ...(["60", "59.99"] as const).flatMap((domestic) => {
      const rows = years(["100", "1000", "60"], ["100", "1000", "60"], ["100", "1000", domestic]);
      return [
        spending(`${domestic} % within China`, rows),
        spending(`${domestic} % within China, 60 % required`, rows, {}, { domesticResearch60Required: true }),
      ];
    }),
    spending("within China stated for two years only", years(["100", "1000", "60"], ["100", "1000", "60"], ["100", "1000"])),
    spending("little within China and too little at all, 60 % required", years(["1", "1000", "0"], ["1", "1000", "0"], ["1", "1000", "1"]), {}, { domesticResearch60Required: true }),
    spending("not stated, 60 % required", complete.rdYears as ResearchYear[], {}, { domesticResearch60Required: true }),
    spending("more within China than at all", years(["100", "1000", "100.01"], ["100", "1000"], ["100", "1000"])),
    spending("no number within China", years(["100", "1000", "多"], ["100", "1000"], ["100", "1000"])),
    spending("no number of revenue", years(["100", "1000"], ["100", "1,000"], ["100", "1000"])),
    spending("a year too many", years(["1", "1"], ["50", "1000"], ["50", "1000"], ["50", "1000"])),
    spending("the year of filing too", [...years(["50", "1000"], ["50", "1000"], ["50", "1000"]), { year: 2027, rd: "1", revenue: "1" }]),
    spending("a year missing", years(["50", "1000"], ["50", "1000"])),
    spending("a year twice", years(["50", "1000"], ["50", "1000"], ["50", "1000"]).map((row) => ({ ...row, year: Math.min(row.year, 2025) }))),
    spending("two years, founded in the first", years(["120", "1500"], ["160", "2600"]), founded("2025-12-31")),
    spending("three years, founded in the second", years(["50", "1000"], ["50", "1000"], ["50", "1000"]), founded("2025-12-31")),
    spending("two years, founded before", years(["120", "1500"], ["160", "2600"]), founded("2024-12-31")),
    spending("no year, founded in the year of filing", [], founded("2027-01-05")),
    spending("not stated, founded in the year of filing", undefined, founded("2027-01-05")),
    spending("a year, founded in the year of filing", years(["50", "1000"]), founded("2027-01-05")),
    spending("founded after the year of filing", [], founded("2028-01-01")),
    spending("no day of foundation", years(["50", "1000"], ["100", "2000"]), { host: { ...complete.host, establishedOn: undefined } }),
    spending("of the years before the day of filing", years(["50", "1000"], ["50", "1000"], ["50", "1000"]), { filingYear: undefined }),
    spending("of another year of the call", years(["50", "1000"], ["50", "1000"], ["50", "1000"]), { filingYear: 2026 }),
  ];
}
