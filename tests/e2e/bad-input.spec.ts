import { readClock } from "@/lib/platform/clock";
import { db } from "@/lib/platform/db";
import { draftOf } from "../support/account";
import { expect, test } from "../support/e2e-test";
import { groupUnder } from "../support/journey/fill-section";

test("a disguised file is refused in its place with what it really is, and the others stay", async ({ signedIn, allowBrowserError }) => {
  allowBrowserError(/400 .*\/api\/files/);
  const { applicationId } = await draftOf("shuanglong", { variant: "enterprise", theme: { fieldZh: "菌草栽培" } });
  const editor = await signedIn("editor@shuanglong.example");
  await editor.goto(`/host/applications/${applicationId}/sections/guarantees`);
  const place = groupUnder(editor, "法人证照");
  const files = await place.getByText("已上传", { exact: true }).count();
  await place.locator("input[type=file]").setInputFiles({ name: "营业执照.pdf", mimeType: "application/pdf", buffer: Buffer.from("MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff", "latin1") });
  await expect(place.getByText(/文件内容与扩展名不符：扩展名是 PDF/)).toBeVisible();
  expect(await place.getByText("已上传", { exact: true }).count()).toBe(files);
});

test("a paste of 10,000 characters stays as it is, with how much to cut, also on the next visit", async ({ signedIn }) => {
  const { applicationId } = await draftOf("linhai", { variant: "enterprise", theme: { fieldZh: "酶催化合成" } });
  const text = "长".repeat(10_000);
  const editor = await signedIn("editor@linhai.example");
  await editor.goto(`/host/applications/${applicationId}/sections/goals`);
  await editor.getByLabel("发展目标", { exact: true }).fill(text);
  await expect(editor.getByText("已写 10,000 字，超出 8,000 字（上限 2,000 字）")).toBeVisible();
  await expect(editor.getByText(/^已保存 \d\d:\d\d$/).first()).toBeAttached();
  await editor.reload();
  await expect(editor.getByLabel("发展目标", { exact: true })).toHaveValue(text);
});

test("a country that is not one is named beside its field and kept as it was typed", async ({ signedIn }) => {
  const { applicationId } = await draftOf("oujian", { variant: "enterprise", theme: { fieldZh: "角膜塑形" } });
  const editor = await signedIn("editor@oujian.example");
  await editor.goto(`/host/applications/${applicationId}/sections/partners`);
  const partners = groupUnder(editor, "海外合作机构");
  await partners.locator("ol.entries > li").first().getByRole("button", { expanded: false }).first().click();
  const region = partners.getByRole("combobox", { name: "国家（地区）" }).first();
  await region.fill("亚特兰蒂斯");
  await region.press("Tab");
  await expect(partners.getByText("没有找到“亚特兰蒂斯”，请从国家（地区）列表中选择")).toBeVisible();
  await expect(region).toHaveValue("亚特兰蒂斯");
});

test("a tab left open until the call has closed is told so and keeps what was typed", async ({ signedIn }) => {
  const { applicationId, call } = await draftOf("kecheng", { variant: "enterprise", theme: { fieldZh: "电子级溶剂" } });
  const editor = await signedIn("editor@kecheng.example");
  await editor.goto(`/host/applications/${applicationId}/check`);
  await expect(editor.getByRole("button", { name: "提请签发" })).toBeVisible();
  await db.call.update({ where: { id: call.id }, data: { closesAt: new Date((await readClock()).getTime() - 1000) } });
  await editor.getByRole("button", { name: "提请签发" }).click();
  await expect(editor.getByText(/截止/).first()).toBeVisible();
  await editor.goto(`/host/applications/${applicationId}/check`);
  await expect(editor.getByText("还不能提交")).toBeVisible();
});
