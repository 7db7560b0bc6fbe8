import { assignExperts } from "@/lib/assessments/assign-experts";
import { db } from "@/lib/platform/db";
import { today } from "@/lib/platform/clock";
import { addDays } from "@/lib/regulation/plain-date";
import { buildExpert } from "../builders/people";
import { actorWithAccount } from "../support/account";
import { expect, test } from "../support/e2e-test";
import { expectNothingOf } from "../support/journey/secrecy";
import { caseInAssessment } from "../support/journey/states";

test("an expert who is tied to the host cannot be assigned; one who declares a tie never sees the material", async ({ signedIn }) => {
  const { applicationId, call, organization } = await caseInAssessment("moganshan", "huzhou", { theme: { fieldZh: "重力测量" } });
  const employed = await buildExpert({ name: `回避${Date.now() % 100000}`, employerName: organization.name });
  const email = `tied-${Date.now()}@experts.example`;
  const tied = await buildExpert({ name: `有旧${Date.now() % 100000}`, email });

  const officer = await signedIn("officer@province.example");
  const page = `/province/assessments/${call.id}/${applicationId}`;
  await officer.goto(page);
  await officer.getByRole("searchbox", { name: "查找专家" }).fill(employed.expert.name);
  await expect(officer.getByRole("checkbox", { name: employed.expert.name })).toBeDisabled();
  await expect(officer.getByRole("row", { name: new RegExp(employed.expert.name) }).getByText("不能分派")).toBeVisible();

  await assignExperts(await actorWithAccount("officer@province.example"), { applicationId, expertIds: [tied.expert.id], dueOn: addDays(await today(), 10) });
  const assignment = await db.assignment.findFirstOrThrow({ where: { applicationId } });
  const expert = await signedIn(email);
  await expert.goto(`/expert/assignments/${assignment.id}`);
  await expert.getByRole("button", { name: "声明回避…" }).click();
  await expert.getByLabel("回避理由").fill("本人与依托单位近三年有合作项目。");
  await expert.getByRole("alertdialog").getByRole("button", { name: "声明回避" }).click();
  await expert.waitForURL(/\/expert$/);
  await expectNothingOf({ content: "重力测量，以联合实验室为载体" }, expert, `/expert/assignments/${assignment.id}`, "/expert");

  await officer.goto(page);
  await expect(officer.getByRole("row", { name: new RegExp(tied.expert.name) }).getByText("已回避").first()).toBeVisible();
});
