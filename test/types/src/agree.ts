import type { FileUpload } from "@x/zoho-auth/client";

/** Are two types the same, down to what is optional, read-only or nullable? `any` is the same as `any` only. */
export type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
export type Expect<_ extends true> = never;
export type ExpectNot<_ extends false> = never;

/** An intersection as one object. */
export type Flat<T> = { [K in keyof T]: T[K] };
/** The members under other names. */
export type Renamed<T, Names> = { [K in keyof T as K extends keyof Names ? Names[K] & string : K]: T[K] };
/** The rows of a list. */
export type Item<T> = NonNullable<T> extends readonly (infer Row)[] ? Row : never;
/** The members of a union but for one. `Exclude` would also take those that are merely assignable to it. */
export type Without<T, Member> = T extends unknown ? (Identical<T, Member> extends true ? never : T) : never;
/** What is left of the arguments of a function when the client is given. */
export type AfterFirst<Args extends readonly unknown[]> = Args extends [unknown, ...infer Rest] ? Rest : never;

/** Lists that are passed in may be read-only. */
export type ReadonlyList<T> = T extends (infer Row)[] ? readonly Row[] : T;
export type ReadonlyLists<T> = { [K in keyof T]: ReadonlyList<T[K]> };
/** Files are passed in as blobs or streams. */
export type Uploads<T, Files> = { [K in keyof T]: K extends Files ? Uploaded<T[K]> : T[K] };
type Uploaded<T> = T extends string ? FileUpload : T extends string[] ? FileUpload[] : T;
/** How a reading is asked for a document: `accept` says which, and is not its data. */
export type DocumentQuery<Query extends { accept?: string }> = Omit<Query, "accept"> & {
  accept: Exclude<NonNullable<Query["accept"]>, "json">;
};
