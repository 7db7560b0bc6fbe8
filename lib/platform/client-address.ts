import { isIP, isIPv4 } from "node:net";
import { env } from "./env";

type RequestHeaders = Pick<Headers, "get">;

/**
 * The address a request came from, as the proxy in front states it in the one header that is configured for it
 * (CLIENT_ADDRESS_HEADER): every other such header is whatever a client writes. Of a list the last entry counts, which
 * the nearest proxy added. @returns null without a configured proxy
 */
export function findClientAddress(headers: RequestHeaders): string | null {
  const header = env().CLIENT_ADDRESS_HEADER;
  const stated = header && headers.get(header)?.split(",").at(-1)?.trim();
  return stated && isIP(stated) ? stated : null;
}

/** The same for counting requests of anybody: one shared answer when it is not known. */
export function clientAddressOf(headers: RequestHeaders): string {
  return findClientAddress(headers) ?? "unknown";
}

/** The network an address is in, /24 or /48: addresses within it are cheap to change. */
export function addressPrefix(address: string): string {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, "");
  if (isIPv4(plain)) return `${plain.split(".").slice(0, 3).join(".")}.0/24`;
  const [head = "", tail] = plain.split("%")[0]!.split("::");
  const before = head ? head.split(":") : [];
  const after = tail ? tail.split(":") : [];
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array<string>(zeros).fill("0"), ...after].slice(0, 3);
  return `${groups.map((group) => parseInt(group, 16).toString(16)).join(":")}::/48`;
}
