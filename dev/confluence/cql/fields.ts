import { type SqlValue } from '../../kernel/sqlite';
import { type Condition } from '../permissions';
import { joined } from './any-all';
import { type Moment, spanOf } from './dates';
import { type Clause, CqlError, type Field, type Operator, type Value } from './syntax';
import { textMatch } from './text-match';

/** Who asks, when and where. */
export interface Asker extends Moment {
  readonly accountId: string | null;
  /** The content property behind a field that an app added. */
  readonly aliased: (name: string) => Field['property'];
}

type Compile = (clause: Clause, asker: Asker) => Condition;

const EQUALITY: readonly Operator[] = ['=', '!=', 'in', 'not in'];
const TEXT: readonly Operator[] = ['~', '!~'];
const ORDER: readonly Operator[] = ['=', '!=', '<', '<=', '>', '>='];

/** The condition on `wiki_indexed i` that a clause stands for. */
export function compileClause(clause: Clause, asker: Asker): Condition {
  const held = clause.field.property ?? asker.aliased(clause.field.name);
  if (held !== undefined) return property(clause, held, asker);
  const compile = FIELDS.get(clause.field.name);
  if (compile === undefined) throw new CqlError(`there is no field '${clause.field.name}'`, clause.field.at);
  return compile(clause, asker);
}

/** An equality over several values, of which one condition each is made; `!=` and `not in` turn it round. */
function anyOf(clause: Clause, asker: Asker, holds: (text: string, value: Value) => Condition): Condition {
  allow(clause, EQUALITY);
  const parts = clause.values.map((value) => holds(literal(value, asker), value));
  const { sql, params } = joined(parts, 'OR');
  const negated = clause.operator === '!=' || clause.operator === 'not in';
  return { sql: negated ? `NOT (${sql})` : sql, params };
}

function allow(clause: Clause, operators: readonly Operator[]): void {
  if (operators.includes(clause.operator)) return;
  throw new CqlError(`the field '${clause.field.name}' does not support '${clause.operator}'`, clause.at);
}

function literal(value: Value, asker: Asker): string {
  if (value.kind === 'literal') return value.text;
  if (value.name === 'currentuser' && asker.accountId !== null) return asker.accountId;
  throw new CqlError(`the function ${value.name}() cannot be used here`, value.at);
}

const equals =
  (column: string): Compile =>
  (clause, asker) =>
    anyOf(clause, asker, (text) => ({ sql: `${column} = ?`, params: [text] }));

const isId =
  (column: string): Compile =>
  (clause, asker) =>
    anyOf(clause, asker, (text, value) => ({ sql: `${column} IS ?`, params: [idValue(text, value)] }));

const listHolds =
  (column: string, valueOf: (text: string, value: Value) => SqlValue): Compile =>
  (clause, asker) =>
    anyOf(clause, asker, (text, value) => ({
      sql: `EXISTS (SELECT 1 FROM json_each(i.${column}) WHERE value = ?)`,
      params: [valueOf(text, value)],
    }));

function idValue(text: string, value: Value): number {
  if (!/^\d{1,15}$/.test(text)) throw new CqlError(`'${text}' is not a content id`, value.at);
  return Number(text);
}

const words =
  (...columns: readonly ('title' | 'body')[]): Compile =>
  (clause, asker) => {
    allow(clause, TEXT);
    const [value] = clause.values;
    const match = value === undefined ? null : textMatch(literal(value, asker), columns);
    if (match === null) return { sql: 'FALSE', params: [] };
    const found = 'i.id IN (SELECT rowid FROM wiki_text WHERE wiki_text MATCH ?)';
    return { sql: clause.operator === '~' ? found : `NOT ${found}`, params: [match] };
  };

const title: Compile = (clause, asker) =>
  TEXT.includes(clause.operator) ? words('title')(clause, asker) : equals('i.title')(clause, asker);

const time =
  (column: string): Compile =>
  (clause, asker) => {
    allow(clause, ORDER);
    const [value] = clause.values;
    if (value === undefined) throw new CqlError('a date is missing', clause.at);
    const { fromMs, toMs } = spanOf(value, asker);
    switch (clause.operator) {
      case '<':
        return { sql: `${column} < ?`, params: [fromMs] };
      case '<=':
        return { sql: `${column} < ?`, params: [toMs] };
      case '>':
        return { sql: `${column} >= ?`, params: [toMs] };
      case '>=':
        return { sql: `${column} >= ?`, params: [fromMs] };
      default: {
        const within = `(${column} >= ? AND ${column} < ?)`;
        return { sql: clause.operator === '=' ? within : `NOT ${within}`, params: [fromMs, toMs] };
      }
    }
  };

