import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 30_000,
    // Nothing in the generator has state of its own, so the test files may share what takes longest: loading TypeScript.
    isolate: false,
    // Nothing here waits or measures time, and by default Vitest leaves one core of two idle.
    maxWorkers: "100%",
    sequence: { groupOrder: 1 },
  },
});
