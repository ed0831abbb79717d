import {
  AuthenticationError,
  accessToken,
  createSession,
  DailyLimitError,
  NotFoundError,
  OutcomeUnknownError,
  PermissionError,
  RateLimitError,
  ServerError,
  ValidationError,
} from "@x/zoho-auth";
import type { BatchResult, FileDownload, Page } from "@x/zoho-auth/client";
import type { Operation, Type } from "@x/zoho-generator/model/api-model.ts";
import { expect, test } from "vitest";
import { type Client, fullName, loadApi, testedOperations } from "./api.ts";
import { argumentsOf, type Call, callFunction, callMethod, connect, errorOf, ORGANIZATION, type Wire } from "./call.ts";
import { declaredReplies, everyReply, refusals } from "./finance-replies.ts";
import { mismatches } from "./mismatches.ts";
import { startPrism } from "./prism.ts";
import type { Refusal, Reply } from "./reply.ts";
import { answerProblems, missingParameters, problemsOf } from "./request-check.ts";
import { testCompleteness, testPrism } from "./test-prism.ts";

type Body = Readonly<Record<string, unknown>>;

const OTHER_ORGANIZATION = "20469390";

/** Lists whose answers are documented with `page_context`, their parameters without `page`: the answer decides. */
const UNDECLARED_PAGES = new Set([
  "books.items.listDetails",
  "books.recurringInvoices.listInvoices",
  "books.recurringJournals.list",
]);

/** What a caller catches, by code. Any other code is a `ValidationError`. */
const CLASS_OF_CODE: Readonly<Record<number, unknown>> = {
  14: AuthenticationError,
  44: RateLimitError,
  45: DailyLimitError,
  57: PermissionError,
  1002: NotFoundError,
  1070: RateLimitError,
};

