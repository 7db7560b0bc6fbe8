import { db } from "@/lib/platform/db";
import { files } from "@/lib/platform/storage";

/** A readable one-page PDF that says that it is one; the text is ASCII so that it needs no font. */
function smallPdf(line: string): Buffer {
  const content = `BT /F1 16 Tf 72 720 Td (${line}) Tj ET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = body.length;
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")}`;
  body += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(body, "latin1");
}

const slotNames: Record<string, string> = {
  license: "法人证照", agreements: "合作协议及译本", systems: "管理制度汇编", commitment: "真实性与合规承诺书", audit: "研发费用专项审计报告",
  venue: "场地租约", investment: "企业境外投资证书", shareholding: "股权证明", foreignInvestment: "外商投资企业证明",
};

const stored = new Map<string, { id: string }>();

/** One stored file for each institution and slot, used again by its other applications. */
export async function storeDocument(slot: string, organizationId: string, uploadedById: string): Promise<{ id: string }> {
  const key = `${organizationId} ${slot}`;
  const earlier = stored.get(key);
  if (earlier) return earlier;
  const bytes = smallPdf(`Demonstration document - ${slot}`);
  const object = await files().put([bytes] as unknown as AsyncIterable<Uint8Array>, { limit: bytes.length });
  const file = await db.file.create({
    select: { id: true },
    data: {
      storageKey: object.id,
      name: `${slotNames[slot] ?? "佐证材料"}.pdf`,
      mediaType: "application/pdf",
      size: object.size,
      sha256: object.sha256,
      sm3: object.sm3,
      uploadedById,
      organizationId,
    },
  });
  stored.set(key, file);
  return file;
}
