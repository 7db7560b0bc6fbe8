import { db } from "@/lib/platform/db";
import { demonstrationCode } from "../../prisma/seed/accounts";
import { buildExpert, buildUser } from "../builders/people";
import { expect, test } from "../support/e2e-test";
import { carrySessionOf } from "../support/sign-in";

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

test("AU-8: eleven minutes after signing in a leader's decision asks for a code, and goes on with what was typed", async ({ signedIn }) => {
  const { email, id: userId } = await buildUser({ roles: ["provinceLeader"] });
  const { user: lost } = await buildExpert();
  await signedIn(lost.email); // gives this person an authenticator
  const leader = await signedIn(email);
  await leader.goto("/province/second-factors");
  await db.loginSession.updateMany({ where: { userId }, data: { reauthAt: minutesAgo(11) } });

  const reason = "当面核对工作证，手机遗失，无恢复代码。";
  await leader.getByLabel("登录邮箱").fill(lost.email);
  await leader.getByLabel("理由").fill(reason);
  await leader.getByRole("button", { name: "重置…" }).click();
  await leader.getByRole("alertdialog").getByRole("button", { name: "重置" }).click();
  const dialog = leader.getByRole("dialog", { name: "再次确认是您本人" });
  await dialog.getByRole("button", { name: "暂不办理" }).click();
  await expect(leader.getByText("请再次确认是您本人").first()).toBeVisible();
  await expect(leader.getByLabel("理由")).toHaveValue(reason);

  await leader.getByRole("button", { name: "重置…" }).click();
  await leader.getByRole("alertdialog").getByRole("button", { name: "重置" }).click();
  await dialog.getByLabel("验证码").fill("000");
  await dialog.getByRole("button", { name: "确认并继续办理" }).click();
  await expect(dialog.getByText("验证码不正确").first()).toBeVisible();
  await dialog.getByLabel("验证码").fill(demonstrationCode(email, Date.now()));
  await dialog.getByRole("button", { name: "确认并继续办理" }).click();
  await expect(leader.getByText(`已重置：${lost.name}`)).toBeVisible();
  expect(await db.event.findFirstOrThrow({ where: { action: "account.resetFactor", subjectId: lost.id } })).toMatchObject({ reason, actorId: userId });
});

test("AU-7: two minutes before a session ends the page says so; after the end one signs in elsewhere and goes on", async ({ page }) => {
  const { user } = await buildExpert();
  const sessions = { where: { userId: user.id } };
  await carrySessionOf(page.context(), user.email);
  await page.clock.install();
  await page.goto("/account");
  await page.getByLabel("现用口令").fill("typed and not sent");

  await db.loginSession.updateMany({ ...sessions, data: { lastSeenAt: minutesAgo(28.5) } });
  await page.clock.fastForward("28:00");
  const warning = page.getByRole("alertdialog", { name: "登录即将结束" });
  await warning.getByRole("button", { name: "继续使用" }).click();
  await expect(warning).toBeHidden();
  expect((await db.loginSession.findFirstOrThrow(sessions)).lastSeenAt.getTime()).toBeGreaterThan(minutesAgo(2).getTime());

  await db.loginSession.updateMany({ ...sessions, data: { revokedAt: new Date() } });
  await page.clock.fastForward("30:00");
  const over = page.getByRole("alertdialog", { name: "登录已结束" });
  await expect(over).toBeVisible();
  await expect(over.getByRole("link", { name: "在新窗口登录" })).toHaveAttribute("target", "_blank");

  const { user: colleague } = await buildExpert();
  await carrySessionOf(page.context(), colleague.email);
  await over.getByRole("button", { name: "我已登录，继续" }).click();
  const other = page.getByRole("alertdialog", { name: "现在登录的是另一个账号" });
  await expect(other).toBeVisible();
  await carrySessionOf(page.context(), user.email);
  await other.getByRole("button", { name: "我已登录，继续" }).click();
  await expect(other).toBeHidden();
  await expect(page.getByLabel("现用口令")).toHaveValue("typed and not sent");
});
