import { describe, expect, it } from "vitest";
import { declarationPdf } from "@/lib/applications/declaration-pdf";
import { findSubmission } from "@/lib/applications/submission-queries";
import { buildSubmitted } from "@/tests/builders/applications";
import { pdfPages } from "@/tests/support/pdf-text";

const plain = (text: string) => text.replace(/\s/g, "");

describe("the PDF of a submission", () => {
  it("says in Chinese what was submitted, with receipt and digest on every page", async () => {
    const { applicationId, signer, receiptNumber, organization } = await buildSubmitted({ category: "globalRnd", variant: "bothPaths" });
    const submission = (await findSubmission(signer, applicationId, 1))!;
    const pages = pdfPages(await declarationPdf(submission, "host")).map(plain);
    expect(pages.length).toBeGreaterThan(3);
    pages.forEach((page, index) => {
      expect(page).toContain(receiptNumber);
      expect(page).toContain(submission.sha256);
      expect(page).toContain(`第${index + 1}页，共${pages.length}页`);
    });
    for (const words of [organization.name, "浙江省科技厅智能传感国际科技合作基地", "中国香港", "持股比例", "80.00%", "20,500.00", submission.sm3, "联系电话"]) {
      expect(pages.join(""), words).toContain(words);
    }
  });

  it("says the same for the same submission, and tells experts no telephone", async () => {
    const { applicationId, signer } = await buildSubmitted();
    const submission = (await findSubmission(signer, applicationId, 1))!;
    const read = async (audience: "host" | "expert") => pdfPages(await declarationPdf(submission, audience)).join("");
    const first = await read("host");
    expect(await read("host")).toBe(first);
    const forExperts = await read("expert");
    for (const contact of ["0571-00000001", "leader@example.org", "0571-00000002", "李联系"]) {
      expect(first).toContain(contact);
      expect(forExperts).not.toContain(contact);
    }
  });
});
