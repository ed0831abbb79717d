import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Nothing in the package is kept in its modules, so that files may share them: read anew for each file, the models of
    // the APIs cost more than the tests.
    isolate: false,
    // Nothing here waits or measures time, and by default Vitest leaves one core of two idle.
    maxWorkers: "100%",
    sequence: { groupOrder: 1 },
  },
});
