import { defineConfig } from "vitest/config";

// Nothing in the generator has state of its own, so the test files may share what takes longest: loading TypeScript.
export default defineConfig({ test: { include: ["test/**/*.test.ts"], testTimeout: 30_000, isolate: false } });
