import { mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import * as sdk from "@zohocrm/typescript-sdk-8.0";
import { CACHE } from "../support/paths.ts";
import { type Connect, FIELDS, TOKEN } from "./caller.ts";

/** Keeps the token in memory, so that no file is read for it on each call. */
class MemoryStore implements sdk.TokenStore.TokenStore {
  #token: sdk.Token.Token | undefined;
  async findToken(): Promise<sdk.Token.Token | null> {
    return this.#token ?? null;
  }
  async findTokenById(): Promise<sdk.Token.Token | null> {
    return this.#token ?? null;
  }
  async saveToken(token: sdk.Token.Token): Promise<void> {
    this.#token = token;
  }
  async deleteToken(): Promise<void> {}
  async getTokens(): Promise<sdk.Token.Token[]> {
    return [];
  }
  async deleteTokens(): Promise<void> {}
}

export const connect: Connect = async (url) => {
  mkdirSync(CACHE, { recursive: true });
  await new sdk.InitializeBuilder()
    .environment(new sdk.Environment(url, `${url}/oauth/v2/token`, url))
    .token(new sdk.OAuthBuilder().accessToken(TOKEN).findUser(false).build())
    .store(new MemoryStore())
    .resourcePath(mkdtempSync(join(CACHE, "zoho-sdk-")))
    .initialize();
  return async (module) => {
    const parameters = new sdk.ParameterMap();
    for (const field of FIELDS) await parameters.add(sdk.Record.GetRecordsParam.FIELDS, field);
    const answer = await new sdk.Record.RecordOperations(module).getRecords(parameters);
    const result = answer?.getObject();
    if (!(result instanceof sdk.Record.ResponseWrapper)) throw new Error(`HTTP ${answer?.getStatusCode()}`);
    return result.getData().length;
  };
};
