import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "@x/zoho-generator/load/index.ts";
import { buildModel } from "@x/zoho-generator/model/build.ts";
import { productById } from "@x/zoho-generator/products.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { EXCEPTIONS, EXPLANATIONS } from "../explained-differences.ts";
import { agreementFile, claimAt, claimsOf } from "./agreement.ts";
import { type CallLine, callAt, callLines, callsFile } from "./call-lines.ts";
import { compile, ROOT } from "./compiler.ts";
import { peerTypes } from "./peer-types.ts";

/** Defines the tests of one product. A file of its own for each lets them run side by side. */
export function testTypes(productId: string): void {
  const cache = fileURLToPath(new URL(`../.cache/agreement/${productId}`, import.meta.url));
  const product = productById(productId);
  const spec = load(product);
  const model = buildModel(spec, product);
  const claims = claimsOf(model, spec.document);
  const exceptions = new Set((EXCEPTIONS[productId] ?? []).flatMap((exception) => exception.claims));

  const lines = callLines(model);
  const callsBySubject = Map.groupBy(lines, ({ about }) => about);

  /** Claim -> what the compiler has against it. */
  const complaints = new Map<string, string[]>();
  /** Call -> what the compiler has against it. */
  const refused = new Map<CallLine, string>();

  beforeAll(async () => {
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, "peer.ts"), await peerTypes(spec.document));
    writeFileSync(join(cache, "agreement.ts"), agreementFile(claims, exceptions, model));
    writeFileSync(join(cache, "calls.ts"), callsFile(lines, model));
    const compilerOptions = { noEmit: true, rewriteRelativeImportExtensions: false };
    writeFileSync(
      join(cache, "tsconfig.json"),
      JSON.stringify({ extends: join(ROOT, "tsconfig.base.json"), compilerOptions, include: ["*.ts"] }),
    );
    for (const { file, line, message } of compile(cache)) {
      const call = file === "calls.ts" ? callAt(lines, line, model) : undefined;
      if (call) {
        refused.set(call, message);
        continue;
      }
      const name = (file === "agreement.ts" && claimAt(claims, line, model)?.name) || file;
      complaints.set(name, [...(complaints.get(name) ?? []), message]);
    }
  });

  describe("our types and openapi-typescript's, of the same document", () => {
    it.each(claims.map(({ name }) => name))("agree: %s", (name) => {
      expect(complaints.get(name) ?? []).toEqual([]);
    });

    it("make the compiler complain about nothing else", () => {
      const names = new Set(claims.map(({ name }) => name));
      expect([...complaints].filter(([name]) => !names.has(name))).toEqual([]);
    });

    it("are compared for every operation, as function and as method", () => {
      const names = new Set(claims.map(({ name }) => name));
      const operations = model.resources.flatMap((resource) => resource.operations.map(({ name }) => name));
      expect(operations.filter((name) => !names.has(`${name} arguments`) || !names.has(`${name} method`))).toEqual([]);
      const withResult = new Set(claims.map(({ name }) => name.split(" result of ")[0]));
      expect(operations.filter((name) => !withResult.has(name))).toEqual([]);
    });

    it("differ by explanations that are all called on", () => {
      const used = new Set(claims.flatMap(({ without }) => [...(without?.keys() ?? [])]));
      const explained = Object.entries(EXPLANATIONS).filter(([, { products }]) => products.includes(productId));
      expect([...used].sort()).toEqual(explained.map(([name]) => name).sort());
    });

    it("differ by exceptions to claims that are made", () => {
      const names = new Set(claims.map(({ name }) => name));
      expect([...exceptions].filter((name) => !names.has(name))).toEqual([]);
    });
  });

  describe("calls made from the model", () => {
    it.each([...callsBySubject])("%s: the right ones compile, no wrong one does", (_, calls) => {
      const problems = calls.flatMap((call) => {
        const message = refused.get(call);
        if (call.mistake === undefined) return message === undefined ? [] : [`${call.code} ${message}`];
        return message === undefined ? [`compiles, ${call.mistake}: ${call.code}`] : [];
      });
      expect(problems).toEqual([]);
    });

    it("are there for every operation, with something wrong wherever something is asked for", () => {
      const operations = model.resources.flatMap((resource) => resource.operations);
      const without = operations.filter(({ name, pathParameters, parameters, body }) => {
        const wrong = callsBySubject.get(name)?.filter(({ mistake }) => mistake !== undefined) ?? [];
        return wrong.length === 0 && (pathParameters.length > 0 || parameters.length > 0 || body?.required);
      });
      expect(without.map(({ name }) => name)).toEqual([]);
      expect(operations.filter(({ name }) => !callsBySubject.has(name))).toEqual([]);
    });
  });
}
