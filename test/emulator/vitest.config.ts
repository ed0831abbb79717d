import { defineConfig } from "vitest/config";

// Prism compiles a schema when it first meets it; the largest takes seconds.
export default defineConfig({ test: { name: "emulator", include: ["*.test.ts"], testTimeout: 60_000 } });
