import { type DataCenterName, dataCenterNames, type Environment } from "@x/zoho-auth";
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

/**
 * Every place that is served, in the order of their ports.
 *
 * @throws RangeError when a data centre is unknown or named twice, or none is named
 */
export function placesOf({ dataCenters = ["us"], environments = false }: EmulatorOptions): Place[] {
  const unknown = dataCenters.find((name) => !dataCenterNames.includes(name));
  if (unknown) throw new RangeError(`There is no data centre "${unknown}": they are ${dataCenterNames.join(", ")}.`);
  if (dataCenters.length === 0 || new Set(dataCenters).size < dataCenters.length) {
    throw new RangeError("dataCenters has to name at least one, and each only once.");
  }
  const served = environments ? ENVIRONMENTS : ENVIRONMENTS.slice(0, 1);
  return dataCenters
    .flatMap((dataCenter) => served.map((environment) => ({ dataCenter, environment })))
    .map((place, index) => ({ ...place, userId: idOf(index, 1), orgId: idOf(index, 2) }));
}

/** Below the ids that `State` gives out. */
const idOf = (place: number, thing: number): string => `4876876${String(place * 10 + thing).padStart(12, "0")}`;

/**
 * The place that is meant; the first data centre and `production` where nothing is said.
 *
 * @throws RangeError when it is not served
 */
export function placeOf<T extends Place>(places: readonly T[], wanted: Partial<Place> = {}): T {
  const { dataCenter = places[0]!.dataCenter, environment = "production" } = wanted;
  const place = places.find((each) => each.dataCenter === dataCenter && each.environment === environment);
  if (place) return place;
  throw new RangeError(
    `The emulator serves no ${environment} of data centre "${dataCenter}": name it in dataCenters, or set environments.`,
  );
}
