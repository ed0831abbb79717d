import { defineConfig } from "vitest/config";

// Nothing in the package is kept in its modules, so that files may share them: read anew for each file, the models of the
// APIs cost more than the tests.
export default defineConfig({ test: { include: ["test/**/*.test.ts"], isolate: false } });
