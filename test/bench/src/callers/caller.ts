/** Reads one list of records as an application does and answers the number of rows. */
export type Call = (module: string) => Promise<number>;
/** Prepares a client for a server, with a token that needs no renewal. */
export type Connect = (url: string) => Call | Promise<Call>;

export const TOKEN = "1000.benchmark";
export const FIELDS = ["Last_Name", "Email", "Company"];
