/**
 * Milliseconds to wait, from `Retry-After` as seconds (whole or not) or as a date, or from `Retry-After-Ms`. Zoho does not
 * document any of them; proxies in front of it send them.
 */
export const retryAfter = (headers: Headers, now: number): number | undefined => {
  const ms = headers.get("retry-after-ms");
  if (ms && Number(ms) >= 0) return Number(ms);
  const value = headers.get("retry-after")?.trim();
  if (!value) return undefined;
  const seconds = Number(value);
  const wait = Number.isNaN(seconds) ? Date.parse(value) - now : seconds * 1000;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
};
