import type { Call } from "../../http/call.ts";
import { json, type Reply } from "../../http/reply.ts";
import type { Row } from "../../state/collection.ts";
import { bodyOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Crm } from "../org.ts";
import { refusal } from "../refusal.ts";

/** The currency that all others are measured in. Currencies themselves are plain settings. */
export function currencies(crm: Crm): Handlers {
  const setBase = async (call: Call): Promise<Reply> => {
    const org = crm.org(call);
    const { base_currency } = await bodyOf(call);
    const given = (base_currency ?? {}) as Row;
    if (typeof given.iso_code !== "string") {
      const at = { api_name: "iso_code", json_path: "$.base_currency.iso_code" };
      return refusal(400, "MANDATORY_NOT_FOUND", "required field not found", at);
    }
    const kept = org.collection("settings/currencies");
    const [known] = kept.idsWhere("iso_code", given.iso_code);
    const id = known ?? org.state.nextId();
    for (const row of [...kept.values()]) if (row.is_base === true) kept.put({ ...row, is_base: false });
    const by = org.named({ id: call.grant.userId });
    const time = org.time();
    kept.put({
      ...{ created_by: by, created_time: time, name: given.iso_code, symbol: given.iso_code, prefix_symbol: true },
      ...(known === undefined ? {} : kept.get(known)),
      ...given,
      ...{ id, $scope: "/", is_base: true, is_active: true, exchange_rate: "1.000000000" },
      ...{ modified_by: by, modified_time: time },
    });
    const outcome = {
      code: "SUCCESS",
      details: { id },
      message: "The multi-currency feature is enabled",
      status: "success",
    };
    return json({ base_currency: outcome });
  };
  return {
    "currencies.enable": setBase,
    "currencies.updateBase": setBase,
    "currencies.listAvailable": () => json({ available_currencies: Intl.supportedValuesOf("currency").map(available) }),
  };
}

function available(iso_code: string): Row {
  const format = new Intl.NumberFormat("en", { style: "currency", currency: iso_code });
  const symbol = format.formatToParts(1).find(({ type }) => type === "currency")?.value ?? iso_code;
  const name = new Intl.DisplayNames("en", { type: "currency" }).of(iso_code) ?? iso_code;
  return {
    ...{ iso_code, symbol, display_name: name, display_value: `${name} - ${iso_code}` },
    ...{ decimal_places: String(format.resolvedOptions().maximumFractionDigits ?? 2) },
    ...{ decimal_separator: "Period", thousand_separator: "Comma" },
  };
}
