import type { ApiModel, Property, Schema } from "../generated/api-model.ts";

/** Schemas of a model, by name. */
export type Schemas = ReadonlyMap<string, Schema>;

export const schemasOf = ({ schemas }: ApiModel): Schemas => new Map(schemas.map((schema) => [schema.name, schema]));

/** Properties of a schema of the model. */
export function propertiesOf(name: string, schemas: Schemas): readonly Property[] {
  const schema = schemas.get(name);
  if (!schema) throw new Error(`The model has no schema ${name}.`);
  return schema.properties;
}
