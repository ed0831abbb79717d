import { createStorage } from "unstorage";
import memoryDriver from "unstorage/drivers/memory";
import { describe, expect, test } from "vitest";
import { type SecretsManagerClient, secretsManagerTokenStore } from "../src/aws-secrets-manager/index.ts";
import { memoryTokenStore, type TokenStore, TokenStoreError } from "../src/index.ts";
import { unstorageTokenStore } from "../src/unstorage/index.ts";

/** Secrets Manager as far as a token store sees it. */
const fakeSecretsManager = (): SecretsManagerClient & { readonly secrets: Map<string, string> } => {
  const secrets = new Map<string, string>();
  const existing = (id: string) => {
    if (!secrets.has(id)) throw Object.assign(new Error("no such secret"), { name: "ResourceNotFoundException" });
    return secrets.get(id);
  };
  return {
    secrets,
    getSecretValue: async ({ SecretId }) => ({ SecretString: existing(SecretId) }),
    putSecretValue: async ({ SecretId, SecretString }) => {
      existing(SecretId);
      secrets.set(SecretId, SecretString);
    },
    createSecret: async ({ Name, SecretString }) => void secrets.set(Name, SecretString),
    deleteSecret: async ({ SecretId }) => {
      existing(SecretId);
      secrets.delete(SecretId);
    },
  };
};

describe.each<[string, () => TokenStore]>([
  ["memory", memoryTokenStore],
  ["an unstorage storage", () => unstorageTokenStore(createStorage(), "tokens:")],
  ["an unstorage driver", () => unstorageTokenStore(memoryDriver())],
  ["Secrets Manager", () => secretsManagerTokenStore(fakeSecretsManager())],
])("%s", (_, create) => {
  test("keeps, replaces and forgets records, each by its key", async () => {
    const store = create();
    expect(await store.get("zoho-eu-a")).toBeUndefined();
    await store.set("zoho-eu-a", { accessToken: "1000.a.b", expiresAt: 1_800_000_000_000 });
    await store.set("zoho-eu-b", { blockedUntil: 5 });
    await store.set("zoho-eu-a", { accessToken: "1000.c.d", expiresAt: 1_800_000_000_001, apiDomain: "https://x" });
    expect(await store.get("zoho-eu-a")).toEqual({
      accessToken: "1000.c.d",
      expiresAt: 1_800_000_000_001,
      apiDomain: "https://x",
    });
    expect(await store.get("zoho-eu-b")).toEqual({ blockedUntil: 5 });
    await store.delete("zoho-eu-a");
    await store.delete("zoho-eu-a");
    expect(await store.get("zoho-eu-a")).toBeUndefined();
  });
});

test("a driver that cannot write is refused at once", () => {
  expect(() => unstorageTokenStore({ getItem: () => null })).toThrow(TokenStoreError);
});

test("Secrets Manager's own failures are not taken for a missing secret", async () => {
  const denied = Object.assign(new Error("denied"), { name: "AccessDeniedException" });
  const client = { ...fakeSecretsManager(), getSecretValue: () => Promise.reject(denied) };
  await expect(secretsManagerTokenStore(client).get("k")).rejects.toBe(denied);
});
