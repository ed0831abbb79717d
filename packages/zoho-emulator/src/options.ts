import type { DataCenterName } from "@x/zoho-auth";
import type { ClientSettings } from "./accounts/clients.ts";
import type { ClockStart } from "./clock.ts";
import type { LimitNumbers } from "./limits/numbers.ts";
import type { Snapshot } from "./state/state.ts";

export interface EmulatorOptions {
  /** Port of the first data centre; the others take the next free ones. 0, the default, takes any free port. */
  readonly port?: number;
  /** Address to listen on. Default `127.0.0.1`: this machine only. Who reaches it may read and steer everything. */
  readonly host?: string;
  /** Data centres to serve, each on a port of its own. Default `["us"]`. */
  readonly dataCenters?: readonly DataCenterName[];
  /** Also serve CRM's sandbox and developer hosts of each data centre. Default false. */
  readonly environments?: boolean;
  /** Operations that the emulator keeps no state for answer 501 instead of a made-up reply. Default false. */
  readonly strict?: boolean;
  /** False: nothing is ever refused for having been called too often. Or other numbers. Default true. */
  readonly limits?: boolean | LimitNumbers;
  /** False: `Authorization: Bearer …` is refused, and only `Zoho-oauthtoken …` accepted. Default true. */
  readonly bearer?: boolean;
  /** CRM edition: decides credits and concurrent calls. Default `enterprise`. */
  readonly edition?: "free" | "standard" | "professional" | "enterprise" | "ultimate";
  /** CRM rows with fields that their module does not have: refused, as by newer releases, or the fields ignored. Default `refuse`. */
  readonly unknownFields?: "refuse" | "ignore";
  /**
   * Where CRM's notifications and the callbacks of bulk jobs may go: to this machine and its private network, or to `any`
   * host. Default `private`.
   */
  readonly notify?: "private" | "any";
  /** Plan of the Books and Inventory organizations: decides daily and concurrent calls. Default `professional`. */
  readonly plan?: "free" | "standard" | "professional" | "premium" | "elite" | "ultimate" | "enterprise";
  /** Where time starts. It stands still there when `frozen` is true. Default: the machine's time, running. */
  readonly clock?: ClockStart;
  /** What is there from the start; see the README. An object, or the text of a YAML or JSON document. */
  readonly seed?: Seed | string;
  /** Folder that state is kept in between runs; what is there goes before the seed. Default: in memory only. */
  readonly data?: string;
}

/** What is there from the start, beside one user, one client, one CRM organization and one finance organization. */
export interface Seed {
  readonly accounts?: { readonly clients?: readonly ClientSettings[] };
  readonly crm?: CrmSeed;
  readonly books?: FinanceSeed;
  readonly inventory?: FinanceSeed;
  /** A snapshot to begin from, before everything else is added. */
  readonly snapshot?: Snapshot;
}

export interface CrmSeed {
  /** Custom modules: API name -> its fields beside Name. */
  readonly modules?: Readonly<Record<string, { readonly fields?: readonly FieldSeed[] }>>;
  /** Custom fields of standard modules: API name of the module -> fields. */
  readonly fields?: Readonly<Record<string, readonly FieldSeed[]>>;
  /** Records by module. Ids are made where none is given. */
  readonly records?: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

export interface FieldSeed {
  readonly api_name: string;
  /** One of CRM's data types, as in `text`, `picklist`, `lookup`. */
  readonly data_type: string;
  readonly mandatory?: boolean;
  readonly unique?: boolean;
  readonly length?: number;
  /** Values of a picklist. */
  readonly values?: readonly string[];
  /** True: other values of the picklist are refused. */
  readonly restricted?: boolean;
  /** Module that a look-up points to. */
  readonly module?: string;
  /** Size of a text area. Default `small`. */
  readonly textarea?: "small" | "large" | "rich_text";
  /** The field holds ids of another system: `X-EXTERNAL` can name it. */
  readonly external?: "org" | "user";
}

/** Rows by the name of their resource, as in `{ contacts: [...], items: [...] }`. */
export type FinanceSeed = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
