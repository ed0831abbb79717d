// The one program that every consumer runs: list, page, write, error.
import { createSession, refreshToken, ValidationError } from "@x/zoho-auth";
import { ZohoCrm } from "@x/zoho-crm";
import { recordsList } from "@x/zoho-crm/operations";

interface Deal {
  readonly id: string;
  readonly Deal_Name: string;
  readonly Amount: number | null;
}

/** `zoho` is the origin of a mock that is accounts and API at once. */
export async function program(zoho: string, print: (line: string) => void): Promise<void> {
  const session = createSession({
    dataCenter: { name: "mock", accounts: zoho, api: zoho },
    credential: refreshToken({ clientId: "id", clientSecret: "secret", refreshToken: "token" }),
  });
  const crm = new ZohoCrm({ session, edition: "enterprise" });

  for await (const deal of crm.records.list<Deal>("Deals", { fields: ["Deal_Name", "Amount"] })) {
    print(`deal ${deal.id}: ${deal.Deal_Name}, ${deal.Amount === null ? "no amount" : deal.Amount.toFixed(2)}`);
  }

  const first = await recordsList<Deal>(crm, "Deals", { fields: ["Deal_Name"], per_page: 1 });
  const second = await first.nextPage();
  print(`pages: ${first.rows.length} and ${second?.rows.length}, another ${second?.hasNextPage}`);

  const saved = await crm.records.upsert(
    "Contacts",
    [
      { Last_Name: "Ito", Email: "ito@example.com" },
      { Last_Name: "Berg", Email: "not an address" },
    ],
    { duplicate_check_fields: ["Email"] },
  );
  for (const row of saved.succeeded) print(`contact ${row.index}: ${row.value.details.id}`);
  for (const row of saved.failed) print(`contact ${row.index}: refused, ${row.error.code}`);

  try {
    await crm.records.get("Deals", "1");
    print("no error");
  } catch (error) {
    print(error instanceof ValidationError ? `refused: ${error.code} under HTTP ${error.status}` : String(error));
  }
}

export const EXPECTED: readonly string[] = [
  "deal 3652397000000649013: Oak, 1850.00",
  "deal 3652397000000649021: Delivery, no amount",
  "pages: 1 and 1, another false",
  "contact 0: 3652397000000650000",
  "contact 1: refused, INVALID_DATA",
  "refused: INVALID_DATA under HTTP 400",
];
