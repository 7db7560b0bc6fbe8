import type { Page } from "@playwright/test";
import { attachRequired } from "../../builders/changes";
import { actorWithAccount } from "../account";
import { expect } from "../e2e-test";
import { daysAgo, saveAndReturn, signCaseOnPage } from "./base-case";
import { confirmOnPage } from "./evaluation";

interface People {
  editor: Page;
  signer: Page;
  leader: Page;
}

/** The host reports that the ministry recognised its base three days ago, and the leader confirms it (第二十四条). @param host key of its accounts */
export async function passToMinistry({ editor, signer, leader }: People, host: string, baseId: string, nationalName: string): Promise<void> {
  await editor.goto(`/host/bases/${baseId}`);
  await editor.getByRole("link", { name: "报告部级认定" }).click();
  await editor.getByRole("button", { name: "开始填写报告" }).click();
  await editor.getByLabel("部级基地名称").fill(nationalName);
  await editor.getByRole("radio", { name: "国际联合研究中心" }).check();
  await editor.getByLabel("认定文件文号").fill("国科发外〔2026〕112号");
  await editor.getByLabel("认定文件日期", { exact: true }).fill(await daysAgo(3));
  await editor.getByLabel("推荐渠道").fill("浙江省科学技术厅");
  await saveAndReturn(editor);
  const caseId = new URL(editor.url()).pathname.split("/")[3]!;
  await attachRequired(await actorWithAccount(`editor@${host}.example`), caseId, ["document"]);
  await signer.goto(`/host/cases/${caseId}/sign`);
  await signCaseOnPage(signer, "签发并报告");

  await leader.goto(`/province/cases/${caseId}`);
  await confirmOnPage(leader, "确认转出…", "确认转出");
  await expect(leader.getByText("已转部级").first()).toBeVisible();
  await signer.goto(`/host/bases/${baseId}`);
  await expect(signer.getByText("已转部级").first()).toBeVisible();
}

/** What every base that has ended is asked for last (第二十五条). */
export async function takePlaqueDown(signer: Page, baseId: string): Promise<void> {
  await signer.goto(`/host/bases/${baseId}`);
  await signer.getByRole("radio", { name: "已摘除" }).check();
  await signer.getByLabel("说明", { exact: true }).fill("今日已摘除并销毁。");
  await signer.getByRole("button", { name: "登记标牌情况" }).click();
  await expect(signer.getByRole("heading", { name: "摘除标牌" })).toHaveCount(0);
}
