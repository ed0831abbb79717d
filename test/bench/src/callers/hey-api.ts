import { HEY_API } from "../peers.ts";
import { type Connect, FIELDS, TOKEN } from "./caller.ts";

/** The little of the generated code that is called here; it is made for a run and is not there when this is checked. */
interface Generated {
  readonly client: { setConfig(config: { baseUrl: string; headers: Record<string, string> }): void };
  recordsList(options: {
    path: { module: string };
    query: { fields: string[] };
  }): Promise<{ data?: { data?: unknown[] }; response: Response }>;
}

export const connect: Connect = async (url) => {
  const { recordsList } = (await import(`${HEY_API}/index.js`)) as Generated;
  const { client } = (await import(`${HEY_API}/client.gen.js`)) as Generated;
  client.setConfig({ baseUrl: url, headers: { authorization: `Zoho-oauthtoken ${TOKEN}` } });
  return async (module) => {
    const { data, response } = await recordsList({ path: { module }, query: { fields: FIELDS } });
    if (!data) throw new Error(`HTTP ${response.status}`);
    return data.data?.length ?? 0;
  };
};
