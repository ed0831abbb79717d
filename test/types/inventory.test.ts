import { testAgreement } from "./src/test-agreement.ts";

testAgreement("inventory");
