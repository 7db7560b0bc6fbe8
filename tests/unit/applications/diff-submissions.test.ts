import { describe, expect, it } from "vitest";
import { contentFor } from "@/lib/applications/declaration-audience";
import { diffSubmissions } from "@/lib/applications/diff-submissions";
import type { RowValue } from "@/lib/forms/field";
import { groupMoney } from "@/lib/forms/present-section";
import type { SubmissionContent } from "@/lib/applications/submission-content";
import { completeSections } from "@/tests/builders/declarations";

function content(): SubmissionContent {
  return {
    formVersion: "2026.1",
    ruleVersion: "2026.1",
    regulationNumber: "浙科发外〔2026〕22号",
    filingYear: 2026,
    callTitle: "2026年度申报",
    category: "comprehensive",
    organization: {
      name: "虚构研究院", creditCode: "12330100MA0000001X", kind: "university", legalForm: "publicInstitution", affiliation: "city", cityCode: "330100", registeredAddress: "虚构路1号", establishedOn: "2010-05-18",
      legalRepresentative: "王虚构", foreignInvestment: null, parentName: null, parentRegion: null, contactName: "李联系", contactPhone: "0571-1", contactEmail: "a@example.org",
    },
    recommenderName: "杭州市科学技术局",
    sections: completeSections("comprehensive"),
    explanations: {},
    files: [{ fileId: "f1", slot: "license", name: "证照.pdf", mediaType: "application/pdf", size: 10, sha256: "a".repeat(64), sm3: "b".repeat(64) }],
  };
}

const rows = (data: SubmissionContent, section: string, key: string) => data.sections[section]![key] as RowValue[];

describe("differences between two submissions", () => {
  it("equal submissions differ in nothing", () => {
    expect(diffSubmissions(content(), content())).toEqual([]);
  });

  it("only the sections that changed, in words: values, cells, rows, files, the host's record", () => {
    const [before, after] = [content(), content()];
    after.sections.goals!.goals = "细化后的目标。";
    rows(after, "partners", "partners")[1]!.region = "HK";
    rows(after, "guarantees", "fundPlan")[0]!.ownFunds = "1234567.5";
    const agreements = rows(after, "partners", "agreements");
    agreements.pop();
    agreements.push({ id: "new", partner: "香港虚构微电子中心", title: "补充协议", signedOn: "2026-03-01" });
    after.files = [{ ...after.files[0]!, fileId: "f2", sha256: "c".repeat(64) }];
    after.organization.contactPhone = "0571-2";

    const diff = diffSubmissions(before, after);
    expect(diff.map(({ key }) => key)).toEqual(["organization", "guarantees", "goals", "partners"]);
    const changes = Object.fromEntries(diff.flatMap((section) => section.changes.map((change) => [`${section.key} ${change.path}`, change])));
    expect(changes["goals goals"]).toMatchObject({ label: "发展目标", after: "细化后的目标。" });
    expect(changes["partners partners.partner-1.region"]).toMatchObject({ label: "海外合作机构（新加坡虚构传感研究所）国家（地区）", before: "新加坡", after: "中国香港" });
    expect(changes["guarantees fundPlan.fund-0.ownFunds"]).toMatchObject({ before: "420.00", after: "1,234,567.50" });
    expect(changes["partners agreements.new"]).toMatchObject({ before: "", label: "合作协议（新增第 3 行）" });
    expect(changes["partners agreements.new"]!.after).toContain("签署日期：2026年3月1日");
    expect(changes["partners agreements.agreement-2"]).toMatchObject({ after: "", label: "合作协议（删除：香港虚构微电子中心）" });
    expect(changes["guarantees slot:license"]!.after).toContain("SHA-256 cccccccc…");
    expect(changes["organization contactPhone"]).toMatchObject({ before: "0571-1", after: "0571-2" });
  });

  it("a section that is no longer asked is shown as taken out", () => {
    const [before, after] = [content(), content()];
    delete after.sections.researchStrength;
    expect(diffSubmissions(before, after)).toMatchObject([{ key: "researchStrength" }]);
  });

  it("experts see no change of a telephone", () => {
    const [before, after] = [content(), content()];
    after.sections.overview!.leaderPhone = "0571-9";
    after.organization.contactPhone = "0571-9";
    expect(diffSubmissions(before, after, "expert")).toEqual([]);
    expect(diffSubmissions(before, after, "host")).toHaveLength(2);
  });
});

describe("what an audience may see", () => {
  it("contact data is taken out for experts and for nobody else", () => {
    const forExpert = JSON.stringify(contentFor(content(), "expert"));
    for (const contact of ["0571-00000001", "leader@example.org", "0571-00000002", "李联系", "0571-1", "a@example.org"]) {
      expect(JSON.stringify(content())).toContain(contact);
      expect(forExpert).not.toContain(`"${contact}"`);
    }
    expect(contentFor(content(), "province")).toEqual(content());
  });

  it("money is grouped without rounding, other text stays", () => {
    expect([groupMoney("0"), groupMoney("1234567.5"), groupMoney("999.99"), groupMoney("约三百")]).toEqual(["0.00", "1,234,567.50", "999.99", "约三百"]);
  });
});
