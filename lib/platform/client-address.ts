/** The address a request came from, as the proxy in front states it; one shared answer without a proxy. */
export function clientAddressOf(headers: Pick<Headers, "get">): string {
  return headers.get("x-real-ip") ?? "unknown";
}
