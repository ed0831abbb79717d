import type { TokenRecord, TokenStore } from "../tokens/token-store.ts";

/** What is used of `SecretsManager` of `@aws-sdk/client-secrets-manager`. */
export interface SecretsManagerClient {
  getSecretValue(input: { SecretId: string }): Promise<{ SecretString?: string | undefined }>;
  putSecretValue(input: { SecretId: string; SecretString: string }): Promise<unknown>;
  createSecret(input: { Name: string; SecretString: string }): Promise<unknown>;
  deleteSecret(input: { SecretId: string; ForceDeleteWithoutRecovery: boolean }): Promise<unknown>;
}

const isMissing = (error: unknown): boolean => error instanceof Error && error.name === "ResourceNotFoundException";

/**
 * Keeps each identity's token in a secret of its own, named `{prefix}{key}`. Secrets Manager has no lock: processes that
 * find a token dead at the same moment each mint one.
 */
export const secretsManagerTokenStore = (client: SecretsManagerClient, prefix = "zoho-auth/"): TokenStore => ({
  async get(key) {
    try {
      const { SecretString } = await client.getSecretValue({ SecretId: prefix + key });
      return SecretString ? (JSON.parse(SecretString) as TokenRecord) : undefined;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  async set(key, record) {
    const SecretString = JSON.stringify(record);
    try {
      await client.putSecretValue({ SecretId: prefix + key, SecretString });
    } catch (error) {
      if (!isMissing(error)) throw error;
      await client.createSecret({ Name: prefix + key, SecretString });
    }
  },
  async delete(key) {
    try {
      await client.deleteSecret({ SecretId: prefix + key, ForceDeleteWithoutRecovery: true });
    } catch (error) {
      if (!isMissing(error)) throw error;
    }
  },
});
