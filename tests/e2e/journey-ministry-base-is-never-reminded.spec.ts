import { deliverMail } from "@/lib/accounts/deliver-mail";
import { db } from "@/lib/platform/db";
import type { Mail } from "@/lib/platform/mail";
import { plainDate } from "@/lib/regulation/plain-date";
import { baseOf, worldOf } from "../support/account";
import { passToMinistry, takePlaqueDown } from "../support/journey/ministry";
import { expect, test } from "../support/journey/years";

const host = "putuo";
/** Of their own in a portal in which this has run before. */
const own = Date.now() % 1_000_000;
const gone = { fieldZh: `鱼油纯化${own}`, fieldEn: "Fish Oil Purification" };
const kept = { fieldZh: `海藻多糖${own}`, fieldEn: "Seaweed Polysaccharides" };
const recognizedOn = plainDate("2026-11-20");

/** Everything the portal noted, asked for or said about a base. */
async function tracesOf(baseId: string): Promise<{ cases: number; duties: number; reminders: number; messages: number }> {
  const cases = (await db.baseCase.findMany({ where: { baseId }, select: { id: true } })).map(({ id }) => id);
  const duties = (await db.obligation.findMany({ where: { subjectId: { in: [baseId, ...cases] } }, select: { id: true } })).map(({ id }) => id);
  return {
    cases: cases.length,
    duties: duties.length,
    reminders: await db.reminder.count({ where: { obligationId: { in: duties } } }),
    messages: await db.message.count({ where: { event: { subjectId: { in: [baseId, ...cases, ...duties] } } } }),
  };
}

/** What the relay is handed now; nothing leaves this computer. */
async function mailOf(address: string): Promise<Mail[]> {
  const sent: Mail[] = [];
  await deliverMail({ send: async (mail) => void sent.push(mail), close: () => {} }, 2_000);
  return sent.filter(({ to }) => to.address === address);
}

test("a base that passed to the ministry is never asked for anything again, January after January, while its sister is", async ({ signedIn, standOn }) => {
  await standOn(plainDate("2026-12-01"));
  const { baseId } = await worldOf(host, "zhoushan", { recognizedOn, ...gone });
  const sister = await baseOf(host, { recognizedOn, ...kept });
  const [editor, signer, leader] = [await signedIn(`editor@${host}.example`), await signedIn(`signer@${host}.example`), await signedIn("leader@province.example")];
  await standOn(plainDate("2027-06-15"));
  await passToMinistry({ editor, signer, leader }, host, baseId, `${gone.fieldZh}国际联合研究中心`);
  await takePlaqueDown(signer, baseId);
  const left = await tracesOf(baseId);

  for (const year of [2028, 2029, 2030]) {
    await test.step(`January and February ${year}`, async () => {
      await standOn(plainDate(`${year}-01-05`));
      await signer.goto("/host/duties");
      await expect(signer.getByRole("row", { name: new RegExp(kept.fieldZh) }).filter({ hasText: `${year - 1} 年度报告` })).toBeVisible();
      await expect(signer.getByRole("row", { name: new RegExp(gone.fieldZh) })).toHaveCount(0);

      await standOn(plainDate(`${year}-02-20`)); // overdue: the ladder reaches host, recommender and province
      const mail = await mailOf(`signer@${host}.example`);
      expect(mail.filter(({ text, subject }) => `${subject}${text}`.includes("年度报告")).length, "the sister is reminded").toBeGreaterThan(0);
      expect(mail.filter(({ text, subject }) => `${subject}${text}`.includes(gone.fieldZh))).toEqual([]);
      expect(await tracesOf(baseId)).toEqual(left);
      expect((await tracesOf(sister.id)).reminders).toBeGreaterThan(0);
    });
  }

  await test.step("its dossier still says what it was and where it went, and offers nothing to begin", async () => {
    await signer.goto(`/host/bases/${baseId}`);
    await expect(signer.getByText("已转部级").first()).toBeVisible();
    await expect(signer.getByRole("link", { name: "填写年度报告" })).toHaveCount(0);
    await leader.goto("/province/ministry-bases");
    await expect(leader.getByRole("row", { name: new RegExp(`${gone.fieldZh}国际联合研究中心`) })).toBeVisible();
  });
});
