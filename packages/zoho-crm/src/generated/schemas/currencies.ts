// Generated from specs/ by `pnpm generate`. Do not edit.
import type { UserReference, UserReferenceInput } from "../schemas/common.ts";

export interface AvailableCurrency {
  decimal_places: string;
  decimal_separator: string;
  display_name: string;
  display_value: string;
  iso_code: string;
  symbol: string;
  thousand_separator: string;
}

export interface BaseCurrency {
  created_by?: UserReferenceInput;
  created_time?: string | null;
  exchange_rate?: string;
  format?: CurrencyFormatInput;
  id?: string | null;
  is_active?: boolean | null;
  is_base?: boolean | null;
  iso_code?: string;
  modified_by?: UserReferenceInput;
  modified_time?: string | null;
  name?: string;
  prefix_symbol?: boolean | null;
  symbol?: string;
}

export interface Currency {
  created_by: UserReference;
  created_time: string;
  exchange_rate: string;
  format: CurrencyFormat;
  id: string;
  is_active: boolean | null;
  is_base: boolean;
  iso_code: string;
  modified_by: UserReference;
  modified_time: string;
  name: string;
  prefix_symbol: boolean | null;
  symbol: string;
}

export interface CurrencyFormat {
  decimal_places: "0" | "2" | "3" | (string & {});
  decimal_separator: "Comma" | "Period" | (string & {});
  thousand_separator: "Space" | "Comma" | "Period" | (string & {});
}

export interface CurrencyFormatInput {
  decimal_places?: "0" | "2" | "3";
  decimal_separator?: "Comma" | "Period";
  thousand_separator?: "Space" | "Comma" | "Period";
}

export interface CurrencyInput {
  created_by?: UserReferenceInput;
  created_time?: string;
  exchange_rate?: string;
  format?: CurrencyFormatInput;
  id?: string;
  is_active?: boolean | null;
  is_base?: boolean;
  iso_code?: string;
  modified_by?: UserReferenceInput;
  modified_time?: string;
  name?: string;
  prefix_symbol?: boolean | null;
  symbol?: string;
}