const TYPES = [
  'page',
  'blogpost',
  'comment',
  'attachment',
  'space',
  'user',
  'whiteboard',
  'database',
  'embed',
  'folder',
];

/** Only pages are indexed here: every other type is known and finds nothing [G]. */
const type: Compile = (clause, asker) =>
  anyOf(clause, asker, (text, value) => {
    if (!TYPES.includes(text.toLowerCase())) throw new CqlError(`there is no type '${text}'`, value.at);
    return { sql: text.toLowerCase() === 'page' ? 'TRUE' : 'FALSE', params: [] };
  });

const space =
  (column: 'key' | 'type'): Compile =>
  (clause, asker) =>
    anyOf(clause, asker, (text) => ({
      sql: `i.space_id IN (SELECT id FROM wiki_space WHERE ${column} = ?)`,
      params: [text],
    }));

const spaceTitle: Compile = (clause, asker) => {
  allow(clause, [...EQUALITY, ...TEXT]);
  if (!TEXT.includes(clause.operator)) {
    return anyOf(clause, asker, (text) => ({
      sql: 'i.space_id IN (SELECT id FROM wiki_space WHERE name = ?)',
      params: [text],
    }));
  }
  const [value] = clause.values;
  const found = 'i.space_id IN (SELECT id FROM wiki_space WHERE instr(lower(name), lower(?)) > 0)';
  return {
    sql: clause.operator === '~' ? found : `NOT ${found}`,
    params: [value === undefined ? '' : literal(value, asker)],
  };
};

/** Labels may be asked for with their prefix; all labels here are global. */
const label = listHolds('labels', (text) => text.toLowerCase().replace(/^global:/, ''));

/** Known to CQL, but this site keeps nothing of it: it finds nothing [G]. */
const nothing: Compile = (clause, asker) => anyOf(clause, asker, () => ({ sql: 'FALSE', params: [] }));

const FIELDS = new Map<string, Compile>(
  Object.entries({
    type,
    space: space('key'),
    'space.key': space('key'),
    'space.type': space('type'),
    'space.title': spaceTitle,
    title,
    text: words('title', 'body'),
    sitesearch: words('title', 'body'),
    id: isId('i.id'),
    content: isId('i.id'),
    parent: isId('i.parent_id'),
    ancestor: listHolds('ancestors', idValue),
    label,
    creator: equals('i.creator'),
    contributor: listHolds('contributors', (text) => text),
    created: time('i.created_at'),
    lastmodified: time('i.modified_at'),
    mention: nothing,
    watcher: nothing,
    favourite: nothing,
    favorite: nothing,
    macro: nothing,
  }),
);

/** A value inside a content property, at a path of names: texts and numbers compare as what they are in JSON. */
function property(clause: Clause, { key, path }: NonNullable<Field['property']>, asker: Asker): Condition {
  allow(clause, [...EQUALITY, ...ORDER, ...TEXT]);
  const place = `$.${JSON.stringify(key)}${path
    .split('.')
    .map((name) => `.${JSON.stringify(name)}`)
    .join('')}`;
  const held = 'json_extract(i.properties, ?)';
  if (TEXT.includes(clause.operator)) {
    const [value] = clause.values;
    const found = `instr(lower(${held}), lower(?)) > 0`;
    const params = [place, value === undefined ? '' : literal(value, asker)];
    return { sql: clause.operator === '~' ? found : `NOT COALESCE(${found}, FALSE)`, params };
  }
  if (EQUALITY.includes(clause.operator)) {
    return anyOf(clause, asker, (text) => ({
      sql: `COALESCE(CAST(${held} AS TEXT) = ?, FALSE)`,
      params: [place, text],
    }));
  }
  const [value] = clause.values;
  const text = value === undefined ? '' : literal(value, asker);
  const number = Number(text);
  return {
    sql: `${held} ${clause.operator} ?`,
    params: [place, text !== '' && Number.isFinite(number) ? number : text],
  };
}
