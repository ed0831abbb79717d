import { html } from "hono/html";
import type { Place } from "../sites.ts";

/** Where the user is at home: as on Zoho's page, where one who has several organizations chooses one. */
export const placeChoice = (places: readonly Place[]) => html`<fieldset>
<legend>Account and organization</legend>
${places.map(
  (
    place,
    index,
  ) => html`<label><input type="radio" name="place" value="${nameOf(place)}"${index === 0 ? " checked" : ""}> ${place.dataCenter.toUpperCase()}, ${place.environment} (${place.orgId})</label>
`,
)}</fieldset>`;

/** The one that was chosen; the first when none was. */
export const namedPlace = (places: readonly Place[], name: unknown): Place =>
  places.find((place) => nameOf(place) === name) ?? places[0]!;

const nameOf = ({ dataCenter, environment }: Place): string => `${dataCenter} ${environment}`;
