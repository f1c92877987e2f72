import {
  type Audience,
  type AudienceChoice,
  audienceOf,
  keepsTo,
  narrowedTo,
} from '../../../src/domain/reports/audience/audience';
import { letIntoAll } from '../../../src/domain/reports/audience/let-into-all';
import { type Browsers, type Readers } from '../../../src/domain/reports/audience/readers';

const readers = (groups: readonly string[], people: readonly string[] = []): Readers => ({ groups, people });
const named = (groups: readonly string[], people: readonly string[] = []): Browsers => ({
  kind: 'named',
  groups,
  people,
});

test.each<{
  rule: string;
  choice: AudienceChoice;
  browsers: Browsers;
  inSpace: Readers;
  expected: Audience;
}>([
  {
    rule: 'a project for everybody on the internet has nothing to hide',
    choice: 'project',
    browsers: { kind: 'anyone' },
    inSpace: readers([]),
    expected: { kind: 'whole-space' },
  },
  {
    rule: 'reports are for the groups and people that may browse the project',
    choice: 'project',
    browsers: named(['staff'], ['ann']),
    inSpace: readers(['staff', 'contractors']),
    expected: { kind: 'only', readers: readers(['staff'], ['ann']) },
  },
  {
    rule: 'where everybody who is logged in may browse, they are for the readers of the space, not for strangers',
    choice: 'project',
    browsers: { kind: 'logged-in' },
    inSpace: readers(['staff'], ['tom']),
    expected: { kind: 'only', readers: readers(['staff'], ['tom']) },
  },
  {
    rule: 'a project that names nobody has no readers',
    choice: 'project',
    browsers: named([]),
    inSpace: readers(['staff']),
    expected: { kind: 'nobody' },
  },
  {
    rule: 'a whole space may read what all of its groups and people may browse',
    choice: 'space',
    browsers: named(['staff', 'web'], ['ann']),
    inSpace: readers(['staff'], ['ann']),
    expected: { kind: 'whole-space' },
  },
  {
    rule: 'one group or person of the space that may not browse is too many',
    choice: 'space',
    browsers: named(['staff']),
    inSpace: readers(['staff', 'contractors'], ['tom']),
    expected: { kind: 'too-wide', strangers: readers(['contractors'], ['tom']) },
  },
  {
    rule: 'everybody in a space is logged in',
    choice: 'space',
    browsers: { kind: 'logged-in' },
    inSpace: readers(['staff'], ['tom']),
    expected: { kind: 'whole-space' },
  },
])('audience: $rule', ({ choice, browsers, inSpace, expected }) => {
  expect(audienceOf(choice, browsers, inSpace)).toEqual(expected);
});

const ALLOWED = readers(['staff', 'leads']);

test.each([
  { rule: 'an open page is closed', now: readers([]), becomes: readers(['staff', 'leads'], ['app']) },
  { rule: 'a page for its readers stays as it is', now: readers(['staff', 'leads'], ['app']), becomes: null },
  { rule: 'what people narrowed stays narrowed', now: readers(['leads'], ['app']), becomes: null },
  { rule: 'whom people named one by one they knew', now: readers([], ['tom', 'app']), becomes: null },
  {
    rule: 'a group that may not browse is taken off',
    now: readers(['leads', 'contractors'], ['tom', 'app']),
    becomes: readers(['leads'], ['tom', 'app']),
  },
  {
    rule: 'where nobody else is left, the readers take their place',
    now: readers(['contractors'], ['app']),
    becomes: readers(['staff', 'leads'], ['app']),
  },
])('restriction: $rule', ({ now, becomes }) => {
  expect(keepsTo(ALLOWED, now) ? null : narrowedTo(ALLOWED, now, 'app')).toEqual(becomes);
});

const ANYONE: Browsers = { kind: 'anyone' };
const LOGGED_IN: Browsers = { kind: 'logged-in' };

test.each<{ rule: string; all: readonly Browsers[]; expected: Browsers }>([
  { rule: 'of no project, everybody', all: [], expected: ANYONE },
  { rule: 'of public ones, everybody', all: [ANYONE, ANYONE], expected: ANYONE },
  { rule: 'whoever is logged in sees a public one, too', all: [ANYONE, LOGGED_IN], expected: LOGGED_IN },
  {
    rule: 'whom one names are logged in',
    all: [LOGGED_IN, named(['staff']), ANYONE],
    expected: named(['staff']),
  },
  {
    rule: 'groups and people whom every one of them names',
    all: [
      named(['staff', 'web'], ['ann', 'bob']),
      named(['web', 'core'], ['bob', 'cem']),
      named(['web'], ['bob']),
    ],
    expected: named(['web'], ['bob']),
  },
  {
    rule: 'somebody whom one names and the other knows by a group is left out',
    all: [named(['staff']), named([], ['ann'])],
    expected: named([]),
  },
])('who may browse several projects: $rule', ({ all, expected }) => {
  expect(letIntoAll(all)).toEqual(expected);
  expect(letIntoAll([...all].reverse())).toEqual(expected);
});
