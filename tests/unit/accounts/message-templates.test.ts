import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { messageTemplateKeys, renderMessage } from "@/lib/accounts/message-templates";

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name);
    return entry.isDirectory() ? sourcesOf(name) : name.endsWith(".ts") ? [readFileSync(name, "utf8")] : [];
  });
}

describe("messages", () => {
  it("every template that a verb names has words, and every one with words is named", () => {
    const naming = sourcesOf("lib").flatMap((source) => [...source.matchAll(/\btemplate(?:: | = )[^;\n]*|\b(?:tell|notify)\w+\([^"]*"[^"]+"/g)].map((match) => match[0]));
    const used = new Set(naming.flatMap((text) => [...text.matchAll(/"([a-z]\w*\.\w+)"/g)].map((match) => match[1]!)));
    expect([...used].sort()).toEqual([...messageTemplateKeys].sort());
  });

  it.each(messageTemplateKeys)("%s is whole without any data and quotes nothing undefined", (key) => {
    for (const roles of [["hostSigner"], ["recommenderHandler"], ["provinceOfficer"], ["expert"], []] as const) {
      const message = renderMessage(key, null, roles);
      expect(message.title.length).toBeGreaterThan(2);
      expect(`${message.title}${message.text}${message.href}`).not.toMatch(/undefined|\[object/);
    }
  });

  it("leads to the case in the reader's own workspace", () => {
    const data = { applicationId: "0192", assignmentId: "0193" };
    expect(renderMessage("application.recommended", data, ["hostEditor"]).href).toBe("/host/applications/0192");
    expect(renderMessage("application.submitted", data, ["recommenderHandler"]).href).toBe("/recommender/applications/0192");
    expect(renderMessage("application.recommended", data, ["provinceOfficer"]).href).toBe("/province/applications/0192");
    expect(renderMessage("application.expertAssigned", data, ["expert"]).href).toBe("/expert/assignments/0193");
  });

  it("an unknown key, also one that every object has, gets a neutral sentence", () => {
    expect(renderMessage("something.new", {}, ["hostEditor"]).title).toBe("办理情况有更新");
    expect(renderMessage("constructor", {}, ["hostEditor"]).title).toBe("办理情况有更新");
  });
});
