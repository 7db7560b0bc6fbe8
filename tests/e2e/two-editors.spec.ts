import { db } from "@/lib/platform/db";
import { draftOf } from "../support/account";
import { expect, test } from "../support/e2e-test";

test("two people in one section lose nothing: the slower one chooses between both versions", async ({ signedIn }) => {
  const { applicationId, editor } = await draftOf("putuo", { variant: "enterprise", theme: { fieldZh: "贝类多肽" } });
  const address = `/host/applications/${applicationId}/sections/goals`;
  const first = await signedIn("editor@putuo.example");
  const second = await signedIn("signer@putuo.example");
  await first.goto(address);
  await second.goto(address);

  await first.getByLabel("发展目标", { exact: true }).fill("填报人写的目标。");
  await expect(first.getByText(/^已保存 \d\d:\d\d$/).first()).toBeAttached();
  await second.getByLabel("发展目标", { exact: true }).fill("签发人写的目标。");
  await second.getByLabel("服务地方设想").fill("签发人写的设想。");

  const dialog = second.getByRole("dialog", { name: "这一部分有两个版本" });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByText(`${editor.name}在你填写期间保存了同一部分`)).toBeVisible();
  await dialog.getByRole("button", { name: "先不保存，返回表单" }).click();
  await expect(second.getByLabel("发展目标", { exact: true })).toHaveValue("签发人写的目标。");
  await second.getByRole("button", { name: "比较并选择" }).click();
  await dialog.getByRole("group", { name: "发展目标" }).getByRole("radio", { name: /用我的/ }).check();
  await dialog.getByRole("group", { name: "服务地方设想" }).getByRole("radio", { name: /用我的/ }).check();
  await dialog.getByRole("button", { name: "按所选内容保存" }).click();
  await expect(dialog).toHaveCount(0);

  const stored = async () => (await db.applicationSection.findUniqueOrThrow({ where: { applicationId_key: { applicationId, key: "goals" } } })).data;
  await expect.poll(stored).toMatchObject({ goals: "签发人写的目标。", localService: "签发人写的设想。" });
});
