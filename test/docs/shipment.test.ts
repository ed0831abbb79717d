import { expect, it } from "vitest";
import { outputOf } from "./output-of.ts";

it("the first program of Inventory lists items, orders, packs and ships", async () => {
  const { code, output } = await outputOf("shipment.ts");
  expect(output).toBe(
    [
      "OAK-1: Pallet of oak, 925",
      "PIN-1: Pallet of pine, 410",
      "order SO-000001: total 1850",
      "package PKG-000001: 1 line",
      "shipment SH-0042: shipped",
      "shipment SH-0042: delivered",
      "",
    ].join("\n"),
  );
  expect(code).toBe(0);
});
