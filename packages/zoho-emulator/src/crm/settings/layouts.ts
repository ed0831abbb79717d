import type { Call } from "../../http/call.ts";
import type { Row } from "../../state/collection.ts";
import { batch, moduleOf, requiredParam, rowsOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import { layoutId } from "../metadata/describe.ts";
import type { Module } from "../metadata/module.ts";
import type { Crm, Org } from "../org.ts";
import { problem, unknownId } from "../refusal.ts";
import { byId, done, type Outcome } from "../write.ts";

/** What of a layout can be changed; its fields are changed where fields are. */
const CHANGEABLE = ["name", "display_label", "show_business_card"] as const;

/** Names of layouts. Each module has one, which stays and is always active. */
export function layouts(crm: Crm): Handlers {
  const about = (call: Call): { readonly org: Org; readonly module: Module } => {
    const org = crm.org(call);
    return { org, module: moduleOf(org, requiredParam(call, "module")) };
  };
  const stays = (call: Call): Outcome => {
    const { module } = about(call);
    const id = call.params.layout_id!;
    if (id !== layoutId(module)) return unknownId(id);
    return problem("INVALID_DATA", "the only layout of a module cannot be taken away", { id });
  };
  return {
    "layouts.update": async (call) => {
      const { org, module } = about(call);
      const [row] = await rowsOf(call, "layouts", 1);
      return batch([update(org, module, call.params.layout_id!, row!)], "layouts");
    },
    "layouts.updateMany": async (call) => {
      const { org, module } = about(call);
      const rows = await rowsOf(call, "layouts");
      return batch(
        rows.map((row, index) => byId(row, `$.layouts[${index}]`, (id) => update(org, module, id, row))),
        "layouts",
      );
    },
    "layouts.activate": (call) => {
      const id = call.params.layout_id!;
      const isKnown = id === layoutId(about(call).module);
      return batch([isKnown ? done(id, "layout activated successfully") : unknownId(id)], "layouts");
    },
    "layouts.deactivate": (call) => batch([stays(call)], "layouts"),
    "layouts.delete": (call) => batch([stays(call)], "layouts"),
  };
}

function update(org: Org, module: Module, id: string, given: Row): Outcome {
  if (id !== layoutId(module)) return unknownId(id);
  const changes = Object.fromEntries(
    CHANGEABLE.filter((name) => given[name] !== undefined).map((name) => [name, given[name]]),
  );
  const kept = org.collection("layouts");
  kept.put({ ...kept.get(id), ...changes, id, modified_time: org.time() });
  return done(id, "layout updated successfully");
}
