import type { Context } from "hono";

/**
 * What a request to the accounts server says, wherever it says it: in the query, in a form of either kind, or (client id
 * and secret) as Basic authorization. The body goes before the query.
 */
export async function readParameters(context: Context): Promise<URLSearchParams> {
  const parameters = new URLSearchParams();
  const [, basic] = /^Basic +(\S+)$/i.exec(context.req.header("authorization") ?? "") ?? [];
  if (basic) {
    const [, id = "", secret = ""] = /^([^:]*):?(.*)$/s.exec(Buffer.from(basic, "base64").toString()) ?? [];
    parameters.set("client_id", id);
    if (secret) parameters.set("client_secret", secret);
  }
  for (const [name, value] of new URL(context.req.url).searchParams) parameters.set(name, value);
  for (const [name, value] of await readForm(context)) parameters.set(name, value);
  return parameters;
}

async function readForm({ req }: Context): Promise<[string, string][]> {
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(req.header("content-type") ?? "")) return [];
  try {
    const form = await req.raw.formData();
    return [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as [string, string]] : []));
  } catch {
    return [];
  }
}
