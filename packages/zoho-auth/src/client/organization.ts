import type { CallOptions } from "../session.ts";
import type { Operation } from "./operation.ts";
import { type ClientContext, wrong } from "./request.ts";

/**
 * The organization a call of Books or Inventory is made for. Without one, an account with several organizations is
 * refused, and one with a single one may act on the wrong books.
 */
export function organizationOf(client: ClientContext, operation: Operation, options: CallOptions): string {
  const id = options.organizationId ?? client.organizationId;
  if (id) return id;
  throw wrong(
    operation,
    "no organization. Give the client an organizationId, or this call one in its options; organizations.list() names them.",
  );
}
