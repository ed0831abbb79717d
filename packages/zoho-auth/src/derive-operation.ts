import { productOf } from "./data-centers.ts";
import { type OperationInfo, retryOf } from "./operation.ts";

/** Resource names and versions stay; whatever may be an id, a name or an address becomes `{id}`. */
const template = (path: string): string =>
  path.replace(/[^/]+/g, (part) => (/^([A-Za-z_]{1,40}|v[\d.]+)$/.test(part) ? part : "{id}"));

/** What can be said about a bare call from its method and path alone. */
export function deriveOperation(method: string, address: string): OperationInfo {
  const path = template(address.split(/[?#]/, 1)[0]!);
  return { name: `${method} ${path}`, product: productOf(address), method, path, retry: retryOf(method) };
}
