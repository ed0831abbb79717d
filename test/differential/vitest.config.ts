import { defineConfig } from "vitest/config";

export default defineConfig({ test: { name: "differential", include: ["*.test.ts"], hookTimeout: 60_000 } });
