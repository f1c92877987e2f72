import { buildWorld } from '../../../dev/seed/worlds';
import { startSearching } from './searching';

const NOW = Date.parse('2026-03-18T10:00:00Z');
const site = startSearching(buildWorld('demo', NOW), { now: NOW });

test.each([
  'project = BOOK',
  'project in ("Booking", HAFEN) AND issuetype = Epic ORDER BY created DESC',
  'status = "In Arbeit"',
  'status CHANGED AFTER -7d',
  'status WAS "In Progress" DURING (-14d, now())',
  'status was not in ("In Progress")  and project = book',
  'assignee in membersOf("staff") AND resolution = Unresolved',
  'summary ~ "boarding pass*"',
  'text ~ "wallet" ORDER BY priority DESC, due ASC, cf[10016] DESC, assignee',
  'Flagged = Impediment',
  '"Story Points[Number]" >= 3 AND labels is not EMPTY',
  'fixVersion in unreleasedVersions(BOOK)',
  'updated >= -1w OR due < endOfMonth()',
  'parent is not EMPTY AND statusCategory != Done ORDER BY rank',
  'NOT (statusCategory = Done OR priority = High)',
  'issue.property[lockstep.links].kind = spec OR project = WEB',
  'assignee changed by currentUser() OR created > startOfYear(-1)',
  'issuetype in standardIssueTypes() and hierarchyLevel = 0 and watcher is EMPTY',
])('runs: %s', (jql) => {
  expect(site.keys(jql).length).toBeGreaterThan(0);
});
