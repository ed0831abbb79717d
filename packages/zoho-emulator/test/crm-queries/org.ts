import { Crm, type Org } from "../../src/crm/org.ts";
import { Emulator } from "../../src/emulator.ts";

/** An organization without a server before it. */
export function anOrg(): Org {
  const emulator = new Emulator({ clock: { now: "2026-03-01T10:00:00Z", frozen: true } });
  const [place] = emulator.places;
  return new Crm(emulator).orgOf(place!);
}
