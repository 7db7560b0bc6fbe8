import { expect, it } from "vitest";
import { localPath } from "@/lib/access/local-path";

it.each(["/host", "/province/applications?stage=draft", "/account#sessions"])("WE-5 %s is our own", (path) => {
  expect(localPath(path)).toBe(path);
});

it.each(["//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "host", "", "/a\nb", "/a\\b", "/sign-in?next=/host", "/api/auth/signout", undefined, ["/host"]])("%s leads nowhere", (path) => {
  expect(localPath(path)).toBeUndefined();
});
