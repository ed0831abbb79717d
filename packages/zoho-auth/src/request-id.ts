/** Zoho documents no request id; a proxy on the way may send the customary one. */
export const requestIdOf = (headers: Headers): string | undefined => headers.get("x-request-id") ?? undefined;
