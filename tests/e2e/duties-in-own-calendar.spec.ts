import { expect, test } from "../support/e2e-test";

test("somebody subscribes to the duties, and the link is dead as soon as it is ended", async ({ signedIn, request }) => {
  const officer = await signedIn("officer@province.example");
  await officer.goto("/province/duties");
  await expect(officer.getByRole("heading", { level: 1 })).toHaveText("期限");
  await officer.goto("/account#calendar");
  await officer.getByRole("button", { name: "生成日历订阅链接" }).click();
  const link = officer.getByText(/\/api\/calendar\//);
  await expect(link).toBeVisible();
  const url = (await link.textContent())!;

  const calendar = await request.get(url);
  expect(calendar.headers()["content-type"]).toContain("text/calendar");
  expect(await calendar.text()).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/);

  await officer.getByRole("button", { name: "停用链接" }).click();
  await officer.getByRole("alertdialog").getByRole("button", { name: "停用链接" }).click();
  await expect(officer.getByRole("button", { name: "生成日历订阅链接" })).toBeVisible();
  expect((await request.get(url)).status()).toBe(404);
});
