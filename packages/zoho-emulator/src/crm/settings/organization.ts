import { empty, file, json } from "../../http/reply.ts";
import { complete } from "../../model/complete.ts";
import { pictureType, uploadedFile } from "../files/uploads.ts";
import type { Handlers } from "../index.ts";
import type { Crm, Org } from "../org.ts";
import { refusal } from "../refusal.ts";

/** The organization itself, its logo, and the groups that its variables are in. */
export function organization(crm: Crm): Handlers {
  return {
    "org.get": (call) =>
      json({ org: [complete({ kind: "ref", name: "Org", nullable: false }, orgOf(crm.org(call)), crm.schemas)] }),
    "org.uploadPhoto": async (call) => {
      const org = crm.org(call);
      const upload = await uploadedFile(call);
      if (!upload) return refusal(400, "INVALID_DATA", "no file was sent", { api_name: "file" });
      const { id } = org.state.putFile(upload.name, upload.type, upload.bytes, photoId(org));
      return json({ code: "SUCCESS", details: { id }, message: "photo uploaded successfully", status: "success" });
    },
    "org.getPhoto": (call) => {
      const photo = crm.org(call).state.files.get(photoId(crm.org(call)));
      return photo ? file(photo.name, pictureType(photo.type), photo.bytes) : empty();
    },
    "org.deletePhoto": (call) => {
      const org = crm.org(call);
      if (!org.state.files.has(photoId(org))) return refusal(400, "INVALID_DATA", "there is no photo to delete");
      org.state.deleteFile(photoId(org));
      return json({
        code: "SUCCESS",
        details: { id: org.id },
        message: "photo deleted successfully",
        status: "success",
      });
    },
    "variableGroups.list": (call) => json({ variable_groups: variableGroups(crm, crm.org(call)) }),
    "variableGroups.get": (call) => {
      const key = call.params.variable_group;
      const found = variableGroups(crm, crm.org(call)).filter(({ id, api_name }) => id === key || api_name === key);
      return found.length > 0 ? json({ variable_groups: found }) : empty();
    },
  };
}

const TYPES = { production: "Production", sandbox: "Sandbox", developer: "Developer" } as const;

const photoId = ({ id }: Org): string => `photo-${id}`;

function orgOf(org: Org): Readonly<Record<string, unknown>> {
  const { emulator } = org.crm;
  const { created_time } = org.settings.get("org") ?? {};
  const { email, zuid } = org.users.get(org.firstUser()) ?? {};
  const edition = emulator.options.edition ?? "enterprise";
  return {
    id: org.id,
    zgid: org.zgid,
    company_name: "Emulator",
    domain_name: `org${org.id.slice(-9)}`,
    primary_email: email,
    primary_zuid: zuid,
    currency: "US Dollar - USD",
    currency_symbol: "$",
    currency_locale: "en_US",
    iso_code: "USD",
    country_code: "US",
    time_zone: "Etc/UTC",
    type: TYPES[org.environment],
    created_time,
    max_per_page: 200,
    mc_status: false,
    zia_zgid: 0,
    license_details: {
      paid: edition !== "free",
      paid_type: edition,
      paid_expiry: "2099-12-31T23:59:59+00:00",
      users_license_purchased: 10,
      trial_type: null,
      trial_action: "",
      trial_expiry: null,
    },
    hierarchy_preferences: { type: "Role_Hierarchy", strictly_reporting: false },
    oauth_presence: true,
    photo_id: org.state.files.has(photoId(org)) ? photoId(org) : null,
  };
}

/** General, and what variables name. */
function variableGroups(crm: Crm, org: Org): readonly Readonly<Record<string, unknown>>[] {
  const groups = new Map<string, Readonly<Record<string, unknown>>>([
    ["General", { id: `${org.firstUser().slice(0, -3)}900`, name: "General" }],
  ]);
  for (const { variable_group } of org.collection("settings/variables").values()) {
    const group = variable_group as { name?: string; api_name?: string; id?: string };
    const name = group.name ?? group.api_name;
    if (name !== undefined && !groups.has(name)) groups.set(name, { id: group.id ?? name, name });
  }
  return [...groups.values()].map(
    (group) =>
      complete(
        { kind: "ref", name: "VariableGroup", nullable: false },
        { ...group, api_name: String(group.name).replace(/\W+/g, "_"), display_label: group.name },
        crm.schemas,
      ) as Readonly<Record<string, unknown>>,
  );
}
