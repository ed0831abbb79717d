import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { name: "types", include: ["*.test.ts"], hookTimeout: 60_000, testTimeout: 60_000 },
});
