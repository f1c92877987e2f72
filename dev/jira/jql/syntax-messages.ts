import { type JQLParseError, JQLSyntaxError, RESERVED_WORDS } from '@atlaskit/jql-ast';

/** What the parser was waiting for, told apart by the tokens it lists. */
const EXPECTED: readonly (readonly [token: RegExp, Expected])[] = [
  [
    /expecting \{.*CUSTOMFIELD/,
    { what: 'a field name', role: 'a field name', atEnd: 'Expecting a field name at the end of the query.' },
  ],
  [
    /'~', '!~'/,
    {
      what: 'operator',
      hint: "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.",
      atEnd: 'Expecting an operator at the end of the query.',
    },
  ],
  [
    /EMPTY|POSNUMBER/,
    {
      what: 'either a value, list or function',
      role: 'a value',
      atEnd: 'Expecting either a value, list or function before the end of the query.',
    },
  ],
  [/<EOF>, ORDER/, { what: "either 'OR' or 'AND'", atEnd: 'The query ended unexpectedly.' }],
  [/missing '\)'|\{'\)'/, { what: "')'", atEnd: "Expecting ')' before the end of the query." }],
  [/BY$/, { what: "'BY' after 'ORDER'", atEnd: "Expecting 'BY' after 'ORDER' at the end of the query." }],
  [
    /expecting '\('/,
    { what: "a list, which starts with '('", atEnd: 'Expecting a list before the end of the query.' },
  ],
];

interface Expected {
  readonly what: string;
  /** What the offending word could be if it stood in quotes. */
  readonly role?: string;
  readonly hint?: string;
  readonly atEnd: string;
}

const UNKNOWN: Expected = { what: 'something else', atEnd: 'The query ended unexpectedly.' };

/** The parser's complaint in Jira's words, with the place counted from 1 in units of UTF-16, as Java does (G). */
export function syntaxMessage(jql: string, error: JQLParseError): string {
  if (!(error instanceof JQLSyntaxError)) return 'Error in the JQL Query: It could not be parsed.';
  const expected = EXPECTED.find(([token]) => token.test(error.message))?.[1] ?? UNKNOWN;
  const before = unitsOf(jql, error.start);
  if (before >= jql.length) return `Error in the JQL Query: ${expected.atEnd}`;
  const column = unitsOf(jql.split('\n')[error.line - 1] ?? '', error.charPositionInLine) + 1;
  const place = `(line ${String(error.line)}, character ${String(column)})`;
  const found = jql.slice(before, unitsOf(jql, error.stop));
  return `Error in the JQL Query: ${complaint(found, expected)} ${place}`;
}

/** How long the first characters of a text are; the parser counts a character beyond the first plane as one. */
const unitsOf = (text: string, characters: number): number =>
  Array.from(text).slice(0, characters).join('').length;

function complaint(found: string, { what, role, hint }: Expected): string {
  if (/^["']/.test(found)) return `The quoted string '${found.slice(1)}' has not been completed.`;
  if (/^[^\p{L}\p{N}\s()!<>=~,]$/u.test(found)) {
    return `The character '${found}' is a reserved JQL character. You must enclose it in a string or use the escape '${escapeOf(found)}' instead.`;
  }
  if (role !== undefined && RESERVED_WORDS.has(found.toLowerCase())) {
    return `'${found}' is a reserved JQL word. You must surround it in quotation marks to use it in a query.`;
  }
  const advice =
    role === undefined ? hint : `You must surround '${found}' in quotation marks to use it as ${role}.`;
  return [`Expecting ${what} but got '${found}'.`, advice].filter((part) => part !== undefined).join(' ');
}

const escapeOf = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
