import type { RunningEmulator } from "@x/zoho-emulator";

/** An access token, as anybody buys one: a form to the accounts server. */
export async function buyToken({ url, credentials }: RunningEmulator): Promise<string> {
  const response = await fetch(`${url}/oauth/v2/token`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "refresh_token",
      client_id: credentials.clientId,
      client_secret: credentials.clientSecret,
      refresh_token: credentials.refreshToken,
    }),
  });
  const { access_token } = (await response.json()) as { access_token?: string };
  if (!access_token) throw new Error(`The token endpoint answered ${response.status} without a token.`);
  return access_token;
}
