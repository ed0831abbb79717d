// Zoho's own TypeScript SDK for CRM v8, which knows nothing of the emulator: it is only told where to go. It decodes every
// answer by its own description of the API and fails on ids that are no numbers and on times it cannot read.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningEmulator, startEmulator } from "@x/zoho-emulator";
import * as sdk from "@zohocrm/typescript-sdk-8.0";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const CLIENT = { clientId: "1000.FOREIGNSDK", clientSecret: "foreign-sdk-secret" };
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** The SDK keeps one of these, as it keeps everything, for the whole process. */
class MemoryStore implements sdk.TokenStore.TokenStore {
  token: sdk.Token.Token | undefined;
  async findToken(): Promise<sdk.Token.Token | null> {
    return this.token ?? null;
  }
  async findTokenById(): Promise<sdk.Token.Token | null> {
    return this.token ?? null;
  }
  async saveToken(token: sdk.Token.Token): Promise<void> {
    this.token = token;
  }
  async deleteToken(): Promise<void> {}
  async getTokens(): Promise<sdk.Token.Token[]> {
    return [];
  }
  async deleteTokens(): Promise<void> {}
}

describe("Zoho's own SDK", () => {
  const folder = mkdtempSync(join(tmpdir(), "zoho-sdk-"));
  const store = new MemoryStore();
  let emulator: RunningEmulator;

  beforeAll(async () => {
    emulator = await startEmulator({ seed: { accounts: { clients: [{ ...CLIENT, type: "self" }] } } });
    const code = emulator.accounts.grantCode({ clientId: CLIENT.clientId });
    await new sdk.InitializeBuilder()
      .environment(new sdk.Environment(emulator.url, `${emulator.url}/oauth/v2/token`, emulator.url))
      .token(
        new sdk.OAuthBuilder().clientId(CLIENT.clientId).clientSecret(CLIENT.clientSecret).grantToken(code).build(),
      )
      .store(store)
      // It joins this path with names of files in two ways; without the slash at the end, one of them finds nothing.
      .resourcePath(`${folder}/`)
      .initialize();
  });
  afterAll(async () => {
    await emulator.close();
    rmSync(folder, { recursive: true });
  });

  const lastRequest = () => emulator.journal().at(-1)!;

  it("buys tokens with a grant code, finds out whose they are, and refreshes them", async () => {
    await created("Leads", { Last_Name: "First", Company: "Sample" });
    const [bought, user, org] = emulator.journal();
    expect([bought, user, org].map((entry) => `${entry?.method} ${entry?.path} ${entry?.status}`)).toEqual([
      "POST /oauth/v2/token 200",
      "GET /crm/v8/users?type=CurrentUser 200",
      "GET /crm/v8/org 200",
    ]);
    const token = store.token as sdk.OAuthToken;
    expect(token.getUserSignature()?.getName()).toContain("admin@example.com");
    expect(token.getAPIDomain()).toBe(emulator.url);
    const first = token.getAccessToken();
    token.setExpiresIn("1");
    await answered(records("Leads").recordCount(), 200, sdk.Record.CountWrapper);
    expect((store.token as sdk.OAuthToken).getAccessToken()).not.toBe(first);
    expect(lastRequest()).toMatchObject({ operation: "records.count", status: 200 });
  });

  it("writes, reads, upserts and deletes records, and is told of each row", async () => {
    const leads = records("Leads");
    const wrapper = await answered(
      leads.createRecords(
        rows(
          { Last_Name: "Ito", Company: "Acme", Email: "ito@example.com", Annual_Revenue: 12.5 },
          { Company: "Acme" },
        ),
      ),
      207,
      sdk.Record.ActionWrapper,
    );
    const [good, bad] = wrapper.getData();
    expect(bad).toBeInstanceOf(sdk.Record.APIException);
    expect((bad as sdk.Record.APIException).getCode().getValue()).toBe("MANDATORY_NOT_FOUND");
    const id = idOf(good);

    const read = await answered(leads.getRecord(id), 200, sdk.Record.ResponseWrapper);
    const [lead] = read.getData();
    expect(lead?.getKeyValue("Annual_Revenue")).toBe(12.5);
    expect(lead?.getCreatedTime()).toBeInstanceOf(Date);
    expect(lead?.getKeyValue("Owner")).toBeInstanceOf(sdk.Users.MinifiedUser);

    await answered(leads.updateRecord(id, rows({ City: "Bern" })), 200, sdk.Record.ActionWrapper);
    await answered(leads.updateRecords(rows({ id, City: "Basel" })), 200, sdk.Record.ActionWrapper);
    const upsert = rows({ Last_Name: "Ito", Company: "Oak Ltd", Email: "ito@example.com" });
    upsert.setDuplicateCheckFields(["Email"]);
    const upserted = (await answered(leads.upsertRecords(upsert), 200, sdk.Record.ActionWrapper)).getData()[0];
    expect((upserted as sdk.Record.SuccessResponse).getAction().getValue()).toBe("update");

    const search = await parameters([sdk.Record.SearchRecordsParam.CRITERIA, "(Email:equals:ito@example.com)"]);
    const [found] = (await answered(leads.searchRecords(search), 200, sdk.Record.ResponseWrapper)).getData();
    expect([found?.getId(), found?.getKeyValue("City"), found?.getKeyValue("Company")]).toEqual([
      id,
      "Basel",
      "Oak Ltd",
    ]);
    const nobody = await parameters([sdk.Record.SearchRecordsParam.WORD, "nobody"]);
    expect((await leads.searchRecords(nobody)).getStatusCode()).toBe(204);

    await answered(leads.cloneRecord(id), 201, sdk.Record.ActionWrapper);
    await answered(leads.deleteRecord(id), 200, sdk.Record.ActionWrapper);
    expect((await leads.getRecord(id)).getStatusCode()).toBe(204);
    const all = await parameters([sdk.Record.GetDeletedRecordsParam.TYPE, "all"]);
    const deleted = await answered(leads.getDeletedRecords(all), 200, sdk.Record.DeletedRecordsWrapper);
    expect(deleted.getData().map((row) => row.getId())).toEqual([id]);
    const bin = await answered(
      new sdk.RecycleBin.RecycleBinOperations().getRecyclebinRecords(),
      200,
      sdk.RecycleBin.ResponseWrapper,
    );
    expect(bin.getRecycleBin().map((row) => row.getId())).toEqual([id]);
  });

  it("pages, and asks for what was modified since", async () => {
    const { IF_MODIFIED_SINCE } = sdk.Record.GetRecordsHeader;
    const since = async (time: number) => {
      const headers = new sdk.HeaderMap();
      await headers.add(IF_MODIFIED_SINCE, new Date(time));
      const { FIELDS, PER_PAGE } = sdk.Record.GetRecordsParam;
      return records("Leads").getRecords(await parameters([FIELDS, "Last_Name"], [PER_PAGE, 1]), headers);
    };
    const page = await answered(since(0), 200, sdk.Record.ResponseWrapper);
    expect(page.getData()).toHaveLength(1);
    expect(page.getInfo().getMoreRecords()).toBe(true);
    expect((await since(emulator.clock.now() + 60_000)).getStatusCode()).toBe(304);
  });

  it("knows every kind of field from the metadata: dates, choices, look-ups, lines", async () => {
    const account = await created("Accounts", { Account_Name: "Oak Ltd" });
    const deal = await created("Deals", {
      Deal_Name: "Planks",
      Stage: new sdk.Choice("Qualification"),
      Closing_Date: new Date("2026-12-01"),
      Amount: 10.5,
      Account_Name: row({ id: account }),
    });
    const [read] = (await answered(records("Deals").getRecord(deal), 200, sdk.Record.ResponseWrapper)).getData();
    expect(read?.getKeyValue("Stage")).toEqual(new sdk.Choice("Qualification"));
    expect(read?.getKeyValue("Closing_Date")).toEqual(new Date("2026-12-01"));
    expect((read!.getKeyValue("Account_Name") as sdk.Record.Record).getId()).toBe(account);
    const product = await created("Products", { Product_Name: "Plank", Unit_Price: 5 });
    const line = new sdk.Record.LineItemProduct();
    line.setId(product);
    const quote = await created("Quotes", {
      Subject: "Planks",
      Account_Name: row({ id: account }),
      Quoted_Items: [row({ Product_Name: line, Quantity: 2, List_Price: 5 })],
    });
    const [quoted] = (await answered(records("Quotes").getRecord(quote), 200, sdk.Record.ResponseWrapper)).getData();
    const items = quoted?.getKeyValue("Quoted_Items") as sdk.Record.Record[];
    expect(items.map((item) => [item.getKeyValue("Quantity"), item.getKeyValue("List_Price")])).toEqual([[2, 5]]);
    await created("Events", {
      Event_Title: "Delivery",
      Start_DateTime: new Date("2026-12-01T10:00:00Z"),
      End_DateTime: new Date("2026-12-01T11:00:00Z"),
    });

    const related = new sdk.RelatedRecords.RelatedRecordsOperations("Deals", "Accounts");
    const fields = await parameters([sdk.RelatedRecords.GetRelatedRecordsParam.FIELDS, "Deal_Name,Stage"]);
    const deals = await answered(related.getRelatedRecords(account, fields), 200, sdk.RelatedRecords.ResponseWrapper);
    expect(deals.getData().map((each) => each.getId())).toEqual([deal]);
  });

  it("reads exceptions: what Zoho refuses, it refuses in Zoho's words", async () => {
    const none = await answered(records("Leads").getRecords(), 400, sdk.Record.APIException);
    expect([none.getCode().getValue(), none.getDetails().get("param_name")]).toEqual([
      "REQUIRED_PARAM_MISSING",
      "fields",
    ]);
    const wrong = await answered(query("select from"), 400, sdk.Coql.APIException);
    expect(wrong.getCode().getValue()).toBe("SYNTAX_ERROR");
    // It looks up the fields of the module before it asks, and throws what that answers.
    const { FIELDS } = sdk.Record.GetRecordsParam;
    await expect(records("Nonsense").getRecords(await parameters([FIELDS, "Name"]))).rejects.toMatchObject({
      details: expect.objectContaining({ code: "INVALID_MODULE" }),
    });
  });

  const query = (text: string) => {
    const body = new sdk.Coql.BodyWrapper();
    body.setSelectQuery(text);
    return new sdk.Coql.CoqlOperations().getRecords(body);
  };

  it("queries", async () => {
    const wrapper = await answered(
      query("select Deal_Name, Account_Name.Account_Name from Deals where Amount > 10 limit 5"),
      200,
      sdk.Coql.ResponseWrapper,
    );
    expect(wrapper.getData().map((each) => each.getKeyValue("Account_Name.Account_Name"))).toEqual(["Oak Ltd"]);
    expect(wrapper.getInfo().getMoreRecords()).toBe(false);
  });

  it("writes notes, changes and deletes them", async () => {
    const lead = await created("Leads", { Last_Name: "Noted", Company: "Sample" });
    const notes = new sdk.Notes.NotesOperations();
    const module = new sdk.Modules.MinifiedModule();
    module.setAPIName("Leads");
    const parent = new sdk.Notes.ParentId();
    parent.setId(lead);
    parent.setModule(module);
    const written = new sdk.Notes.Note();
    written.setNoteTitle("Called");
    written.setNoteContent("Wants oak");
    written.setParentId(parent);
    const id = idOf((await answered(notes.createNotes(notesOf(written)), 201, sdk.Notes.ActionWrapper)).getData()[0]);
    const changed = new sdk.Notes.Note();
    changed.setNoteContent("Wants ash");
    await answered(notes.updateNote(id, notesOf(changed)), 200, sdk.Notes.ActionWrapper);
    const fields = await parameters([sdk.Notes.GetNoteParam.FIELDS, "Note_Title,Note_Content,Parent_Id"]);
    const [read] = (await answered(notes.getNote(id, fields), 200, sdk.Notes.ResponseWrapper)).getData();
    expect([read?.getNoteTitle(), read?.getNoteContent(), read?.getParentId().getId()]).toEqual([
      "Called",
      "Wants ash",
      lead,
    ]);
    await answered(notes.deleteNote(id), 200, sdk.Notes.ActionWrapper);
    expect((await notes.getNote(id, fields)).getStatusCode()).toBe(204);
  });

  it("sends files and gets their bytes back", async () => {
    const lead = await created("Leads", { Last_Name: "Filed", Company: "Sample" });
    const attachments = new sdk.Attachments.AttachmentsOperations();
    const attached = new sdk.Attachments.FileBodyWrapper();
    attached.setFile(fileOf("offer.txt", strToU8("Oak at 12.50")));
    const wrapper = await answered(
      attachments.uploadAttachments(lead, "Leads", attached),
      200,
      sdk.Attachments.ActionWrapper,
    );
    const id = idOf(wrapper.getData()[0]);
    const fields = await parameters([sdk.Attachments.GetAttachmentsParam.FIELDS, "File_Name,Size"]);
    const list = await answered(
      attachments.getAttachments(lead, "Leads", fields),
      200,
      sdk.Attachments.ResponseWrapper,
    );
    expect(list.getData().map((each) => each.getFileName())).toEqual(["offer.txt"]);
    const got = await answered(attachments.getAttachment(id, lead, "Leads"), 200, sdk.Attachments.FileBodyWrapper);
    expect([got.getFile().getName(), String(got.getFile().getStream())]).toEqual(["offer.txt", "Oak at 12.50"]);
    await answered(attachments.deleteAttachment(id, lead, "Leads"), 200, sdk.Attachments.ActionWrapper);

    const photo = new sdk.Record.FileBodyWrapper();
    photo.setFile(fileOf("photo.png", PIXEL));
    await answered(records("Leads").uploadPhoto(lead, photo), 200, sdk.Record.SuccessResponse);
    const shown = await answered(records("Leads").getPhoto(lead), 200, sdk.Record.FileBodyWrapper);
    expect(Buffer.compare(bytesOf(shown), PIXEL)).toBe(0);
    await answered(records("Leads").deletePhoto(lead), 200, sdk.Record.SuccessResponse);

    const file = new sdk.Files.BodyWrapper();
    file.setFile([fileOf("photo.png", PIXEL)]);
    await answered(new sdk.Files.FilesOperations().uploadFiles(file), 200, sdk.Files.ActionWrapper);
  });

  it("makes tags and puts them on records", async () => {
    const lead = await created("Leads", { Last_Name: "Tagged", Company: "Sample" });
    const tags = new sdk.Tags.TagsOperations();
    const tag = new sdk.Tags.Tag();
    tag.setName("hot");
    const made = new sdk.Tags.BodyWrapper();
    made.setTags([tag]);
    await answered(
      tags.createTags(made, await parameters([sdk.Tags.CreateTagsParam.MODULE, "Leads"])),
      201,
      sdk.Tags.ActionWrapper,
    );
    const added = new sdk.Tags.NewTagRequestWrapper();
    added.setTags([tag]);
    await answered(tags.addTags("Leads", lead, added), 200, sdk.Tags.RecordActionWrapper);
    const [read] = (await answered(records("Leads").getRecord(lead), 200, sdk.Record.ResponseWrapper)).getData();
    expect(read?.getTag().map((each) => each.getName())).toEqual(["hot"]);
    const list = tags.getTags(await parameters([sdk.Tags.GetTagsParam.MODULE, "Leads"]));
    expect((await answered(list, 200, sdk.Tags.ResponseWrapper)).getTags()).toHaveLength(1);
  });

  it("reads the organization, its users and what its modules are like", async () => {
    const org = await answered(new sdk.Org.OrgOperations().getOrganization(), 200, sdk.Org.ResponseWrapper);
    expect(org.getOrg()[0]?.getCompanyName()).toBe("Emulator");
    const active = await parameters([sdk.Users.GetUsersParam.TYPE, "ActiveUsers"]);
    const users = await answered(new sdk.Users.UsersOperations().getUsers(active), 200, sdk.Users.ResponseWrapper);
    expect(users.getUsers().map((user) => user.getEmail())).toEqual(["admin@example.com"]);
    const roles = await answered(new sdk.Roles.RolesOperations().getRoles(), 200, sdk.Roles.ResponseWrapper);
    expect(roles.getRoles().map((role) => role.getName())).toContain("CEO");
    await answered(new sdk.Profiles.ProfilesOperations().getProfiles(), 200, sdk.Profiles.ResponseWrapper);
    await answered(new sdk.Currencies.CurrenciesOperations().getCurrencies(), 200, sdk.Currencies.ResponseWrapper);

    const modules = await answered(new sdk.Modules.ModulesOperations().getModules(), 200, sdk.Modules.ResponseWrapper);
    expect(modules.getModules().map((module) => module.getAPIName())).toEqual(
      expect.arrayContaining(["Leads", "Deals", "Quotes"]),
    );
    const ofLeads = { fields: sdk.Fields.GetFieldsParam.MODULE, layouts: sdk.Layouts.GetLayoutsParam.MODULE };
    const fields = await answered(
      new sdk.Fields.FieldsOperations().getFields(await parameters([ofLeads.fields, "Leads"])),
      200,
      sdk.Fields.ResponseWrapper,
    );
    const required = fields.getFields().filter((field) => field.getSystemMandatory());
    expect(required.map((field) => field.getAPIName())).toContain("Last_Name");
    await answered(
      new sdk.Layouts.LayoutsOperations().getLayouts(await parameters([ofLeads.layouts, "Leads"])),
      200,
      sdk.Layouts.ResponseWrapper,
    );
    await answered(
      new sdk.CustomViews.CustomViewsOperations().getCustomViews(
        await parameters([sdk.CustomViews.GetCustomViewsParam.MODULE, "Leads"]),
      ),
      200,
      sdk.CustomViews.ResponseWrapper,
    );
  });

  it("reads answers that were made up, too", async () => {
    await answered(
      new sdk.AssignmentRules.AssignmentRulesOperations().getAssignmentRules(),
      200,
      sdk.AssignmentRules.ResponseWrapper,
    );
    expect(lastRequest()).toMatchObject({ operation: "assignmentRules.list", stateful: false });
  });

  it("converts a lead", async () => {
    const lead = await created("Leads", { Last_Name: "Ripe", Company: "Ripe Ltd" });
    const converter = new sdk.ConvertLead.LeadConverter();
    converter.setOverwrite(true);
    converter.setNotifyLeadOwner(false);
    const body = new sdk.ConvertLead.BodyWrapper();
    body.setData([converter]);
    const operations = new sdk.ConvertLead.ConvertLeadOperations(lead);
    const [converted] = (await answered(operations.convertLead(body), 200, sdk.ConvertLead.ActionWrapper)).getData();
    const contact = detailsOf(converted).get("Contacts") as sdk.Record.Record;
    const [read] = (
      await answered(records("Contacts").getRecord(contact.getId()), 200, sdk.Record.ResponseWrapper)
    ).getData();
    expect(read?.getKeyValue("Last_Name")).toBe("Ripe");
  });

  it("subscribes to notifications", async () => {
    const notification = new sdk.Notifications.Notification();
    notification.setChannelId("1000001");
    notification.setEvents(["Deals.all"]);
    notification.setNotifyUrl("http://127.0.0.1:9/hook");
    notification.setToken("word");
    const body = new sdk.Notifications.BodyWrapper();
    body.setWatch([notification]);
    const notifications = new sdk.Notifications.NotificationsOperations();
    await answered(notifications.enableNotifications(body), 201, sdk.Notifications.ActionWrapper);
    const list = await answered(notifications.getNotifications(), 200, sdk.Notifications.ResponseWrapper);
    expect(list.getWatch().map((each) => each.getChannelId())).toEqual(["1000001"]);
    const ids = await parameters([sdk.Notifications.DeleteNotificationParam.CHANNEL_IDS, "1000001"]);
    await answered(notifications.deleteNotification(ids), 200, sdk.Notifications.ActionWrapper);
  });

  it("reads in bulk: job, status, zip", async () => {
    const module = new sdk.Modules.MinifiedModule();
    module.setAPIName("Products");
    const query = new sdk.BulkRead.Query();
    query.setModule(module);
    query.setFields(["Product_Name", "Unit_Price"]);
    const body = new sdk.BulkRead.BodyWrapper();
    body.setQuery(query);
    const bulk = new sdk.BulkRead.BulkReadOperations();
    const made = await answered(bulk.createBulkReadJob(body), 201, sdk.BulkRead.ActionWrapper);
    const job = idOf(made.getData()[0]);
    emulator.clock.advance(60_000);
    const [detail] = (await answered(bulk.getBulkReadJobDetails(job), 200, sdk.BulkRead.ResponseWrapper)).getData();
    expect(detail?.getState().getValue()).toBe("COMPLETED");
    const result = await answered(bulk.downloadResult(job), 200, sdk.BulkRead.FileBodyWrapper);
    const [csv] = Object.values(unzipSync(bytesOf(result)));
    expect(strFromU8(csv!).split(/\r?\n/).slice(0, 2)).toEqual([
      expect.stringContaining("Product_Name,Unit_Price"),
      expect.stringContaining("Plank,5"),
    ]);
  });

  it("writes in bulk: zip, job, result", async () => {
    const org = await answered(new sdk.Org.OrgOperations().getOrganization(), 200, sdk.Org.ResponseWrapper);
    const headers = new sdk.HeaderMap();
    await headers.add(sdk.BulkWrite.UploadFileHeader.FEATURE, "bulk-write");
    await headers.add(sdk.BulkWrite.UploadFileHeader.X_CRM_ORG, org.getOrg()[0]!.getZgid());
    const file = new sdk.BulkWrite.FileBodyWrapper();
    file.setFile(fileOf("Products.zip", zipSync({ "Products.csv": strToU8("Product_Name,Unit_Price\nBeam,50\n") })));
    const bulk = new sdk.BulkWrite.BulkWriteOperations();
    const uploaded = await answered(bulk.uploadFile(file, headers), 200, sdk.BulkWrite.SuccessResponse);

    const module = new sdk.Modules.MinifiedModule();
    module.setAPIName("Products");
    const resource = new sdk.BulkWrite.Resource();
    resource.setType(new sdk.Choice("data"));
    resource.setModule(module);
    resource.setFileId(String(uploaded.getDetails().get("file_id")));
    resource.setFieldMappings(
      ["Product_Name", "Unit_Price"].map((name, index) => {
        const mapping = new sdk.BulkWrite.FieldMapping();
        mapping.setAPIName(name);
        mapping.setIndex(index);
        return mapping;
      }),
    );
    const request = new sdk.BulkWrite.RequestWrapper();
    request.setCharacterEncoding("UTF-8");
    request.setOperation(new sdk.Choice("insert"));
    request.setResource([resource]);
    const made = await answered(bulk.createBulkWriteJob(request), 201, sdk.BulkWrite.SuccessResponse);
    const job = String(made.getDetails().get("id"));
    emulator.clock.advance(60_000);
    const detail = await answered(bulk.getBulkWriteJobDetails(job), 200, sdk.BulkWrite.BulkWriteResponse);
    expect(detail.getStatus()).toBe("COMPLETED");
    const url = detail.getResult().getDownloadUrl();
    const result = await answered(bulk.downloadBulkWriteResult(url), 200, sdk.BulkWrite.FileBodyWrapper);
    const [csv] = Object.values(unzipSync(bytesOf(result)));
    expect(strFromU8(csv!)).toContain("ADDED");
    const word = await parameters([sdk.Record.SearchRecordsParam.WORD, "Beam"]);
    await answered(records("Products").searchRecords(word), 200, sdk.Record.ResponseWrapper);
  });

  it("reads whatever it can ask for without knowing an id", async () => {
    const refused: string[] = [];
    let asked = 0;
    for (const [name, group] of Object.entries(sdk as unknown as Record<string, Record<string, unknown>>)) {
      const Operations = Object.entries(group ?? {}).find(([each]) => each.endsWith("Operations"))?.[1];
      if (typeof Operations !== "function" || parametersOf(Operations).some((each) => !/module/i.test(each))) continue;
      for (const method of Object.getOwnPropertyNames(Operations.prototype)) {
        const known = parametersOf(Operations.prototype[method]).every((each) => OPTIONAL.includes(each));
        if (!/^(get|.+count$)/i.test(method) || !known || /status|job|file|richtext/i.test(method)) continue;
        const { MODULE, FIELDS } = (group[`${method[0]?.toUpperCase()}${method.slice(1)}Param`] ?? {}) as Record<
          string,
          sdk.Param<never> | undefined
        >;
        const given = [MODULE && ([MODULE, "Leads"] as const), FIELDS && ([FIELDS, "id"] as const)];
        const operations = Reflect.construct(Operations, ["Leads"]) as Record<
          string,
          (parameters: sdk.ParameterMap) => Promise<{ getStatusCode(): number }>
        >;
        const answer = await operations[method]!(await parameters(...given.filter((each) => each !== undefined)));
        asked++;
        if (answer.getStatusCode() >= 400) refused.push(`${name}.${method}`);
      }
    }
    expect(asked).toBeGreaterThan(60);
    // No document that the project reads knows of these.
    expect(refused.sort()).toEqual([
      "DataSharing.getDataSharing",
      "EmailConfigurationOptions.getEmailConfigurationOptions",
      "EmailSignatures.getAllEmailSignatures",
      "Signals.getSignals",
      "Taxes.getTaxes",
      "Webforms.getWebForms",
      "ZiaEnrichment.getZiaEnrichment",
    ]);
  });

  /** A file on the disk: given bytes alone, the SDK sends a part without a file name, which Zoho takes for a text. */
  function fileOf(name: string, bytes: Uint8Array): sdk.StreamWrapper {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return new sdk.StreamWrapper(undefined, undefined, path);
  }

  const created = async (module: string, values: Readonly<Record<string, unknown>>): Promise<bigint> =>
    idOf((await answered(records(module).createRecords(rows(values)), 201, sdk.Record.ActionWrapper)).getData()[0]);
});

