import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

async function reading(header: string | undefined, given: Record<string, string>) {
  vi.resetModules();
  vi.stubEnv("CLIENT_ADDRESS_HEADER", header);
  const { findClientAddress } = await import("@/lib/platform/client-address");
  return findClientAddress(new Headers(given));
}

beforeEach(() => void vi.resetModules());
afterEach(() => void vi.unstubAllEnvs());

describe("AU-3: the address of a client", () => {
  it("is believed from the configured header only", async () => {
    expect(await reading(undefined, { "x-real-ip": "192.0.2.1", "x-forwarded-for": "192.0.2.2" })).toBeNull();
    expect(await reading("x-real-ip", { "x-real-ip": "192.0.2.1", "x-forwarded-for": "192.0.2.2" })).toBe("192.0.2.1");
    expect(await reading("x-real-ip", { "x-forwarded-for": "192.0.2.2" })).toBeNull();
  });

  it("of a list is the one that the nearest proxy added, and nothing that is no address", async () => {
    expect(await reading("x-forwarded-for", { "x-forwarded-for": "10.9.9.9, 203.0.113.5" })).toBe("203.0.113.5");
    expect(await reading("x-forwarded-for", { "x-forwarded-for": "10.9.9.9, elsewhere" })).toBeNull();
  });

  it.each([
    ["192.0.2.77", "192.0.2.0/24"],
    ["::ffff:192.0.2.77", "192.0.2.0/24"],
    ["2001:db8:1:2::3", "2001:db8:1::/48"],
    ["2001:DB8:0001:ffff:1:2:3:4", "2001:db8:1::/48"],
    ["2001:db8::1", "2001:db8:0::/48"],
    ["::1", "0:0:0::/48"],
    ["fe80::1%eth0", "fe80:0:0::/48"],
  ])("%s is in %s", async (address, prefix) => {
    const { addressPrefix } = await import("@/lib/platform/client-address");
    expect(addressPrefix(address)).toBe(prefix);
  });
});