/** Defines the tests of one product in the finance dialect. A file of its own for each lets them run side by side. */
export async function testFinance(product: string, given: Client): Promise<void> {
  const api = loadApi(product, given);
  const prism = await startPrism(api, (operation) => everyReply(operation, api));
  const operations = testedOperations(api);

  testCompleteness(api);

  test.each(operations)("$name: every declared success, with all parameters", async (operation) => {
    const replies = declaredReplies(operation, api);
    for (const reply of replies) {
      const last = replies.find(({ example }) => example === "last");
      const wire = connect(prism, reply, ...(last ? [last] : []));
      const where = `${operation.key} answered ${reply.status} ${reply.example}`;
      const call = callMethod(wire, operation, argumentsOf(operation, api, "full"));
      await Promise.allSettled([call]);
      const problems = [...problemsOf(wire, operation, api), ...missingParameters(wire, operation, api)];
      expect(problems, where).toEqual([]);
      if (isDocumented(operation, reply)) expect(answerProblems(wire), where).toEqual([]);
      const { response, url } = wire.exchanges.at(-1)!;
      expect(response.status, where).toBe(reply.status);
      expect(url.searchParams.get("organization_id"), where).toBe(operation.organization ? ORGANIZATION : null);
      await expectResult(operation, reply, call, wire, where);
    }
  });

  testPrism(prism, (operation) => declaredReplies(operation, api));

  test("no list that is said to lack a page parameter has one", () => {
    const lists = operations.filter((operation) => UNDECLARED_PAGES.has(fullName(api, operation)));
    const withPage = lists.filter(({ parameters }) => parameters.some(({ name }) => name === "page"));
    expect(withPage.map(({ name }) => name)).toEqual([]);
  });

  const documents = operations.flatMap((operation) => {
    const accept = operation.parameters.find(({ name }) => name === "accept")?.type;
    return operation.result.kind === "file" && accept?.kind === "enum" ? [{ operation, formats: accept.values }] : [];
  });
  test.each(documents)("$operation.name: asks for each format", async ({ operation, formats }) => {
    const replies = declaredReplies(operation, api);
    for (const format of formats) {
      const reply = replies.find(({ mediaType }) => mediaType!.includes(String(format))) ?? replies[0]!;
      const wire = connect(prism, reply);
      const args = argumentsOf(operation, api, "required");
      const file = (await callMethod(wire, operation, args.with(-1, { accept: format }))) as FileDownload;
      expect(problemsOf(wire, operation, api), String(format)).toEqual([]);
      expect(wire.exchanges[0]!.url.searchParams.get("accept")).toBe(format);
      const blob = await file.blob();
      expect([blob.type, file.type, await blob.text()]).toEqual([reply.mediaType, reply.mediaType, reply.body]);
    }
  });

  const refused = operations.map((operation) => [operation.name, operation, refusals(operation)] as const);
  test.each(refused)("%s: every refusal, with the required parameters", async (_, operation, codes) => {
    for (const refusal of codes) {
      const wire = connect(prism, refusal);
      const where = `${operation.key} answered ${refusal.status} ${refusal.code}`;
      const options = { organizationId: OTHER_ORGANIZATION };
      const error = await errorOf(callFunction(wire, operation, argumentsOf(operation, api, "required"), options));
      expect(problemsOf(wire, operation, api), where).toEqual([]);
      const { searchParams } = wire.exchanges[0]!.url;
      expect(searchParams.get("organization_id"), where).toBe(operation.organization ? OTHER_ORGANIZATION : null);
      expect(error.constructor, where).toBe(expectedClass(operation, refusal));
      expect([error.operation, error.status, error.code], where).toEqual([
        fullName(api, operation),
        refusal.status,
        refusal.code,
      ]);
      expect([error.attempts, error.requestId], where).toEqual([1, operation.key]);
      expect(error.details, where).toEqual([{ organization_id: ORGANIZATION }]);
    }
  });

  test.each(operations.filter(({ organization }) => organization))(
    "$name: is not sent without an organization",
    async (operation) => {
      const client = given.connect(nowhere) as Wire["client"];
      const call = callMethod({ client } as Wire, operation, argumentsOf(operation, api, "required"));
      await expect(call).rejects.toThrow(`${fullName(api, operation)}: no organization. Give the client`);
    },
  );

  test("every code is met by many operations, under its own status and inside a success", () => {
    const met = new Map<string, number>();
    for (const { status, code } of operations.flatMap(refusals)) {
      const kind = `${code} ${status < 300 ? "inside a success" : status}`;
      met.set(kind, (met.get(kind) ?? 0) + 1);
    }
    expect(met.size).toBe(22);
    expect(Math.min(...met.values())).toBeGreaterThan(50);
  });

  /** What a caller gets is what stands in the answer, without what is around it. */
  async function expectResult(
    operation: Operation,
    reply: Reply,
    call: Call,
    wire: Wire,
    where: string,
  ): Promise<void> {
    const { result, resultKeys } = operation;
    const body = reply.body as Body;
    const expectType = (value: unknown, type: Type): void =>
      expect(mismatches(value, type, api.schemas), where).toEqual([]);
    const found = (property: string): unknown => body[[property, ...resultKeys].find((key) => key in body)!];
    switch (result.kind) {
      case "none":
        return expect(await call, where).toBeUndefined();
      case "file": {
        const file = (await call) as FileDownload;
        expect([file.name, file.type], where).toEqual(["sample.bin", reply.mediaType]);
        expect(await new Response(file.stream).text(), where).toBe(reply.body);
        return;
      }
      case "value": {
        const { code: _, message: __, ...rest } = body;
        const value = await call;
        const other = resultKeys.find((key) => key in body);
        const whole = result.enveloped ? rest : body;
        expect(value, where).toEqual(result.property !== null ? found(result.property) : other ? body[other] : whole);
        return expectType(value, result.type);
      }
      case "entity": {
        const value = await call;
        const one = found(result.property);
        expect(value, where).toEqual(Array.isArray(one) ? one[0] : one);
        return expectType(value, result.type);
      }
      case "page":
        return expectPages(operation, reply, call, wire, where);
      case "batch": {
        const { rows, succeeded, failed, throwIfAny } = (await call) as BatchResult<unknown>;
        const sent = found(result.property) as readonly Body[];
        const isRefused = ({ code }: Body): boolean => code !== 0;
        expect(rows.map(({ index, ok }) => [index, ok])).toEqual(sent.map((row, index) => [index, !isRefused(row)]));
        expect(succeeded.map(({ value }) => value)).toEqual(sent.filter((row) => !isRefused(row)));
        for (const { value } of succeeded) {
          const { code: _, message: __, ...row } = value as Body;
          expectType(row, result.row);
        }
        expect(failed.map(({ error }) => [error.constructor, error.code, error.operation])).toEqual(
          sent.filter(isRefused).map(() => [NotFoundError, 1002, fullName(api, operation)]),
        );
        expect(failed.length).toBe(reply.example === "sample" ? 0 : 1);
        if (failed.length > 0) expect(throwIfAny).toThrow(AggregateError);
        else expect(throwIfAny()).toEqual(sent);
        return;
      }
      case "outcome":
        throw new Error(`${operation.name}: Books and Inventory have no outcomes of single rows`);
    }
  }

  async function expectPages(operation: Operation, reply: Reply, call: Call, wire: Wire, where: string): Promise<void> {
    const { result } = operation;
    if (result.kind !== "page") return;
    const body = reply.body as Body;
    const page = (await call) as Page<unknown>;
    const rows = body[[result.property, ...operation.resultKeys].find((key) => key in body)!];
    expect(page.rows, where).toEqual(rows);
    expect(page.rows.length, where).toBeGreaterThan(0);
    for (const row of page.rows) expect(mismatches(row, result.item, api.schemas), where).toEqual([]);
    const context = body.page_context;
    if (result.paging === "context") expect(page.info, where).toEqual(Array.isArray(context) ? context[0] : context);
    const goesOn = reply.example === "first";
    expect(page.hasNextPage, where).toBe(goesOn);
    if (!goesOn) return expect(await page.nextPage(), where).toBeUndefined();
    const all: unknown[] = [];
    for await (const row of page) all.push(row);
    expect(all, where).toEqual([...page.rows, ...page.rows]);
    expect(wire.exchanges.length, where).toBe(2);
    const stray = UNDECLARED_PAGES.has(fullName(api, operation));
    const problems = stray ? ["query parameter page is not declared, or was sent twice"] : [];
    expect(problemsOf(wire, operation, api), where).toEqual(problems);
    const [first, second] = wire.exchanges.map(({ url }) => url.searchParams);
    expect([first!.get("page"), second!.get("page")], where).toEqual([first!.has("page") ? "1" : null, "2"]);
    const others = (query: URLSearchParams): string[] => [...query].filter(([name]) => name !== "page").map(String);
    expect(others(second!).sort(), where).toEqual(others(first!).sort());
  }
}

/** Keys and rows come as the wire has them, which is not always as it is documented. */
function isDocumented({ result, resultKeys }: Operation, { example }: Reply): boolean {
  return result.kind !== "batch" && !resultKeys.includes(example!);
}

/** After a failure of Zoho nobody knows whether a create was carried out. */
function expectedClass({ retry }: Operation, { code, status }: Refusal): unknown {
  const failed = retry === "unsafe" ? OutcomeUnknownError : ServerError;
  return status >= 500 ? failed : (CLASS_OF_CODE[Number(code)] ?? ValidationError);
}

/** A session that nothing must be sent through. */
const nowhere = createSession({
  dataCenter: "eu",
  credential: accessToken("token"),
  fetch: () => {
    throw new Error("A request was sent.");
  },
});
