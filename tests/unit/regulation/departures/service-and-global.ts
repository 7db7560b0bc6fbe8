import type { DeclaredForeignInvestment, DeclaredHost, DeclaredOpenService, DeclaredOverseasInstitution, Declaration } from "@/lib/regulation/declaration";
import type { GlobalPath } from "@/lib/regulation/terms";
import type { Departure } from "../record";

/** 第九条. */
export function openServiceDepartures(complete: Declaration): Departure[] {
  const service = (name: string, change: Partial<DeclaredOpenService>): Departure => [name, { openService: { ...complete.openService, ...change } }];
  const inbound = { title: "引进", direction: "inbound" } as const;
  const outbound = { title: "输出", direction: "outbound" } as const;
  return [
    service("two in the pipeline", { pipeline: [{ title: "甲" }, { title: "乙" }] }),
    service("area zero", { venueArea: "0.00" }),
    service("area no number", { venueArea: "很大" }),
    service("smallest area", { venueArea: "0.01" }),
    service("nothing of the venue", { venueArea: undefined, venueAddress: undefined, venueFunctions: undefined }),
    service("every function", { venueFunctions: ["incubation", "talent", "roadshow", "laboratory"] }),
    service("budget of three rows, one zero, one no number", { operatingBudget: [{ amount: "300.50" }, { amount: "0" }, { amount: "若干" }, { amount: "0.01" }, {}] }),
    service("budget zero", { operatingBudget: [{ amount: "0.00" }] }),
    service("team of three, one full time", { transferTeam: [{ name: "甲", fullTime: true }, { name: "乙", fullTime: false }, { name: "丙" }] }),
    service("cases in one direction: in", { cases: [inbound, inbound] }),
    service("cases in one direction: out", { cases: [outbound] }),
    service("cases in no stated direction", { cases: [{ title: "案例" }] }),
    service("cases in both and none", { cases: [inbound, inbound, outbound, { title: "案例" }] }),
    ["paths of 第十条 left over", { globalPaths: ["overseasInstitution", "foreignInvested"], attachedDocuments: [] }],
    ["branch of 第八条 left over", { basis: "enterprise", attachedDocuments: [] }],
  ];
}

/** 第十条（一）. */
export function overseasDepartures(complete: Declaration): Departure[] {
  const institution = (name: string, change: Partial<DeclaredOverseasInstitution>): Departure => [name, { overseasInstitution: { ...complete.overseasInstitution, ...change } }];
  return [
    institution("nothing stated", { nameZh: undefined, region: undefined, city: undefined, mode: undefined }),
    institution("local name only", { nameZh: undefined, nameLocal: "Research Centre" }),
    institution("blank names", { nameZh: " ", nameLocal: " " }),
    institution("blank region", { region: " " }),
    institution("blank city", { city: " " }),
    institution("no mode", { mode: undefined }),
    institution("acquired", { mode: "acquired" }),
    institution("in the mainland", { region: "CN" }),
    institution("in an unknown region", { region: "QQ" }),
    institution("in Macao", { region: "MO", city: "澳门" }),
    ...["0", "50", "50.00", "50.01", "100", "100.01", "五十", "12.345"].flatMap((sharePercent) => [
      institution(`share ${sharePercent}`, { sharePercent }),
      institution(`share ${sharePercent}, explained`, { sharePercent, controlNote: " 协议控制\t" }),
    ]),
    institution("share 30, blank explanation", { sharePercent: "30", controlNote: " " }),
    institution("nobody, no area, no spending", { staff: "0", area: "0.00", yearlySpending: "无" }),
    institution("nothing of the capacity", { staff: undefined, area: undefined, yearlySpending: undefined }),
    institution("two outputs", { outputs: [{ title: "甲" }, { title: "乙" }] }),
    ["no institution", { overseasInstitution: undefined }],
    ["no documents", { attachedDocuments: [] }],
  ];
}

/** 第十条（二）. */
export function foreignDepartures(complete: Declaration): Departure[] {
  const foreign = (name: string, change: Partial<DeclaredForeignInvestment>, host: DeclaredHost = {}): Departure => [
    name,
    { foreignInvested: { ...complete.foreignInvested, ...change }, host: { ...complete.host, ...host } },
  ];
  return [
    foreign("kind not stated, registered as foreign", { investorKind: undefined }),
    foreign("kind not stated, registered as domestic", { investorKind: undefined }, { foreignInvestment: "domestic" }),
    foreign("kind nowhere stated", { investorKind: undefined }, { foreignInvestment: undefined }),
    foreign("registered as domestic", {}, { foreignInvestment: "domestic" }),
    foreign("from Hong Kong, Macao or Taiwan", { investorKind: "hongKongMacaoTaiwan" }),
    foreign("parent in Taiwan", { parentRegion: "TW" }),
    foreign("parent's region not stated", { parentRegion: undefined }),
    foreign("blank parent", { parentName: " " }),
    foreign("spaced parent", { parentName: " 虚构集团\t" }),
    ...["0", "0.00", "0.01", "100", "100.01", "全部", " "].map((parentShare) => foreign(`share ${parentShare}`, { parentShare })),
    foreign("share not stated", { parentShare: undefined }),
    foreign("two projects", { globalProjects: [{ title: "甲" }, { title: "乙" }] }),
    ["nothing stated", { foreignInvested: undefined }],
    ["no documents", { attachedDocuments: [] }],
  ];
}

/** “以下条件之一”: what is not met on one path is set aside when the other suffices. */
export function pathDepartures(complete: Declaration): Departure[] {
  const both = (name: string, change: Partial<Declaration>, globalPaths: GlobalPath[] = ["overseasInstitution", "foreignInvested"]): Departure => [name, { ...change, globalPaths }];
  const halfShare = { overseasInstitution: { ...complete.overseasInstitution, sharePercent: "50" } };
  const noOutputs = { overseasInstitution: { ...complete.overseasInstitution, outputs: [] } };
  const noProjects = { foreignInvested: { ...complete.foreignInvested, globalProjects: [] } };
  const fromHongKong = { foreignInvested: { ...complete.foreignInvested, parentRegion: "HK" } };
  return [
    both("none", {}, []),
    both("one twice", {}, ["overseasInstitution", "overseasInstitution"]),
    both("the other order", {}, ["foreignInvested", "overseasInstitution"]),
    both("first short", noOutputs),
    both("second short", noProjects),
    both("both short", { ...noOutputs, ...noProjects }),
    both("first for a person", halfShare),
    both("second for a person", fromHongKong),
    both("both for a person", { ...halfShare, ...fromHongKong }),
    both("first short, second for a person", { ...noOutputs, ...fromHongKong }),
    both("first for a person, second short", { ...halfShare, ...noProjects }),
    both("first for a person and short, second short", { overseasInstitution: { ...halfShare.overseasInstitution, outputs: [] }, ...noProjects }),
    both("no documents", { attachedDocuments: [] }),
  ];
}
