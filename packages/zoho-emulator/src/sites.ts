import type { DataCenterName, Environment } from "@x/zoho-auth";
import type { EmulatorOptions } from "./options.ts";

/** One place that clients talk to: a data centre, and for CRM one of its environments. Each has a port of its own. */
export interface Site extends Place {
  /** Origin: `http://127.0.0.1:4100`. */
  readonly url: string;
}

/** A data centre with one of CRM's environments, and who is at home there. */
export interface Place {
  readonly dataCenter: DataCenterName;
  readonly environment: Environment;
  /** The CRM organization of the place. */
  readonly orgId: string;
  /** The user that is there from the start. */
  readonly userId: string;
}

const ENVIRONMENTS: readonly Environment[] = ["production", "sandbox", "developer"];

/** Every place that is served, in the order of their ports. */
export function placesOf({ dataCenters = ["us"], environments = false }: EmulatorOptions): Place[] {
  const served = environments ? ENVIRONMENTS : ENVIRONMENTS.slice(0, 1);
  return dataCenters
    .flatMap((dataCenter) => served.map((environment) => ({ dataCenter, environment })))
    .map((place, index) => ({ ...place, userId: idOf(index, 1), orgId: idOf(index, 2) }));
}

/** Below the ids that `State` gives out. */
const idOf = (place: number, thing: number): string => `4876876${String(place * 10 + thing).padStart(12, "0")}`;
