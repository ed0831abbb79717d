/** Fields of a token request; absent ones are left out. They travel in the body, never in a URL. */
export type TokenForm = Readonly<Record<string, string | undefined>>;

/** A token as it was granted. */
export interface Grant {
  readonly accessToken: string;
  /** Seconds; without it the token counts as good until the API refuses it. */
  readonly expiresIn?: number;
  readonly apiDomain?: string;
  readonly scope?: string;
  readonly refreshToken?: string;
}

export interface MintContext {
  /**
   * Posts to the token endpoint of the session's data centre. `hints` say what to do about Zoho's error codes.
   *
   * @throws TokenError when Zoho gives no token
   */
  readonly request: (form: TokenForm, hints?: Readonly<Record<string, string>>) => Promise<Grant>;
  /** Refresh token that an earlier grant of this identity left in the store. */
  readonly refreshToken: string | undefined;
  /** The API refused the last token before its time. */
  readonly refused: boolean;
  /** Aborts when minting takes too long. */
  readonly signal: AbortSignal;
}

/** How a session gets access tokens. */
export interface Credential {
  /**
   * What tells this identity from others in a shared store. Only a hash of it leaves the process. A credential without
   * one keeps its token in memory.
   */
  readonly identity?: readonly (string | undefined)[];
  /** False where a refused token cannot be replaced. */
  readonly renewable?: boolean;
  mint(context: MintContext): Promise<Grant>;
}
