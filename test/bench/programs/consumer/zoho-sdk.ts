import * as sdk from "@zohocrm/typescript-sdk-8.0";

export async function run(): Promise<string[]> {
  await new sdk.InitializeBuilder()
    .environment(sdk.EUDataCenter.PRODUCTION())
    .token(new sdk.OAuthBuilder().clientId("id").clientSecret("secret").refreshToken("token").build())
    .initialize();
  const records = new sdk.Record.RecordOperations("Leads");
  const parameters = new sdk.ParameterMap();
  await parameters.add(sdk.Record.GetRecordsParam.FIELDS, "Last_Name");
  const listed = (await records.getRecords(parameters))?.getObject();
  if (listed instanceof sdk.Record.APIException) throw new Error(String(listed.getCode()?.getValue()));
  const record = new sdk.Record.Record();
  record.addKeyValue("Last_Name", "Boyle");
  const body = new sdk.Record.BodyWrapper();
  body.setData([record]);
  const created = (await records.createRecords(body))?.getObject();
  if (created instanceof sdk.Record.APIException) throw new Error(String(created.getCode()?.getValue()));
  if (created instanceof sdk.Record.ActionWrapper) {
    for (const row of created.getData())
      if (row instanceof sdk.Record.APIException) console.warn(row.getCode()?.getValue());
  }
  return listed instanceof sdk.Record.ResponseWrapper ? listed.getData().map((row) => String(row.getId())) : [];
}
