import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "docs",
    include: ["*.test.ts"],
    testTimeout: 120_000,
    // Nothing here waits or measures time, and by default Vitest leaves one core of two idle.
    maxWorkers: "100%",
    sequence: { groupOrder: 1 },
  },
});
