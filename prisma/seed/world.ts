import type { Actor } from "@/lib/access/actor";
import { hashPassword } from "@/lib/accounts/password";
import { db } from "@/lib/platform/db";
import { cities } from "@/lib/regulation/zhejiang";
import type { Role } from "@/lib/workflow/role";
import { actorOf, buildOrganization, buildRecommender, buildUser } from "../../tests/builders/people";
import type { BuiltHost } from "../../tests/builders/applications";
import { demonstrationPassword } from "./accounts";
import { experts } from "./experts";
import { institutions, organizationFacts } from "./institutions";

export interface SeedBureau {
  id: string;
  handler: Actor;
  approver: Actor;
}

export interface SeedWorld {
  hosts: ReadonlyMap<string, BuiltHost & { foreign: boolean }>;
  bureaus: ReadonlyMap<string, SeedBureau>;
  officer: Actor;
  leader: Actor;
  experts: readonly { id: string; actor: Actor; fieldCodes: readonly string[] }[];
}

/** City code → the name used in addresses of accounts. */
export const cityNames: Readonly<Record<string, string>> = {
  "330100": "hangzhou", "330200": "ningbo", "330300": "wenzhou", "330400": "jiaxing", "330500": "huzhou", "330600": "shaoxing",
  "330700": "jinhua", "330800": "quzhou", "330900": "zhoushan", "331000": "taizhou", "331100": "lishui",
};

const supervisingDepartments = [
  { code: "jiaoyu", name: "浙江省教育厅" },
  { code: "weijian", name: "浙江省卫生健康委员会" },
  { code: "nongye", name: "浙江省农业农村厅" },
  { code: "jingxin", name: "浙江省经济和信息化厅" },
];

const surnames = "陈林王张李周吴徐孙朱马胡郭何高罗郑梁谢宋唐许邓韩冯曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛".split("");
const givenNames = ["思远", "雨晴", "文博", "晓岚", "志恒", "静怡", "明哲", "若溪", "建勋", "嘉宁", "启明", "书瑶", "景行", "可欣", "子墨", "清扬"];
let person = 0;
/** Another name each time: two people of one name would make it unclear who sees what. */
export function personName(): string {
  const round = Math.floor(person / surnames.length);
  const name = surnames[(person * 11) % surnames.length]! + givenNames[(person + round) % givenNames.length]!;
  person++;
  return name;
}

/** People, institutions, recommenders and experts of the demonstration. */
export async function buildWorld(): Promise<SeedWorld> {
  const passwordHash = await hashPassword(demonstrationPassword);
  const user = async (email: string, roles: readonly Role[], home: { organizationId?: string; recommenderId?: string } = {}, name = personName()) =>
    actorOf(await buildUser({ name, email, roles, passwordHash, ...home }));

  const bureaus = new Map<string, SeedBureau>();
  const directory = [
    ...cities.map((city) => ({ key: city.code, code: cityNames[city.code]!, name: city.bureau, kind: "municipalBureau", cityCode: city.code as string | null })),
    ...supervisingDepartments.map((department) => ({ key: department.code, ...department, kind: "supervisingDepartment", cityCode: null })),
  ];
  for (const { key, code, name, kind, cityCode } of directory) {
    const { id } = await buildRecommender({ code, name, kind, cityCode });
    const handler = await user(`handler@${code}.example`, ["recommenderHandler"], { recommenderId: id });
    const approver = await user(`approver@${code}.example`, ["recommenderApprover"], { recommenderId: id });
    bureaus.set(key, { id, handler, approver });
  }

  const hosts = new Map<string, BuiltHost & { foreign: boolean }>();
  for (const institution of institutions) {
    const key = institution.affiliation === "province" ? (institution.kind === "university" ? "jiaoyu" : "weijian") : institution.cityCode;
    const organization = await buildOrganization({ ...organizationFacts(institution), recommenderId: bureaus.get(key)!.id });
    const home = { organizationId: organization.id };
    const editor = await user(`editor@${institution.key}.example`, ["hostEditor"], home);
    const signer = await user(`signer@${institution.key}.example`, ["hostSigner"], home);
    hosts.set(institution.key, { organization, editor, signer, foreign: institution.foreign !== undefined });
  }

  const pool = [];
  for (const [index, expert] of experts.entries()) {
    const account = await buildUser({ name: personName(), email: `expert${index + 1}@experts.example`, roles: ["expert"], passwordHash });
    const { id } = await db.expert.create({
      data: { userId: account.id, name: account.name, ...expert, fieldCodes: [...expert.fieldCodes], languages: [...expert.languages], maximumLoad: 60, interestsDeclaredAt: new Date() },
    });
    pool.push({ id, actor: actorOf(account, id), fieldCodes: expert.fieldCodes });
  }
  await user("supervisor@province.example", ["provinceSupervisor"]);
  return {
    hosts,
    bureaus,
    officer: await user("officer@province.example", ["provinceOfficer"]),
    leader: await user("leader@province.example", ["provinceLeader"]),
    experts: pool,
  };
}
