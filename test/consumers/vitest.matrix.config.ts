import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "consumer matrix",
    include: ["matrix/*.test.ts"],
    globalSetup: ["support/setup.ts"],
    testTimeout: 180_000,
    maxConcurrency: 2,
  },
});
