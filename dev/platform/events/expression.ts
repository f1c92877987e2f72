/**
 * The part of the Jira expression language that event filters use: paths from `event`, literals,
 * comparison, `!`, `&&`, `||` and parentheses. Anything else is an evaluation error, as is a property
 * that the event does not have.
 */
export function evaluateFilter(expression: string, event: unknown): boolean {
  const value = parse(tokenise(expression), { event })();
  if (typeof value !== 'boolean') throw new Error(`The filter gives ${typeof value}, not a boolean.`);
  return value;
}

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|('[^']*'|"[^"]*")|([A-Za-z_]\w*)|(==|!=|<=|>=|&&|\|\||[<>!().[\]]))/y;

interface Token {
  readonly kind: 'number' | 'string' | 'name' | 'symbol';
  readonly text: string;
}

function tokenise(expression: string): readonly Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const end = expression.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(expression);
    if (!match) throw new Error(`The filter cannot be read at ${String(at)}.`);
    const [, number, string, name, symbol] = match;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (string !== undefined) tokens.push({ kind: 'string', text: string.slice(1, -1) });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else tokens.push({ kind: 'symbol', text: symbol ?? '' });
  }
  return tokens;
}

type Values = Readonly<Record<string, unknown>>;
type Operator = (left: unknown, right: unknown) => unknown;

const COMPARISONS: Readonly<Record<string, Operator>> = {
  '==': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '<': (left, right) => ordered(left, right) < 0,
  '<=': (left, right) => ordered(left, right) <= 0,
  '>': (left, right) => ordered(left, right) > 0,
  '>=': (left, right) => ordered(left, right) >= 0,
};
const KEYWORDS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

/** Gives a part of the filter its value; what `||` and `&&` skip is never asked, so it may be missing. */
type Thunk = () => unknown;

/** Recursive descent: `||`, then `&&`, then comparison, then one value. */
function parse(tokens: readonly Token[], names: Values): Thunk {
  let at = 0;
  const accept = (...symbols: readonly string[]): string | null => {
    const token = tokens[at];
    if (token?.kind !== 'symbol' || !symbols.includes(token.text)) return null;
    at += 1;
    return token.text;
  };
  const next = (): Token => {
    const token = tokens[at];
    if (!token) throw new Error('The filter ends too early.');
    at += 1;
    return token;
  };

  function either(): Thunk {
    const left = both();
    if (!accept('||')) return left;
    const right = either();
    return () => truth(left()) || truth(right());
  }
  function both(): Thunk {
    const left = comparison();
    if (!accept('&&')) return left;
    const right = both();
    return () => truth(left()) && truth(right());
  }
  function comparison(): Thunk {
    const left = unary();
    const operator = COMPARISONS[accept(...Object.keys(COMPARISONS)) ?? ''];
    if (!operator) return left;
    const right = unary();
    return () => operator(left(), right());
  }
  function unary(): Thunk {
    if (accept('!')) {
      const negated = unary();
      return () => !truth(negated());
    }
    if (!accept('(')) return path(literal(next(), names));
    const inner = either();
    if (!accept(')')) throw new Error('A parenthesis is not closed.');
    return inner;
  }
  function path(value: Thunk): Thunk {
    const symbol = accept('.', '[');
    if (symbol === null) return value;
    const name = next().text;
    if (symbol === '[' && !accept(']')) throw new Error('A bracket is not closed.');
    return path(() => property(value(), name));
  }

  const whole = either();
  if (at < tokens.length) throw new Error(`The filter cannot be read after ${String(at)} tokens.`);
  return whole;
}

function literal({ kind, text }: Token, names: Values): Thunk {
  if (kind === 'number') return () => Number(text);
  if (kind === 'string') return () => text;
  if (kind === 'name' && Object.hasOwn(KEYWORDS, text)) return () => KEYWORDS[text];
  if (kind === 'name' && Object.hasOwn(names, text)) return () => names[text];
  throw new Error(`The filter knows no ${text}.`);
}

function property(value: unknown, name: string): unknown {
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, name)) {
    return (value as Values)[name];
  }
  throw new Error(`There is no property ${name}.`);
}

function truth(value: unknown): boolean {
  if (typeof value === 'boolean') return value;
  throw new Error('A boolean is needed.');
}

function ordered(left: unknown, right: unknown): number {
  if (typeof left === 'number' && typeof right === 'number') return left - right;
  throw new Error('Only numbers can be ordered.');
}
