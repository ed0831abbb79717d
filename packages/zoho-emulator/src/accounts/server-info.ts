import { Hono } from "hono";
import type { Emulator } from "../emulator.ts";

/** `GET /oauth/serverinfo`: the accounts servers by data centre. China's stands for itself and is not listed. */
export const serverInfo = (emulator: Emulator): Hono =>
  new Hono().get("/serverinfo", (context) => {
    const listed = emulator.sites.filter(({ dataCenter }) => dataCenter !== "cn").reverse();
    return context.json({
      result: "success",
      locations: Object.fromEntries(listed.map(({ dataCenter, url }) => [dataCenter, url])),
    });
  });
