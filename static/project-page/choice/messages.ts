import { type AudienceView, type CatchUpView, type ScopeView } from '../../../src/contract/reports/reports';
import { catalogue } from '../../common/catalogue';
import { formatNumber } from '../../common/dates';
import { type SECTIONS } from '../reports/report-sections';

const audiences: Readonly<Record<AudienceView, string>> = {
  project: 'Only people who can see this project',
  space: 'Everyone who can see the space',
};

const catchUps: Readonly<Record<CatchUpView, string>> = {
  late: 'Make it late, up to 36 hours',
  skip: 'Leave it out',
};

const scopes: Readonly<Record<ScopeView['kind'], string>> = {
  project: 'The whole project',
  epic: 'All levels below an epic',
  version: 'A version',
  board: 'The sprints of a board',
  jql: 'What a query finds',
};

const sections: Readonly<Record<(typeof SECTIONS)[number], string>> = {
  changes: 'Since the last report',
  coverage: 'Acceptance criteria',
  completed: 'Completed',
  progress: 'In progress',
  blocked: 'Blocked',
  other: 'To do',
  decisions: 'Decisions and action items',
};

const en = {
  audiences,
  catchUps,
  scopes,
  sections,
  day: 'Day',
  time: 'Time',
  zone: 'Time zone',
  space: 'Space',
  noParent:
    'The reports go to the top of the space. If there is a list of them already, it stays where it is.',
  oneList:
    'The reports of this project in this space have one list: where it is there already, it moves below this page with all of them. Whoever cannot see this page then no longer sees the reports either.',
  narrowParent:
    'Not everyone who can see the space can see this page. Reports below it are hidden from the others, also those that are there already.',
  unnamedParent: 'Below a page of this space',
  chooseParent: 'Choose a page',
  withoutParent: 'Without a page',
  keepParent: 'Keep the place',
  repeats: 'Repeats',
  dayOfMonth: 'Day of the month',
  lastDay: 'Last day',
  onDayOfMonth: 'On a day of the month',
  countedFrom: 'Counted from the week of',
  audience: 'Readers',
  catchUp: 'If it could not be made in time',
  scope: 'Covers',
  jql: 'JQL query',
  jqlHelp: 'Only issues of this project are counted.',
  nothingHere: {
    epic: 'Nothing below this epic is in this project, so its reports would stay empty. Choose another epic, or add the report to the epic’s own project.',
    jql: 'All that this query finds is in other projects, so its reports would stay empty. Change the query, or add the report to the project whose issues it finds.',
  },
  boardHelp:
    'One page a sprint, when it is over. Publish now tells of the sprint that runs, and its page is made again at its end.',
  titlePattern: 'Title',
  titleHelp: (placeholders: string, usual: string): string =>
    `You can use ${placeholders}. Leave it empty for the usual title${usual && ` (${usual})`}.`,
  language: 'Language of the pages',
  ownForm: 'The pages have Lockstep’s own layout.',
  likePage: 'The pages look like {}, as it was when it was taken.',
  chooseTemplate: 'Choose a template',
  templateHelp: (names: string): string =>
    `Any page can be the template. Its words and headings stay; Lockstep writes what these stand for, each in a paragraph of its own below a heading, the first two also in a text: ${names}.`,
  keepTemplate: 'Keep the form',
  takeAnew: 'Take it as it is now',
  withoutTemplate: 'Without a template',
  templateTaken:
    'This page becomes the template when you save. Lockstep writes what the names in braces stand for; later changes of the page count when it is taken again.',
  formPreview: 'The page as its template has it',
  formPreviewHelp:
    'Lists show their first issues. What still stands in braces is read when the report is made.',
  templateSays: 'Which sections a page has is up to its template.',
  shownSections: 'Sections',
  wrong: {
    time: 'Enter a time.',
    from: 'Enter a date in the years 2000 to 2099.',
    epic: 'Choose an epic.',
    version: 'Choose a version.',
    board: 'Choose a board.',
    jql: 'Write a query.',
    space: 'Choose a space.',
  },
  tooLong: (most: number, length: number): string =>
    `This can have ${formatNumber(most)} characters and has ${formatNumber(length)}. Shorten it.`,
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
