import type { Credential } from "../tokens/credential.ts";

/** A token from elsewhere, used as it is. It cannot be renewed: when it has died, calls answer 401. */
export const accessToken = (token: string): Credential => ({
  renewable: false,
  mint: async () => ({ accessToken: token }),
});
