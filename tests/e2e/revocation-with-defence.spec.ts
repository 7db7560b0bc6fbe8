import { baseOf } from "../support/account";
import { expect, test } from "../support/e2e-test";
import { saveAndReturn } from "../support/journey/base-case";
import { closeDefenceAndDecide, defendOnPage, findElementsOnPage, giveNoticeOnPage, issueAndServe } from "../support/journey/revocation";

const host = "mingzhou";
const text = (what: string) => `${what}，经核查有关材料予以认定，详见记录和附件。`;

test("a qualification is revoked with inquiry, notice, defence, decision and service, and the host is told of the ban", async ({ signedIn, allowBrowserError }) => {
  allowBrowserError(/404 \(Not Found\)/);
  const base = await baseOf(host, { fieldZh: "智能针织装备", fieldEn: "Intelligent Knitting Machinery" });
  const officer = await signedIn("officer@province.example");
  const leader = await signedIn("leader@province.example");
  const signer = await signedIn(`signer@${host}.example`);

  await officer.goto(`/province/bases/${base.id}`);
  await officer.getByRole("link", { name: "登记线索" }).click();
  await officer.getByRole("radio", { name: /第二十二条（五）/ }).check();
  await officer.getByLabel("线索来源").selectOption("record");
  await officer.getByLabel("线索内容").fill(text("负责人变更后没有申请"));
  await officer.getByRole("button", { name: "登记线索" }).click();
  await expect(officer.getByRole("heading", { level: 1 })).toHaveText("第二十二条（五）情形核查");
  const caseId = new URL(officer.url()).pathname.split("/").at(-1)!;

  await signer.goto(`/host/cases/${caseId}`);
  await expect(signer.getByRole("heading", { level: 1 })).toHaveText("没有找到这个页面");

  await officer.getByLabel("书面问询").fill(text("请说明未申请变更的原因"));
  await officer.getByRole("button", { name: "发出书面问询…" }).click();
  await officer.getByRole("alertdialog").getByRole("button", { name: "发出书面问询" }).click();
  await expect(officer.getByText("依托单位（书面问询）")).toBeVisible();

  await signer.goto(`/host/cases/${caseId}/sections/answer`);
  await signer.getByLabel("说明", { exact: true }).fill("负责人突发疾病，单位正在办理任免手续。");
  await saveAndReturn(signer);
  await signer.getByRole("link", { name: "核对并签发" }).click();
  await signer.getByLabel(/本人已核对以上内容/).check();
  await signer.getByRole("button", { name: "签发并提交说明" }).click();
  await expect(signer.getByText("省科技厅（核查中）")).toBeVisible();

  await officer.reload();
  await findElementsOnPage(officer, ["重大事项变更未及时申请", "影响国合基地正常运行"]);
  await leader.goto(`/province/cases/${caseId}`);
  await giveNoticeOnPage(leader, text("负责人变更未申请，基地停摆半年"), text("依据第二十二条（五）拟取消资格"));
  await defendOnPage(signer, caseId, "停摆期间仍有两项合作在做，请予考虑。");
  await officer.reload();
  await closeDefenceAndDecide(officer, "依托单位称仍有两项合作在做", "两项合作均已于年初终止，不予采纳");
  await issueAndServe(leader, officer, `浙科发外〔2026〕${1000 + (Date.now() % 9000)}号`);

  await signer.goto(`/host/bases/${base.id}`);
  await expect(signer.getByText("已取消资格")).toBeVisible();
  await signer.goto(`/host/cases/${caseId}`);
  await expect(signer.getByText(/三年内不得再次申报/).first()).toBeVisible();
});
