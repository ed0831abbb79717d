/**
 * Everything an emitter may know about an API. Immutable and JSON-serialisable: the same model can be written down,
 * compared with last month's, or made up in a test.
 */
export interface ApiModel {
  readonly product: string;
  readonly version: string;
  readonly title: string;
  /** Class name of the client, as in `ZohoCrm`. */
  readonly client: string;
  readonly resources: readonly Resource[];
  readonly schemas: readonly Schema[];
}

export interface Resource {
  /** `bulkRead` */
  readonly name: string;
  readonly operations: readonly Operation[];
}

export type Role = "list" | "get" | "create" | "update" | "upsert" | "delete" | "action" | "upload" | "download";
export type RetryClass = "safe" | "idempotent" | "unsafe";

export interface Operation {
  /** `GET /crm/v8/users/{user_id}` */
  readonly key: string;
  /** `users.get` */
  readonly name: string;
  readonly resource: string;
  readonly verb: string;
  /** The name that callers should use instead; this one was published before. */
  readonly replacedBy?: string;
  readonly method: string;
  readonly path: string;
  /** One sentence in our own words; derived from the name where the spec has none. */
  readonly summary: string | undefined;
  readonly role: Role;
  readonly retry: RetryClass;
  /** Alternatives; every scope of one alternative is needed. */
  readonly scopes: readonly (readonly string[])[];
  readonly errorCodes: readonly string[];
  readonly documentation: string;
  readonly host: "api" | "upload" | "absolute";
  /** The call is made for one organization, which the client knows. */
  readonly organization: boolean;
  readonly pathParameters: readonly Parameter[];
  /** Query parameters, headers and the members of the body that stand beside its payload: one object for the caller. */
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  readonly result: Result;
  /** Members that stand beside the result in every answer, and that callers do not get. */
  readonly beside: readonly Property[];
  readonly cost: Cost;
  /** Other properties of the answer that may hold the result. */
  readonly resultKeys: readonly string[];
  /** Success statuses, as declared. */
  readonly statuses: readonly string[];
}

export interface Parameter {
  /** What callers write. */
  readonly name: string;
  /** What goes over the wire. */
  readonly wireName: string;
  /** `form`: a file beside a JSON body. With one, the body is a form that holds the JSON in a field of its own. */
  readonly in: "path" | "query" | "header" | "body" | "form";
  readonly required: boolean;
  readonly type: Type;
  readonly editions?: readonly string[];
}

export interface Body {
  readonly mediaType: string;
  readonly required: boolean;
  /** What the caller passes. */
  readonly type: Type;
  /** How the payload is wrapped: `{ users: [payload] }`. The payload is the whole body when absent. */
  readonly wrap: Wrap | undefined;
}

export interface Wrap {
  readonly property: string;
  /** The property holds an array. */
  readonly array: boolean;
  /** The caller passes one entity although the property holds an array. */
  readonly single: boolean;
}

/** How a list goes on: CRM's page tokens or page numbers, the `page_context` of Books and Inventory, or not at all. */
export type Paging = "token" | "page" | "context" | "none";

/**
 * What a call gives back, and where in the answer it stands. `property: null` is the whole body, less its envelope of
 * `code` and `message` where the product has one.
 */
export type Result =
  | {
      readonly kind: "page";
      readonly property: string;
      readonly item: Type;
      readonly info: Type | undefined;
      readonly paging: Paging;
    }
  /** One entity, alone or as the only member of an array. */
  | { readonly kind: "entity"; readonly property: string; readonly array: boolean; readonly type: Type }
  | { readonly kind: "value"; readonly property: string | null; readonly type: Type; readonly enveloped?: boolean }
  | { readonly kind: "batch"; readonly property: string; readonly row: Type }
  /** The outcome of one write. */
  | { readonly kind: "outcome"; readonly property: string | null; readonly array: boolean; readonly row: Type }
  | { readonly kind: "file"; readonly mediaType: string }
  | { readonly kind: "none" };

/** What a call draws on the budgets, as far as it can be known before it is sent. */
export interface Cost {
  readonly credits: number;
  readonly perRows?: number;
  readonly coqlLimit?: Readonly<Record<string, number>>;
  readonly whenQuery?: Readonly<Record<string, number>>;
  readonly whenBody?: Readonly<Record<string, number>>;
  readonly slots?: number;
  readonly heavy?: true | { readonly rowsOver: number } | { readonly query: readonly string[] };
}

export interface Schema {
  readonly name: string;
  /** The file it stands in: a resource, or `common`. */
  readonly home: string;
  readonly properties: readonly Property[];
  /** Members beyond the listed ones are allowed. */
  readonly open: boolean;
  /** Custom fields of the organization are members: `cf_region`. */
  readonly customFields?: true;
  readonly usedIn: "request" | "response" | "both";
}

export interface Property {
  readonly name: string;
  readonly required: boolean;
  readonly type: Type;
  /** Where alone it exists: countries, integrations, features. */
  readonly editions?: readonly string[];
}

export type Type =
  | { readonly kind: "unknown"; readonly nullable: boolean }
  | { readonly kind: "string"; readonly format?: string; readonly nullable: boolean }
  | { readonly kind: "number"; readonly integer: boolean; readonly nullable: boolean }
  | { readonly kind: "boolean"; readonly nullable: boolean }
  | { readonly kind: "enum"; readonly values: readonly (string | number | boolean)[]; readonly nullable: boolean }
  | { readonly kind: "array"; readonly items: Type; readonly nullable: boolean }
  | { readonly kind: "map"; readonly values: Type; readonly nullable: boolean }
  | {
      readonly kind: "object";
      readonly properties: readonly Property[];
      readonly open: boolean;
      readonly nullable: boolean;
    }
  | { readonly kind: "union"; readonly members: readonly Type[]; readonly nullable: boolean }
  | { readonly kind: "ref"; readonly name: string; readonly nullable: boolean };
