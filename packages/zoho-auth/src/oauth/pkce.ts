/** A secret for one authorization of a public client. */
export interface Pkce {
  /** Stays with the user's browser session; goes into `exchangeCode`. */
  readonly codeVerifier: string;
  /** Goes into `authorizationUrl`. */
  readonly codeChallenge: string;
}

const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (sign) => ({ "+": "-", "/": "_" })[sign] ?? "");

/** Proof key for code exchange (RFC 7636), method S256. */
export async function createPkce(): Promise<Pkce> {
  const codeVerifier = base64url(crypto.getRandomValues(new Uint8Array(32)));
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(codeVerifier));
  return { codeVerifier, codeChallenge: base64url(new Uint8Array(digest)) };
}
