// What `pnpm generate crm` does, into an empty folder. Usage: node generate.ts <folder>
import { openApiTypesThread } from "@x/zoho-generator/emit/openapi-thread.ts";
import { GENERATED, generate } from "@x/zoho-generator/generate.ts";
import { writeToDisk } from "@x/zoho-generator/print/index.ts";
import { productById } from "@x/zoho-generator/products.ts";

const [folder] = process.argv.slice(2) as [string];
const { printed } = await generate(productById("crm"), undefined, openApiTypesThread());
writeToDisk(folder, printed, [GENERATED]);
