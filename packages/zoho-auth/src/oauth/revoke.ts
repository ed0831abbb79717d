import { type DataCenter, type DataCenterName, dataCenter } from "../data-centers.ts";
import { TokenRequestError } from "../errors/token-errors.ts";
import { parseJson } from "../parse-json.ts";

export interface RevokeOptions {
  readonly dataCenter: DataCenterName | DataCenter;
  /** A refresh token, which takes its access tokens with it, or one access token. */
  readonly token: string;
  readonly fetch?: typeof globalThis.fetch;
  readonly signal?: AbortSignal;
}

/**
 * Takes a token back.
 *
 * @throws TokenRequestError when Zoho does not know the token, in this data centre
 */
export async function revoke({
  dataCenter: where,
  token,
  fetch = globalThis.fetch,
  signal,
}: RevokeOptions): Promise<void> {
  const { name, accounts } = dataCenter(where);
  const response = await fetch(`${accounts}/oauth/v2/token/revoke`, {
    method: "POST",
    body: new URLSearchParams({ token }),
    redirect: "manual",
    signal,
  });
  const answer = parseJson(await response.text()) as { status?: unknown } | undefined;
  if (answer?.status === "success") return;
  throw new TokenRequestError(`Data centre "${name}" (${accounts}) did not revoke the token.`, {
    status: response.status,
    hint: "It is unknown there: revoked before, or of another data centre.",
  });
}
