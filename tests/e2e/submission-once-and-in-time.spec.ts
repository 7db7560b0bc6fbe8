import { readClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { draftOf } from "../support/account";
import { expect, test } from "../support/e2e-test";

test("a double click on submit gives one submission and one receipt", async ({ signedIn }) => {
  const { applicationId } = await draftOf("taihu", { variant: "enterprise", theme: { fieldZh: "固态电解质" } });
  const signer = await signedIn("signer@taihu.example");
  await signer.goto(`/host/applications/${applicationId}/check`);
  await signer.getByRole("checkbox", { name: /本人已核对以上内容/ }).check();
  await signer.getByRole("button", { name: "签发并提交申报" }).dblclick();
  await expect(signer.getByRole("heading", { level: 1, name: "提交回执" })).toBeVisible();
  expect(await db.submission.count({ where: { applicationId } })).toBe(1);
  expect(await db.event.count({ where: { subjectId: applicationId, action: "application.submit" } })).toBe(1);
});

test("a submission one second after the deadline is refused by the database's clock, and the draft is still there", async ({ signedIn }) => {
  const { applicationId, call } = await draftOf("jianhu", { variant: "enterprise", theme: { fieldZh: "再生纤维素" } });
  const signer = await signedIn("signer@jianhu.example");
  await signer.goto(`/host/applications/${applicationId}/check`);
  await signer.getByRole("checkbox", { name: /本人已核对以上内容/ }).check();
  await db.call.update({ where: { id: call.id }, data: { closesAt: new Date((await readClock()).getTime() - 1000) } });
  await signer.getByRole("button", { name: "签发并提交申报" }).click();
  await expect(signer.getByText(/截止/).and(signer.getByRole("link").or(signer.locator("li"))).first()).toBeVisible();
  expect(await db.submission.count({ where: { applicationId } })).toBe(0);
  await signer.goto(`/host/applications/${applicationId}/sections/overview`);
  await expect(signer.getByText("再生纤维素").or(signer.locator('input[value="再生纤维素"]')).first()).toBeVisible();
});
