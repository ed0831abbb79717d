import * as sdk from "@zohocrm/typescript-sdk-8.0";

await new sdk.InitializeBuilder()
  .environment(sdk.EUDataCenter.PRODUCTION())
  .token(new sdk.OAuthBuilder().clientId("id").clientSecret("secret").refreshToken("token").build())
  .initialize();
const parameters = new sdk.ParameterMap();
await parameters.add(sdk.Record.GetRecordsParam.FIELDS, "Last_Name");
const answer = await new sdk.Record.RecordOperations("Leads").getRecords(parameters);
const result = answer?.getObject();
if (result instanceof sdk.Record.ResponseWrapper) console.log(result.getData().length);
