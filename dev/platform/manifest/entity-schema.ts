import { list, section, text, texts } from './reading';

export type AttributeType = 'string' | 'boolean' | 'integer' | 'float' | 'any';

export interface EntityIndex {
  readonly name: string;
  /** Attributes that a query must name in full, in this order. */
  readonly partition: readonly string[];
  /** The attribute that orders the index, if any. */
  readonly range: string | null;
}

export interface EntitySchema {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, AttributeType>;
  readonly indexes: readonly EntityIndex[];
}

export function readEntities(raw: unknown): readonly EntitySchema[] {
  return list(raw)
    .map(section)
    .map((entity) => ({
      name: text(entity['name']),
      attributes: readAttributes(section(entity['attributes'])),
      indexes: list(entity['indexes']).map(readIndex),
    }));
}

function readAttributes(attributes: Readonly<Record<string, unknown>>): ReadonlyMap<string, AttributeType> {
  return new Map(
    Object.entries(attributes).map(([name, value]) => [name, text(section(value)['type']) as AttributeType]),
  );
}

/** An index is the name of one attribute, or names its partition and range. */
function readIndex(raw: unknown): EntityIndex {
  if (typeof raw === 'string') return { name: raw, partition: [], range: raw };
  const index = section(raw);
  return {
    name: text(index['name']),
    partition: texts(index['partition']),
    range: texts(index['range'])[0] ?? null,
  };
}
