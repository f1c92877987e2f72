import { askerInQuery } from '../../../src/domain/status/asker-in-query';

test.each([
  ['reporter = currentUser()', 'currentUser()'],
  ['project = A AND (assignee in ( CURRENTUSER ( ) ))', 'CURRENTUSER()'],
  ['updated > lastLogin()', 'lastLogin()'],
  ['key in votedIssues() or key in watchedIssues()', 'votedIssues()'],
  ['project in projectsWhereUserHasRole("Developers")', 'projectsWhereUserHasRole()'],
  ['component in componentsLeadByUser( )', 'componentsLeadByUser()'],
])('%s means whoever asks', (jql, word) => {
  expect(askerInQuery(jql)).toBe(word);
});

test.each([
  'project = A ORDER BY created',
  'text ~ "currentUser()"',
  "summary ~ 'by currentUser() or \\' lastLogin()'",
  'assignee in membersOf("team")',
  'component in componentsLeadByUser("ada")',
  'labels = currentUser',
  'fixVersion in releasedVersions()',
])('%s means the same to everybody', (jql) => {
  expect(askerInQuery(jql)).toBeNull();
});
