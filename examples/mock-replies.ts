/** What the mock server of `pnpm start` answers to the first program. */
export const mockReplies = {
  "GET /crm/v8/{module}": {
    data: [
      { id: "3652397000000649013", Deal_Name: "Two pallets of oak", Amount: 1850 },
      { id: "3652397000000649021", Deal_Name: "Delivery contract", Amount: 12400 },
    ],
    info: { per_page: 200, count: 2, page: 1, more_records: false },
  },
  "POST /crm/v8/{module}/upsert": {
    data: [
      {
        code: "SUCCESS",
        details: { id: "3652397000000650001" },
        message: "record added",
        status: "success",
        action: "insert",
        duplicate_field: null,
      },
      {
        code: "INVALID_DATA",
        details: { api_name: "Email", json_path: "$.data[1].Email", expected_data_type: "email" },
        message: "invalid data",
        status: "error",
      },
    ],
  },
  "POST /crm/v8/coql": {
    data: [{ id: "3652397000000649021", Deal_Name: "Delivery contract", Amount: 12400 }],
    info: { count: 1, more_records: false },
  },
};
