import {
  type Clause,
  type Field,
  type Operand,
  type OrderByField,
  type Predicate,
  type TerminalClause,
} from '@atlaskit/jql-ast';

type Json = Readonly<Record<string, unknown>>;

/** A parsed query in the form in which Jira's `POST /jql/parse` tells it. */
export function structureOf(where: Clause | undefined, orderBy: readonly OrderByField[]): Json {
  return {
    ...(where ? { where: clauseStructure(where) } : {}),
    ...(orderBy.length > 0 ? { orderBy: { fields: orderBy.map(orderStructure) } } : {}),
  };
}

function clauseStructure(clause: Clause): Json {
  switch (clause.clauseType) {
    case 'not':
      return { operator: 'not', clauses: [clauseStructure(clause.clause)] };
    case 'compound':
      return { operator: clause.operator.value, clauses: clause.clauses.map(clauseStructure) };
    case 'terminal':
      return terminalStructure(clause);
  }
}

function terminalStructure({ field, operator, operand, predicates }: TerminalClause): Json {
  const word = operator?.value ?? '=';
  const isHistory = word === 'changed' || word.startsWith('was');
  return {
    field: fieldStructure(field),
    operator: word,
    ...(operand ? { operand: operandStructure(operand) } : {}),
    ...(isHistory ? { predicates: predicates.map(predicateStructure) } : {}),
  };
}

const predicateStructure = ({ operator, operand }: Predicate): Json => ({
  operator: operator.value,
  operand: operand ? operandStructure(operand) : { keyword: 'empty' },
});

const orderStructure = ({ field, direction }: OrderByField): Json => ({
  field: fieldStructure(field),
  ...(direction ? { direction: direction.value.toLowerCase() } : {}),
});

function fieldStructure({ value, text, properties }: Field): Json {
  const property = (properties ?? []).map(({ key, path }) => ({
    entity: value.split('.')[0] ?? value,
    key: key?.value ?? '',
    path: (path ?? []).map((part) => part.value.replace(/^\./, '')).join('.'),
  }));
  return { name: value, encodedName: text, ...(property.length > 0 ? { property } : {}) };
}

function operandStructure(operand: Operand): Json {
  switch (operand.operandType) {
    case 'value':
      return { value: operand.value, encodedValue: operand.text };
    case 'keyword':
      return { keyword: operand.value };
    case 'function':
      return { function: operand.function.value, arguments: operand.arguments.map(({ value }) => value) };
    case 'list':
      return { values: operand.values.map(operandStructure) };
  }
}
