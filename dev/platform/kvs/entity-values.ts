import { type AttributeType, type EntityIndex, type EntitySchema } from '../manifest/entity-schema';
import { badRequest } from './refusal';

/** doc:limits-kvs-ce */
const MAX_RANGE_BYTES = 900;
const MAX_PARTITION_BYTES = 1_700;
const INTEGER_LIMIT = 2 ** 31;

export type Indexed = string | number;

export interface IndexEntry {
  readonly indexName: string;
  readonly partition: string;
  readonly range: Indexed;
}

/** Every entity can be queried by its key under this reserved name. */
const BY_KEY = 'by-key';

export function checkEntity(schema: EntitySchema, value: unknown): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw badRequest('INVALID_ENTITY_VALUE', `An item of ${schema.name} must be an object.`);
  }
  for (const [name, attribute] of Object.entries(value)) {
    const type = schema.attributes.get(name);
    if (type === undefined)
      throw badRequest('INVALID_ENTITY_ATTRIBUTE', `${schema.name} has no attribute ${name}.`);
    if (!isOfType(type, attribute)) {
      throw badRequest('INVALID_ENTITY_VALUE', `${schema.name}.${name} must be of type ${type}.`);
    }
  }
}

function isOfType(type: AttributeType, value: unknown): boolean {
  switch (type) {
    case 'any':
      return true;
    case 'integer': // 32 bits, signed: an instant in milliseconds does not fit.
      return Number.isInteger(value) && Math.abs(value as number) < INTEGER_LIMIT;
    case 'float':
      return typeof value === 'number';
    case 'string':
    case 'boolean':
      return typeof value === type;
  }
}

/** The index entries of one item; an item that lacks an indexed attribute is not in that index. */
export function indexEntries(schema: EntitySchema, key: string, value: unknown): readonly IndexEntry[] {
  const item = value as Readonly<Record<string, unknown>>;
  const entries = schema.indexes.flatMap((index) => entryOf(index, item) ?? []);
  return [{ indexName: BY_KEY, partition: '[]', range: key }, ...entries];
}

function entryOf(index: EntityIndex, item: Readonly<Record<string, unknown>>): IndexEntry | null {
  const range = index.range === null ? '' : item[index.range];
  const partition = index.partition.map((name) => item[name]);
  if (range === undefined || partition.includes(undefined)) return null;
  const entry = { indexName: index.name, partition: JSON.stringify(partition), range: indexed(range) };
  if (bytes(entry.range) > MAX_RANGE_BYTES || partition.some((one) => bytes(one) > MAX_PARTITION_BYTES)) {
    throw badRequest('INVALID_ENTITY_VALUE', `A value is too long for index ${index.name}.`);
  }
  return entry;
}

export const indexed = (value: unknown): Indexed =>
  typeof value === 'boolean' ? Number(value) : (value as Indexed);

const bytes = (value: unknown): number => (typeof value === 'string' ? Buffer.byteLength(value) : 0);

export function findIndex(schema: EntitySchema, name: unknown): EntityIndex {
  if (name === BY_KEY) return { name: BY_KEY, partition: [], range: 'key' };
  const index = schema.indexes.find((one) => one.name === name);
  if (!index) throw badRequest('INVALID_ENTITY_INDEX', `${schema.name} has no index ${String(name)}.`);
  return index;
}
