import { NotFoundError } from "@x/zoho-auth";
import type { BatchResult, FileDownload, Page } from "@x/zoho-auth/client";
import type { Operation, Type } from "@x/zoho-generator/model/api-model.ts";
import { expect, test } from "vitest";
import { testedOperations } from "./support/api.ts";
import { argumentsOf, type Call, callMethod, connect, errorOf, type Wire } from "./support/call.ts";
import { loadCrm } from "./support/crm.ts";
import { declaredReplies, everyReply } from "./support/crm-replies.ts";
import { mismatches } from "./support/mismatches.ts";
import { startPrism } from "./support/prism.ts";
import type { Reply } from "./support/reply.ts";
import { answerProblems, missingParameters, problemsOf } from "./support/request-check.ts";
import { testCompleteness, testPrism } from "./support/test-prism.ts";

const api = loadCrm();
const prism = await startPrism(api, (operation) => everyReply(operation, api));
const operations = testedOperations(api);

testCompleteness(api);

test("every write of several rows is answered with written, refused and mixed rows", () => {
  const writes = operations.filter(({ result }) => result.kind === "batch");
  for (const write of writes) {
    const examples = declaredReplies(write, api).map(({ example }) => example);
    expect(examples, write.name).toEqual(expect.arrayContaining(["sample", "refused", "mixed"]));
  }
  expect(writes.length).toBeGreaterThan(0);
});

test.each(operations)("$name: every declared success, with all parameters", async (operation) => {
  for (const reply of declaredReplies(operation, api)) {
    const wire = connect(prism, reply);
    const where = `${operation.key} answered ${reply.status} ${reply.example ?? ""}`;
    const call = callMethod(wire, operation, argumentsOf(operation, api, "full"));
    await Promise.allSettled([call]);
    const problems = [...problemsOf(wire, operation, api), ...missingParameters(wire, operation, api)];
    expect([...problems, ...answerProblems(wire)], where).toEqual([]);
    expect(wire.exchanges.at(-1)!.response.status, where).toBe(reply.status);
    await checkResult(operation, reply, call, wire, where);
  }
});

testPrism(prism, (operation) => declaredReplies(operation, api));

async function checkResult(operation: Operation, reply: Reply, call: Call, wire: Wire, where: string): Promise<void> {
  const { result } = operation;
  const body = reply.body as Readonly<Record<string, unknown>> | undefined;
  const inBody = (property: string | null): unknown => (property === null ? body : body?.[property]);
  const expectType = (value: unknown, type: Type): void =>
    expect(mismatches(value, type, api.schemas), where).toEqual([]);
  const isEmpty = body === undefined;
  switch (result.kind) {
    case "page": {
      const page = (await call) as Page<unknown>;
      expect(page.rows, where).toEqual(isEmpty ? [] : inBody(result.property));
      expect(page.rows.length, where).toBe(isEmpty ? 0 : 1);
      for (const row of page.rows) expectType(row, result.item);
      expect(page.info, where).toEqual(body?.info);
      const goesOn = result.paging !== "none" && page.info?.more_records === true;
      expect(page.hasNextPage, where).toBe(goesOn);
      if (!goesOn) return;
      const next = await page.nextPage();
      expect(next!.rows, where).toEqual(page.rows);
      const { searchParams } = wire.exchanges.at(-1)!.url;
      if (result.paging === "page") expect(searchParams.get("page"), where).toBe("2");
      else expect([searchParams.get("page_token"), searchParams.has("page")], where).toEqual(["sample", false]);
      expect(problemsOf(wire, operation, api), where).toEqual([]);
      return;
    }
    case "entity": {
      if (isEmpty) return expectNothing(call, operation, reply, where);
      const found = inBody(result.property);
      const entity = await call;
      expect(entity, where).toEqual(Array.isArray(found) ? found[0] : found);
      expectType(entity, result.type);
      return;
    }
    case "value": {
      const value = await call;
      expect(value, where).toEqual(isEmpty ? undefined : inBody(result.property));
      if (!isEmpty) expectType(value, result.type);
      return;
    }
    case "batch": {
      const batch = (await call) as BatchResult<unknown>;
      const rows = (isEmpty ? [] : inBody(result.property)) as readonly { status: string; code: string }[];
      expect(batch.rows.length, where).toBe(rows.length);
      for (const [index, row] of batch.rows.entries()) {
        expect(row.index, where).toBe(index);
        expect(row.ok, where).toBe(rows[index]!.status !== "error");
        if (row.ok) {
          expect(row.value, where).toEqual(rows[index]);
          expectType(row.value, result.row);
        } else
          expect([row.error.code, row.error.operation], where).toEqual([rows[index]!.code, `crm.${operation.name}`]);
      }
      expect(batch.succeeded.length + batch.failed.length, where).toBe(rows.length);
      expect(batch.failed.length, where).toBe(reply.example === "sample" || isEmpty ? 0 : 1);
      if (batch.failed.length > 0) expect(() => batch.throwIfAny(), where).toThrow(AggregateError);
      else expect(batch.throwIfAny(), where).toEqual(rows);
      return;
    }
    case "outcome": {
      if (reply.example === "refused") {
        const error = await errorOf(call);
        const code = reply.status === 412 ? "ALREADY_MODIFIED" : "INVALID_DATA";
        expect([error.code, error.operation], where).toEqual([code, `crm.${operation.name}`]);
        return;
      }
      const found = inBody(result.property);
      const row = await call;
      expect(row, where).toEqual(Array.isArray(found) ? found[0] : found);
      if (!isEmpty) expectType(row, result.row);
      return;
    }
    case "file": {
      if (isEmpty) return expectNothing(call, operation, reply, where);
      const file = (await call) as FileDownload;
      expect([file.name, file.type], where).toEqual(["sample.bin", result.mediaType]);
      expect(new TextDecoder().decode(await file.bytes()), where).toBe(reply.body);
      return;
    }
    case "none":
      expect(await call, where).toBeUndefined();
  }
}

async function expectNothing(call: Call, operation: Operation, { status }: Reply, where: string): Promise<void> {
  const error = await errorOf(call);
  expect(error, where).toBeInstanceOf(NotFoundError);
  expect([error.status, error.operation], where).toEqual([status, `crm.${operation.name}`]);
}
