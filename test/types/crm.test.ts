import { testTypes } from "./src/test-types.ts";

testTypes("crm");
