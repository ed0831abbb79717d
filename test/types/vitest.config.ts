import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "types",
    include: ["*.test.ts"],
    // The compiler runs in a hook, and takes a while where other work goes on.
    hookTimeout: 180_000,
    testTimeout: 60_000,
    // Nothing here waits or measures time, and by default Vitest leaves one core of two idle.
    maxWorkers: "100%",
    sequence: { groupOrder: 1 },
  },
});
