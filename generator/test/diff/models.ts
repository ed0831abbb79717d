import type { ApiModel, Operation, Parameter, Property, Schema, Type } from "../../src/model/api-model.ts";
import { groupBy, sortedBy } from "../../src/support/order.ts";

export const string: Type = { kind: "string", nullable: false };
export const number: Type = { kind: "number", integer: false, nullable: false };
export const unknown: Type = { kind: "unknown", nullable: false };
export const ref = (name: string): Type => ({ kind: "ref", name, nullable: false });
export const list = (items: Type): Type => ({ kind: "array", items, nullable: false });
export const oneOf = (...values: readonly (string | number)[]): Type => ({ kind: "enum", values, nullable: false });
export const orNull = (type: Type): Type => ({ ...type, nullable: true });

export const property = (name: string, type: Type = string, required = false): Property => ({ name, type, required });

export const parameter = (name: string, more: Partial<Parameter> = {}): Parameter => ({
  name,
  wireName: name,
  in: "query",
  required: false,
  type: string,
  ...more,
});

export function schema(name: string, properties: readonly Property[], more: Partial<Schema> = {}): Schema {
  return { name, home: "deals", properties, open: false, usedIn: "response", ...more };
}

export function operation(name: string, more: Partial<Operation> = {}): Operation {
  const [resource = "", verb = ""] = name.split(".");
  const { method = "GET", path = `/crm/v8/${resource}/${verb}` } = more;
  return {
    key: `${method} ${path}`,
    name,
    resource,
    verb,
    method,
    path,
    summary: undefined,
    role: "list",
    retry: "safe",
    scopes: [],
    errorCodes: [],
    documentation: "https://example.com/",
    host: "api",
    pathParameters: [],
    parameters: [],
    body: undefined,
    result: { kind: "none" },
    cost: { credits: 1 },
    statuses: ["200"],
    organization: false,
    beside: [],
    resultKeys: [],
    ...more,
  };
}

export function model(operations: readonly Operation[], schemas: readonly Schema[] = []): ApiModel {
  const resources = [...groupBy(operations, ({ resource }) => resource)].map(([name, members]) => ({
    name,
    operations: sortedBy(members, ({ verb }) => verb),
  }));
  return { product: "crm", version: "v8", title: "Zoho CRM v8", client: "ZohoCrm", resources, schemas };
}
