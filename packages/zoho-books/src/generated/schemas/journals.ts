// Generated from specs/ by `pnpm generate`. Do not edit.
export interface JournalComment {
  comment_id?: string;
  comment_type?: string;
  commented_by?: string;
  commented_by_id?: string;
  date?: string;
  description?: string;
  operation_type?: string;
}

export interface JournalCredit {
  amount?: number;
  balance?: number;
  credit_id?: string;
}
