import type { WanYuan } from "./decimal";
import type { PlainDate } from "./plain-date";
import type { ResearchYear } from "./research-intensity";
import type { RuleId } from "./rules";
import type {
  Affiliation, AgreementSigner, Caliber, CaseDirection, Category, ComprehensiveBasis, ForeignInvestment, Formation, GlobalPath,
  IntellectualPropertyHolder, LegalForm, ManagementSystemKind, MemberRole, OrganizationKind, PartnerRelation, ProjectLevel,
  RecommenderKind, VenueFunction,
} from "./terms";

/**
 * The facts of a declaration, as the rules read them. Everything but the day of filing may be absent: not filled in yet.
 * Money is 万元 as decimal text, other quantities decimal text, regions ISO 3166-1 alpha-2 codes.
 */
export interface Declaration {
  /** The day of filing (or today, for a draft): agreements must be valid on it, a ban is compared with it. */
  filedOn: PlainDate;
  /** The call's year; the accounting years asked are the three before it. Default: the year of `filedOn`. */
  filingYear?: number;
  category?: Category;
  /** 综合发展类 only; default: follows from the host. */
  basis?: ComprehensiveBasis;
  /** 全球研发类 only. */
  globalPaths?: readonly GlobalPath[];
  /** 领域或方向, what stands for XX in the name. */
  fieldZh?: string;
  fieldEn?: string;
  fieldCode?: string;
  host?: DeclaredHost;
  leader?: DeclaredPerson;
  supportStaff?: string;
  supportFacility?: string;
  /** 三年经费投入计划. */
  fundPlan?: readonly { year?: number; ownFunds?: WanYuan; otherFunds?: WanYuan }[];
  foundation?: string;
  goals?: string;
  mechanism?: string;
  partners?: readonly DeclaredPartner[];
  members?: readonly DeclaredMember[];
  managementSystems?: readonly DeclaredManagementSystem[];
  /** Who to call and how to report: the response side of technology security. */
  emergencyContact?: string;
  emergencyProcess?: string;
  sciProjects?: readonly DeclaredProject[];
  ownIp?: readonly { title?: string; number?: string; holder?: IntellectualPropertyHolder; product?: string }[];
  marketAdvantage?: string;
  rdYears?: readonly ResearchYear[];
  caliber?: Caliber;
  openService?: DeclaredOpenService;
  overseasInstitution?: DeclaredOverseasInstitution;
  foreignInvested?: DeclaredForeignInvestment;
  /** The host's words on a rule that is not met. */
  explanations?: Partial<Record<RuleId, string>>;
  /** Absent before the host signs. */
  commitments?: { truthful?: boolean; nonSecret?: boolean; integrity?: boolean };
  /** Which documents are attached; absent when nobody asks for documents (self-check). */
  attachedDocuments?: readonly DocumentKind[];
  /** Absent before the recommender decides. */
  recommended?: boolean;
  /** What the portal knows and the host is not asked. */
  onRecord?: RecordedFacts;
}

/** The same keys as the places for attachments of the declaration form. */
export type DocumentKind =
  | "license" | "agreements" | "systems" | "commitment" | "audit" | "venue" | "investment" | "shareholding" | "foreignInvestment";

export interface DeclaredHost {
  name?: string;
  creditCode?: string;
  organizationKind?: OrganizationKind;
  /** What `other` is. */
  kindNote?: string;
  legalForm?: LegalForm;
  /** False for a branch: 分公司, 分支机构. */
  independentLegalPerson?: boolean;
  /** Code of the city or county of registration (GB/T 2260). */
  cityCode?: string;
  establishedOn?: PlainDate;
  affiliation?: Affiliation;
  foreignInvestment?: ForeignInvestment;
  recommender?: { kind?: RecommenderKind; cityCode?: string };
  /** Why another recommender than the one that follows from 隶属或属地. */
  recommenderReason?: string;
}

export interface DeclaredPerson {
  name?: string;
  organization?: string;
}

export interface DeclaredMember extends DeclaredPerson {
  role?: MemberRole;
}

export interface DeclaredPartner {
  nameZh?: string;
  nameLocal?: string;
  region?: string;
  /** 上级或集团. */
  parent?: string;
  relation?: PartnerRelation;
  sinceYear?: number;
  agreements?: readonly DeclaredAgreement[];
}

export interface DeclaredAgreement {
  title?: string;
  signedOn?: PlainDate;
  /** Absent: no fixed term. */
  expiresOn?: PlainDate;
  signedBy?: AgreementSigner;
  relevance?: string;
}

export interface DeclaredManagementSystem {
  kind: ManagementSystemKind;
  state?: "established" | "notApplicable";
  title?: string;
  issuedOn?: PlainDate;
  owner?: string;
  /** Why not applicable. */
  reason?: string;
  /** The recommender has confirmed that it does not apply. */
  confirmed?: boolean;
}

export interface DeclaredProject {
  title?: string;
  level?: ProjectLevel;
  number?: string;
  /** 项目负责人. */
  leader?: string;
  leaderOrganization?: string;
}

export interface DeclaredOpenService {
  resources?: string;
  pipeline?: readonly { title?: string; region?: string }[];
  venueAddress?: string;
  /** 平方米 */
  venueArea?: string;
  venueFunctions?: readonly VenueFunction[];
  operatingBudget?: readonly { year?: number; kind?: "actual" | "planned"; amount?: WanYuan }[];
  transferTeam?: readonly { name?: string; duty?: string; fullTime?: boolean }[];
  cases?: readonly { title?: string; direction?: CaseDirection }[];
}

export interface DeclaredOverseasInstitution {
  nameZh?: string;
  nameLocal?: string;
  region?: string;
  city?: string;
  mode?: Formation;
  /** 0 to 100, at most two decimals. */
  sharePercent?: string;
  controlNote?: string;
  staff?: string;
  area?: string;
  yearlySpending?: WanYuan;
  synergy?: string;
  outputs?: readonly { title?: string }[];
}

export interface DeclaredForeignInvestment {
  investorKind?: Exclude<ForeignInvestment, "domestic">;
  parentName?: string;
  parentRegion?: string;
  parentShare?: string;
  condition?: string;
  synergy?: string;
  globalProjects?: readonly { title?: string; keyPart?: string }[];
}

export interface RecordedFacts {
  /** Bases of this host that are in force. */
  hostBases?: readonly { name: string; fieldCode: string }[];
  /** Chinese 领域或方向 of all bases in force and declarations under way. */
  fieldsInUse?: readonly string[];
  /** The same of what is not public: compared, counted, and never spelled in a finding that the host reads. */
  confidentialFieldsInUse?: readonly string[];
  /** Revocations of bases of this host. */
  revocations?: readonly { revokedOn: PlainDate; scope: "host" | "field"; fieldCode?: string }[];
}
