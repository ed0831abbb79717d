// Generated from specs/ by `pnpm generate`. Do not edit.
export interface CompositeDetails {
  response: CompositeResponse;
}

export interface CompositeResponse {
  body: unknown | null;
  headers: unknown;
  status_code: number;
}

export interface CompositeResult {
  code: "SUCCESS";
  details: CompositeDetails;
  message: string;
  status: "success";
}

export interface CompositeSubRequest {
  body: unknown;
  headers: unknown;
  method: string;
  params: unknown;
  sub_request_id: string | null;
  uri: string;
}
