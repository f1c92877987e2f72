import { lifeOf, type LinkFacts } from '../../../src/domain/links/link-life';
import { AT, DAY_MS, facts, FIRST_VERSION, ISSUE, LEFT_AT, NOW, SECURED } from './link-facts';

test('a link to which nothing has happened says nothing', () => {
  expect(lifeOf(facts())).toEqual([]);
});

test.each<{ rule: string; given: Partial<LinkFacts> }>([
  { rule: 'a deletion that was told of', given: { seen: { 'page-purged': AT } } },
  { rule: 'a trash that was told of', given: { seen: { 'page-trashed': AT } } },
  { rule: 'an archive that was told of', given: { seen: { 'page-archived': AT } } },
  {
    rule: 'an issue that nobody could have name the page',
    given: { left: { ...FIRST_VERSION, isNamed: false }, issue: { ...ISSUE, namedSpec: null } },
  },
  { rule: 'an issue that names its page', given: { issue: { ...ISSUE, namedSpec: { pageId: '5000' } } } },
  { rule: 'a change of type that can still have children', given: { seen: { 'issue-retyped': AT } } },
  {
    rule: 'news that somebody has read',
    given: { seen: { 'page-reverted': AT, 'page-copied': AT, 'news-settled': AT + 1 } },
  },
  {
    rule: 'a copy that somebody has ignored',
    given: { seen: { 'page-copied': AT, 'copy-ignored': AT + 1 } },
  },
  { rule: 'news of before the last work on the link', given: { seen: { 'page-copied': LEFT_AT - 1 } } },
  {
    rule: 'news of three weeks ago',
    given: { now: NOW + 21 * DAY_MS, seen: { 'page-restored': NOW } },
  },
  {
    rule: 'a security level that somebody has read of',
    given: { issue: SECURED, seen: { 'issue-restricted': AT, 'news-settled': AT + 1 } },
  },
  {
    rule: 'a security level of which no event told, and that somebody has read of',
    given: { issue: SECURED, seen: { 'news-settled': AT } },
  },
  { rule: 'a security level that was taken away', given: { seen: { 'issue-restricted': AT } } },
  { rule: 'a parent that nobody had kept', given: { left: FIRST_VERSION } },
  { rule: 'a page of which nothing can be said now', given: { page: { kind: 'unreachable' } } },
])('what is read now outweighs $rule', ({ given }) => {
  expect(lifeOf(facts(given))).toEqual([]);
});
