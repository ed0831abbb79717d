export * from "./generated/catalogue.ts";
