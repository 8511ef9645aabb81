/** The part of a conform field's metadata that our fields read. */
type FieldMeta = {
  id: string;
  name: string;
  errors?: string[] | undefined;
  initialValue?: unknown;
};

/**
 * Wires a conform field to one of our fields: `<TextField label="…" {...fieldProps(fields.phone)} />`.
 * Errors are message keys; `say` turns them into sentences.
 */
export function fieldProps(meta: FieldMeta, say: (key: string) => string = (key) => key) {
  const value = meta.initialValue;
  return {
    id: meta.id,
    name: meta.name,
    errors: meta.errors?.map(say),
    defaultValue: typeof value === "string" ? value : undefined,
  };
}
