import { operationsOf } from "@x/zoho-generator/load/index.ts";
import type { Operation } from "@x/zoho-generator/model/api-model.ts";
import { expect, test } from "vitest";
import { type Api, exclusionsOf, testedOperations } from "./api.ts";
import { argumentsOf, callMethod, connect } from "./call.ts";
import type { Prism } from "./prism.ts";
import { type Reply, spoiledReplies } from "./reply.ts";
import { foundIn, spoil } from "./spoil.ts";
import { violationsIn } from "./violations.ts";

/** Defines the test that no operation of the document was forgotten. */
export function testCompleteness(api: Api): void {
  const excluded = exclusionsOf(api);
  test("every operation of the document is called, or excluded for a reason", () => {
    const names = [
      ...testedOperations(api).map(({ name }) => name),
      ...excluded.map(({ operation }) => operation.slice(api.product.length + 1)),
    ];
    const documented = operationsOf(api.document).map(({ operation }) => operation.operationId!);
    expect(names).toEqual(expect.arrayContaining(documented));
    const keys = new Set(testedOperations(api).map(({ key }) => key));
    expect(keys.size + excluded.length).toBe(documented.length);
  });

  for (const { operation, reason } of excluded) test.skip(`${operation}: ${reason}`);
}

/** Defines the control: Prism takes no answer for right that is wrong, and no request. */
export function testPrism(prism: Prism, replies: (operation: Operation) => readonly Reply[]): void {
  const { api } = prism;
  test.each(testedOperations(api))("$name: Prism finds what is wrong", async (operation) => {
    const declared = replies(operation);
    const spoiled = spoiledReplies(declared);
    const wire = connect(prism, ...spoiled, declared[0]!);
    const call = () => Promise.allSettled([callMethod(wire, operation, argumentsOf(operation, api, "full"))]);
    for (const { status } of spoiled) {
      await call();
      const places = violationsIn(wire.exchanges.at(-1)!.response).map(({ place }) => place);
      expect(places, `the answer under ${status}`).toContain("response body");
    }
    await call();
    const { url, init, mistakes } = spoil(wire.exchanges.at(-1)!, operation, api);
    expect(foundIn(violationsIn(await prism.send(url, init, true))), "the request").toEqual(mistakes);
  });
}
