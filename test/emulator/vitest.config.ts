import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "emulator",
    include: ["*.test.ts"],
    // Prism compiles a schema when it first meets it; the largest takes seconds.
    testTimeout: 60_000,
    // Nothing here waits or measures time, and by default Vitest leaves one core of two idle.
    maxWorkers: "100%",
    sequence: { groupOrder: 1 },
  },
});
