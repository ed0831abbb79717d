import { type DataCenter, type DataCenterName, dataCenter, dataCenterNames } from "../data-centers.ts";
import { UnexpectedResponseError } from "../errors/api-errors.ts";
import { parseJson } from "../parse-json.ts";

export interface ServerInfo {
  /** Data centres that Zoho lists and that are in the table, by Zoho's name. */
  readonly dataCenters: Readonly<Record<string, DataCenter>>;
  /** Accounts servers that Zoho lists and that are in no table, by Zoho's name. Declare one before you use it. */
  readonly unknown: Readonly<Record<string, string>>;
}

/** Asks an accounts server which data centres there are. Needs no token. China is reported to be missing in the list. */
export async function serverInfo(
  where: DataCenterName | DataCenter,
  { fetch = globalThis.fetch, signal }: { fetch?: typeof globalThis.fetch; signal?: AbortSignal } = {},
): Promise<ServerInfo> {
  const start = dataCenter(where);
  const response = await fetch(`${start.accounts}/oauth/serverinfo`, { signal, redirect: "manual" });
  const { status } = response;
  const { locations } = (parseJson(await response.text()) ?? {}) as { locations?: Record<string, unknown> };
  if (typeof locations !== "object" || locations === null) {
    throw new UnexpectedResponseError(`${start.accounts}/oauth/serverinfo answered ${status} without a list.`, {
      status,
    });
  }
  const known = [start, ...dataCenterNames.map(dataCenter)];
  const dataCenters: Record<string, DataCenter> = {};
  const unknown: Record<string, string> = {};
  for (const [name, server] of Object.entries(locations)) {
    const found = known.find(({ accounts }) => accounts === String(server).replace(/\/$/, ""));
    if (found) dataCenters[name] = found;
    else unknown[name] = String(server);
  }
  return { dataCenters, unknown };
}
