// Generated from specs/ by `pnpm generate`. Do not edit.
export interface CompositeDetails {
  response: CompositeResponse;
}

export interface CompositeResponse {
  body: unknown;
  headers: unknown;
  status_code: number;
}

export interface CompositeResult {
  code: "SUCCESS" | (string & {});
  details: CompositeDetails;
  message: string;
  status: "success" | (string & {});
}

export interface CompositeSubRequest {
  body?: { [key: string]: unknown };
  headers?: { [key: string]: string };
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  params?: { [key: string]: unknown };
  sub_request_id?: string;
  uri: string;
}
