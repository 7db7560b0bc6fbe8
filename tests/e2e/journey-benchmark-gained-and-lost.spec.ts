import { plainDate } from "@/lib/regulation/plain-date";
import { worldOf } from "../support/account";
import { confirmOnPage, gradeAndPublish } from "../support/journey/evaluation";
import { expect, test } from "../support/journey/years";

const host = "longquan";
const fieldZh = "新能源热泵空调";

test("a base that is excellent twice becomes a benchmark when a leader says so, and is one no more after the next round", async ({ signedIn, standOn }) => {
  await standOn(plainDate("2026-12-01"));
  const world = await worldOf(host, "lishui", { recognizedOn: plainDate("2026-11-20"), fieldZh, fieldEn: "Heat Pump Air Conditioning" });
  const [leader, officer, signer] = [await signedIn("leader@province.example"), await signedIn("officer@province.example"), await signedIn(`signer@${host}.example`)];
  const title = signer.locator("dt").getByText("标杆型国合基地", { exact: true });
  const benchmark = title.locator("xpath=following-sibling::dd[1]").first();

  await test.step("once is not twice: a subsidy may be granted, nothing else is proposed", async () => {
    await standOn(plainDate("2027-09-06"));
    const { caseId } = await gradeAndPublish(world, leader, "excellent");
    await expect(leader.getByRole("cell", { name: "登记补助", exact: true })).toBeVisible();
    await leader.goto(`/province/cases/${caseId}`);
    await expect(leader.getByRole("button", { name: "确认为标杆型国合基地…" })).toHaveCount(0);
    await signer.goto(`/host/bases/${world.baseId}`);
    await expect(benchmark).toHaveText("否");
  });

  await test.step("the second time it is proposed, and a leader confirms it with a reason", async () => {
    await standOn(plainDate("2028-09-04"));
    const { caseId } = await gradeAndPublish(world, leader, "excellent");
    await expect(leader.getByRole("cell", { name: /确认为标杆型国合基地/ })).toBeVisible();
    await signer.goto(`/host/bases/${world.baseId}`);
    await expect(benchmark).toHaveText("否"); // grades propose, people confirm
    await officer.goto(`/province/cases/${caseId}`);
    await expect(officer.getByText("最近两次有等次的评价均为优秀，作为标杆型国合基地。")).toBeVisible();
    await expect(officer.getByRole("button", { name: "确认为标杆型国合基地…" })).toHaveCount(0);
    await leader.goto(`/province/cases/${caseId}`);
    await confirmOnPage(leader, "确认为标杆型国合基地…", "确认为标杆型国合基地", "2027、2028年度评价均为优秀。");
    await signer.reload();
    await expect(benchmark).toHaveText("自2028年9月4日起");
    await signer.goto("/messages");
    await expect(signer.getByText(/标杆型国合基地/).first()).toBeVisible();
  });

  await test.step("after a round that is only qualified the title ends, by a person's decision, and its time stays on record", async () => {
    await standOn(plainDate("2029-09-03"));
    const { caseId } = await gradeAndPublish(world, leader, "qualified");
    await expect(leader.getByRole("cell", { name: "终止标杆型称号", exact: true })).toBeVisible();
    await signer.goto(`/host/bases/${world.baseId}`);
    await expect(benchmark).toHaveText("自2028年9月4日起");
    await leader.goto(`/province/cases/${caseId}`);
    await confirmOnPage(leader, "终止标杆型称号…", "终止标杆型称号", "2029年度评价为合格，依省厅参数终止。");
    await signer.reload();
    await expect(benchmark).toHaveText("否");
    const history = signer.getByRole("table", { name: "历次情况" });
    await expect(history.getByRole("row", { name: /2028年9月4日至2029年9月2日.*确认为标杆型国合基地/ })).toBeVisible();
    await expect(history.getByRole("row", { name: /2029年9月3日起.*终止标杆型称号/ })).toBeVisible();
    await signer.goto(`/host/bases/${world.baseId}?on=2029-01-01`);
    await expect(signer.getByText("2029年1月1日的情况")).toBeVisible();
  });
});
