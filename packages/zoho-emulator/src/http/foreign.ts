const LOOPBACK: ReadonlySet<string> = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** The address is this machine's own, and no other machine reaches it. */
export const isLoopback = (host: string): boolean =>
  host === "::1" || LOOPBACK.has(host) || /^127\.\d+\.\d+\.\d+$/.test(host);

/**
 * A page of another site sent the request, from a browser: by its `Origin`, or by a name for this machine that the page's
 * owner made up (DNS rebinding). Programs send no `Origin`. Who opens the emulator to the network (`listenHost`) may
 * reach it by any name.
 */
export function isForeign(headers: Headers, listenHost = "127.0.0.1"): boolean {
  const host = headers.get("host") ?? "";
  const origin = headers.get("origin");
  if (origin !== null && origin !== `http://${host}`) return true;
  if (headers.get("sec-fetch-site") === "cross-site") return true;
  return isLoopback(listenHost) && !isLoopback(host.replace(/:\d+$/, ""));
}
