import type { Actor } from "@/lib/access/actor";
import { plainDate, type PlainDate } from "@/lib/regulation/plain-date";
import type { Category } from "@/lib/regulation/terms";
import { buildBase } from "../../tests/builders/bases";
import { at, momentOf } from "./moment";
import { personName, type SeedWorld } from "./world";

/** A base recognised before the portal, with the people who act for it. */
export interface OlderBase {
  baseId: string;
  leaderName: string;
  editor: Actor;
  signer: Actor;
  handler: Actor;
  approver: Actor;
}

interface Facts {
  host: string;
  category: Category;
  fieldCode: string;
  fieldZh: string;
  fieldEn: string;
  regions: readonly string[];
}

const facts = {
  model: { host: "wujiang", category: "comprehensive", fieldCode: "F10", fieldZh: "农作物抗逆育种", fieldEn: "Stress-Resistant Crop Breeding", regions: ["NL", "IL"] },
  steady: { host: "beilun", category: "comprehensive", fieldCode: "F12", fieldZh: "稀贵金属材料", fieldEn: "Precious Metal Materials", regions: ["DE", "BE"] },
  weak: { host: "jianhu", category: "comprehensive", fieldCode: "F12", fieldZh: "智能纤维", fieldEn: "Smart Fibres", regions: ["IT"] },
  writing: { host: "zhoushan", category: "comprehensive", fieldCode: "F14", fieldZh: "潮流能装备", fieldEn: "Tidal Energy Equipment", regions: ["GB", "NO"] },
  assessed: { host: "lishui", category: "comprehensive", fieldCode: "F15", fieldZh: "山区生态修复", fieldEn: "Mountain Ecological Restoration", regions: ["AT", "CH"] },
  recommended: { host: "taihu", category: "comprehensive", fieldCode: "F13", fieldZh: "固态电池", fieldEn: "Solid-State Batteries", regions: ["JP", "KR"] },
  questioned: { host: "jiaojiang", category: "comprehensive", fieldCode: "F03", fieldZh: "缝制机器人", fieldEn: "Sewing Robots", regions: ["JP"] },
  troubled: { host: "ouyue", category: "comprehensive", fieldCode: "F08", fieldZh: "眼科再生医学", fieldEn: "Ophthalmic Regenerative Medicine", regions: ["US", "SG"] },
} satisfies Record<string, Facts>;

export type OlderBases = Record<keyof typeof facts, OlderBase>;

/** Bases of 2023, imported: the ones to which things have happened since. */
export async function olderBases(world: SeedWorld, today: PlainDate): Promise<OlderBases> {
  const made = await at(momentOf(today, -90), async () => {
    const bases: [string, OlderBase][] = [];
    for (const [key, { host, ...base }] of Object.entries(facts)) {
      const { organization, editor, signer } = world.hosts.get(host)!;
      const leaderName = personName();
      const { id } = await buildBase(
        { organizationId: organization.id, recommenderId: organization.recommenderId, leader: world.leader },
        { ...base, leaderName, recognizedOn: plainDate("2023-06-16"), entryRoute: "import" },
      );
      const { handler, approver } = [...world.bureaus.values()].find((bureau) => bureau.id === organization.recommenderId)!;
      bases.push([key, { baseId: id, leaderName, editor, signer, handler, approver }]);
    }
    return bases;
  });
  return Object.fromEntries(made) as OlderBases;
}
