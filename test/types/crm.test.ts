import { testAgreement } from "./src/test-agreement.ts";

testAgreement("crm");
