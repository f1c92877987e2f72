import { CqlError, type Expression, type Field, type Operator, type Query, type Value } from './syntax';
import { type Token, tokensOf } from './tokens';

/** Deeper than people write, shallower than the stack. */
const MAX_DEPTH = 200;

/**
 * Reads CQL by recursive descent:
 *
 *     query  = [or] ["order by" field ["asc"|"desc"] {"," …}]
 *     or     = and {"or" and}
 *     and    = not {"and" not}
 *     not    = "not" not | "(" or ")" | field operator value
 *
 * Throws {@link CqlError} with the place of the first token that does not fit.
 */
export function parseCql(cql: string): Query {
  return new Parser(tokensOf(cql)).query();
}

class Parser {
  private next = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  query(): Query {
    const where = this.isWord('order') ? null : this.or();
    const orderBy = this.isWord('order') ? this.orderBy() : [];
    if (this.peek().kind !== 'end') throw this.unexpected('and, or, order by or the end');
    return { where, orderBy };
  }

  private or(): Expression {
    return this.joined('or', () => this.and());
  }

  private and(): Expression {
    return this.joined('and', () => this.not());
  }

  private joined(kind: 'and' | 'or', part: () => Expression): Expression {
    const first = part();
    const parts = [first];
    while (this.takeWord(kind)) parts.push(part());
    return parts.length === 1 ? first : { kind, parts };
  }

  private not(): Expression {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) throw new CqlError('the query is nested too deeply', this.peek().at);
    const expression = this.unit();
    this.depth -= 1;
    return expression;
  }

  private unit(): Expression {
    if (this.takeWord('not')) return { kind: 'not', part: this.not() };
    if (!this.takeSymbol('(')) return this.clause();
    const inner = this.or();
    this.need(')');
    return inner;
  }

  private clause(): Expression {
    const field = this.field();
    const { at } = this.peek();
    const operator = this.operator();
    const isList = operator === 'in' || operator === 'not in';
    return { kind: 'clause', at, field, operator, values: isList ? this.list() : [this.value()] };
  }

  private field(): Field {
    const token = this.take();
    if (token.kind !== 'word' && token.kind !== 'quoted') throw this.unexpected('a field', token);
    const name = token.text.toLowerCase();
    if (name !== 'content.property' || !this.takeSymbol('[')) return { at: token.at, name };
    const key = this.take();
    this.need(']');
    const path = this.peek();
    if (path.kind !== 'word' || !path.text.startsWith('.'))
      throw this.unexpected('.path after the property key');
    this.take();
    return { at: token.at, name, property: { key: key.text, path: path.text.slice(1) } };
  }

  private operator(): Operator {
    if (this.takeWord('in')) return 'in';
    if (this.takeWord('not')) {
      if (this.takeWord('in')) return 'not in';
      throw this.unexpected('in after not');
    }
    const token = this.take();
    const operator = SYMBOL_OPERATORS.find((symbol) => token.kind === 'symbol' && symbol === token.text);
    if (operator === undefined) throw this.unexpected('an operator', token);
    return operator;
  }

  private list(): readonly Value[] {
    this.need('(');
    const values = [this.value()];
    while (this.takeSymbol(',')) values.push(this.value());
    this.need(')');
    return values;
  }

  private value(): Value {
    const token = this.take();
    if (token.kind !== 'word' && token.kind !== 'quoted') throw this.unexpected('a value', token);
    if (token.kind === 'word' && this.takeSymbol('(')) {
      return { kind: 'call', at: token.at, name: token.text.toLowerCase(), args: this.callArguments() };
    }
    return { kind: 'literal', at: token.at, text: token.text };
  }

  private callArguments(): readonly string[] {
    const args: string[] = [];
    while (!this.takeSymbol(')')) {
      if (args.length > 0) this.need(',');
      const token = this.take();
      if (token.kind !== 'word' && token.kind !== 'quoted') throw this.unexpected('an argument', token);
      args.push(token.text);
    }
    return args;
  }

  private orderBy(): Query['orderBy'] {
    this.take();
    if (!this.takeWord('by')) throw this.unexpected('by');
    const fields: { field: Field; descending: boolean }[] = [];
    do {
      const field = this.field();
      const descending = this.takeWord('desc');
      if (!descending) this.takeWord('asc');
      fields.push({ field, descending });
    } while (this.takeSymbol(','));
    return fields;
  }

  private peek(): Token {
    return this.tokens[Math.min(this.next, this.tokens.length - 1)] ?? END;
  }

  private take(): Token {
    const token = this.peek();
    this.next += 1;
    return token;
  }

  private isWord(word: string): boolean {
    const { kind, text } = this.peek();
    return kind === 'word' && text.toLowerCase() === word;
  }

  private takeWord(word: string): boolean {
    const found = this.isWord(word);
    if (found) this.next += 1;
    return found;
  }

  private takeSymbol(symbol: string): boolean {
    const { kind, text } = this.peek();
    const found = kind === 'symbol' && text === symbol;
    if (found) this.next += 1;
    return found;
  }

  private need(symbol: string): void {
    if (!this.takeSymbol(symbol)) throw this.unexpected(`'${symbol}'`);
  }

  private unexpected(wanted: string, { kind, text, at }: Token = this.peek()): CqlError {
    return new CqlError(`expected ${wanted} but found ${kind === 'end' ? 'the end' : `'${text}'`}`, at);
  }
}

const END: Token = { kind: 'end', at: 0, text: '' };
const SYMBOL_OPERATORS = ['=', '!=', '~', '!~', '<', '<=', '>', '>='] as const;
