// The emulator with many leads, in a process of its own. Tells the parent where it listens; answers every message with
// the CPU that it has used, in microseconds, and its memory.
import { type EmulatorOptions, startEmulator } from "@x/zoho-emulator";

const started = performance.now();
const rows = Number(process.argv[2]);
const leads = Array.from({ length: rows }, (_, index) => ({
  Last_Name: `Last Name ${index}`,
  First_Name: `First Name ${index}`,
  Email: `person.${index}@example.com`,
  Phone: `+49 30 ${1_000_000 + index}`,
  Company: `Company ${index % 1000}`,
  Lead_Source: "Trade Show",
  Annual_Revenue: 100_000 + index,
  City: "Berlin",
}));
const options: EmulatorOptions = { limits: false, seed: { crm: { records: { Leads: leads } } } };
const emulator = await startEmulator(options);
process.send?.({ url: emulator.url, credentials: emulator.credentials, ready: performance.now() - started });
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system, memory: process.memoryUsage().rss });
});
process.once("disconnect", () => process.exit());
