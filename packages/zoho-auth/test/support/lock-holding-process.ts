// A process that takes the lock of a token file and never lets go of it.
import { fileTokenStore } from "../../src/node/index.ts";

const { file, key } = JSON.parse(process.argv[2] ?? "{}") as { file: string; key: string };

await fileTokenStore(file).lock!(key, async () => {
  console.log(JSON.stringify("locked"));
  await new Promise((resolve) => setTimeout(resolve, 60_000));
});