const records = (module: string) => new sdk.Record.RecordOperations(module);

const OPTIONAL = ["paramInstance", "headerInstance"];

/** Names of the parameters of a method, or of what makes a class: the SDK says nowhere else what it can do without. */
function parametersOf(code: unknown): string[] {
  const text = String(code);
  const list = text.startsWith("class") ? /constructor\(([^)]*)\)/.exec(text)?.[1] : /\(([^)]*)\)/.exec(text)?.[1];
  return (list ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** What the SDK made of the answer, which has to be of the status and the class that its documents promise. */
async function answered<T>(
  call: Promise<{ getStatusCode(): number; getObject(): unknown }>,
  status: number,
  wrapper: new () => T,
): Promise<T> {
  const answer = await call;
  const object = answer.getObject();
  expect([answer.getStatusCode(), object?.constructor.name], JSON.stringify(object, withBigInts)).toEqual([
    status,
    wrapper.name,
  ]);
  return object as T;
}

const withBigInts = (_: string, value: unknown): unknown =>
  typeof value === "bigint" ? String(value) : value instanceof Map ? Object.fromEntries(value) : value;

async function parameters(...entries: readonly (readonly [sdk.Param<never>, unknown])[]): Promise<sdk.ParameterMap> {
  const map = new sdk.ParameterMap();
  for (const [parameter, value] of entries) await map.add(parameter, value as never);
  return map;
}

function row({ id, ...values }: Readonly<Record<string, unknown>>): sdk.Record.Record {
  const record = new sdk.Record.Record();
  if (typeof id === "bigint") record.setId(id);
  for (const [name, value] of Object.entries(values)) record.addKeyValue(name, value);
  return record;
}

function rows(...values: readonly Readonly<Record<string, unknown>>[]): sdk.Record.BodyWrapper {
  const body = new sdk.Record.BodyWrapper();
  body.setData(values.map(row));
  return body;
}

function notesOf(note: sdk.Notes.Note): sdk.Notes.BodyWrapper {
  const body = new sdk.Notes.BodyWrapper();
  body.setData([note]);
  return body;
}

const detailsOf = (outcome: unknown): Map<string, unknown> =>
  (outcome as { getDetails(): Map<string, unknown> }).getDetails();

/** The SDK reads the ids of outcomes as text or as numbers, as it happens. */
const idOf = (outcome: unknown): bigint => BigInt(String(detailsOf(outcome).get("id")));

const bytesOf = (wrapper: { getFile(): sdk.StreamWrapper }): Uint8Array =>
  wrapper.getFile().getStream() as unknown as Uint8Array;
