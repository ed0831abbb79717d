import { defineConfig } from "vitest/config";

/** The quick part; `vitest.matrix.config.ts` has every runtime and every compiler. */
export default defineConfig({
  test: {
    name: "consumers",
    include: ["*.test.ts"],
    globalSetup: ["support/setup.ts"],
    testTimeout: 60_000,
    maxWorkers: "100%",
  },
});
