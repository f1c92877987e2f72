import { anIssue, NOW, smallWorld } from './small-world';
import { startSearching } from './searching';

const site = startSearching(
  smallWorld([
    anIssue(1),
    anIssue(2, { key: 'BRAVO-1', projectId: '2' }),
    anIssue(3, { securityLevelId: '61' }),
  ]),
  { now: NOW },
);

test.each([
  ['', 'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.'],
  [
    'ORDER BY created',
    'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
  ],
  ['colour = red', "Field 'colour' does not exist or you do not have permission to view it."],
  ['constructor = red', "Field 'constructor' does not exist or you do not have permission to view it."],
  ['project = NOPE', "The value 'NOPE' does not exist for the field 'project'."],
  ['statusCategory = constructor', "The value 'constructor' does not exist for the field 'statusCategory'."],
  ['key = ALFA-99', "An issue with key 'ALFA-99' does not exist for field 'key'."],
  ['parent = 999', "A value with ID '999' does not exist for the field 'parent'."],
  ['summary = x', "The operator '=' is not supported by the 'summary' field."],
  ['created ~ x', "The operator '~' is not supported by the 'created' field."],
  ['text is EMPTY', "The operator 'is' is not supported by the 'text' field."],
  ['assignee in currentUsers()', "Unable to find JQL function 'currentUsers()'."],
  ['assignee in membersOf()', "Function 'membersOf' expected '1' arguments but received '0'."],
  [
    'assignee in releasedVersions()',
    "A value provided by the function 'releasedVersions' is invalid for the field 'assignee'.",
  ],
  ['project = (ALFA, BRAVO)', undefined],
  ['summary ~ "*x"', "The text query '*x' for field 'summary' is not allowed to start with character '*'."],
  ['summary ~ ""', "The field 'summary' does not support searching for an empty string."],
  ['summary was x', "History searches do not support the 'summary' field."],
  ['cf[10016] = many', "The value 'many' for the field 'cf[10016]' is not a number."],
  ['key = ALFA-1 ORDER BY comment', "Not able to sort using field 'comment'."],
  ['filter = 10000', "The value '10000' does not exist for the field 'filter'."],
])('refuses: %s', (jql, message) => {
  const errors = site.errors(jql, 'admin');
  if (message === undefined) expect(errors).not.toEqual([]);
  else expect(errors).toEqual([message]);
});

test('a date that is none says which formats are', () => {
  expect(site.errors('created > yesterday')[0]).toContain(
    "Date value 'yesterday' for field 'created' is invalid. Valid formats include:",
  );
  expect(site.errors('due = "2026-02-30"')).toHaveLength(1);
});

test('everything that is wrong with a query is said at once', () => {
  expect(site.errors('colour = red AND project = NOPE ORDER BY weight')).toHaveLength(3);
});

test('at most seven fields sort', () => {
  const fields = ['key', 'created', 'updated', 'due', 'priority', 'status', 'summary', 'assignee'].join(', ');
  expect(site.errors(`key = ALFA-1 ORDER BY ${fields}`)).toHaveLength(1);
});

test('what the viewer may not see answers like what does not exist', () => {
  const asVera = (jql: string) => site.errors(jql, 'vera');
  expect(asVera('project = BRAVO')).toEqual(["The value 'BRAVO' does not exist for the field 'project'."]);
  expect(asVera('key = BRAVO-1')).toEqual(["An issue with key 'BRAVO-1' does not exist for field 'key'."]);
  expect(asVera('parent = 103')).toEqual(["A value with ID '103' does not exist for the field 'parent'."]);
  expect(asVera('component = "Engine BRAVO"')).toEqual([
    "The value 'Engine BRAVO' does not exist for the field 'component'.",
  ]);
  expect(asVera('issue in linkedIssues(BRAVO-1)')).toEqual([
    "An issue with key 'BRAVO-1' does not exist for field 'issue'.",
  ]);
});

test.each([
  [
    'project = LOCK',
    "'LOCK' is a reserved JQL word. You must surround it in quotation marks to use it in a query. (line 1, character 11)",
  ],
  ['project =', 'Expecting either a value, list or function before the end of the query.'],
  [
    'project foo',
    "Expecting operator but got 'foo'. The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'. (line 1, character 9)",
  ],
  ['key = ALFA-1 foo', "Expecting either 'OR' or 'AND' but got 'foo'. (line 1, character 14)"],
  [
    'key = ALFA-1\nAND = 3',
    "Expecting a field name but got '='. You must surround '=' in quotation marks to use it as a field name. (line 2, character 5)",
  ],
  ['key = "ALFA', "The quoted string 'ALFA' has not been completed. (line 1, character 7)"],
  [
    'key = #1',
    "The character '#' is a reserved JQL character. You must enclose it in a string or use the escape '\\u0023' instead. (line 1, character 7)",
  ],
  ['(key = ALFA-1', "Expecting ')' before the end of the query."],
])('syntax: %s', (jql, message) => {
  expect(site.errors(jql)).toEqual([`Error in the JQL Query: ${message}`]);
});
