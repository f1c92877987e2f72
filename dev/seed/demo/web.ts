import { type EpicPlan, type EpicText, type Phrases, type ProjectPlan } from '../company-plan';

const headings: EpicText['headings'] = {
  goal: 'Why',
  story: 'Story',
  criteria: 'Definition of done',
  notes: 'Open questions',
};

const phrases: Phrases = {
  comments: [
    'First draft is up on the preview, please be honest.',
    'The hero picture is 3 MB, we need a smaller one.',
    'French copy is in, Finnish comes on Thursday.',
    'Looks lovely on my phone, a bit lost on a wide screen.',
  ],
  worklogs: ['Layout', 'Copy and pictures', 'Fixes after review'],
  descriptions: [
    '{}. Copy is with Camille, pictures with Haruka.',
    'Loads in under two seconds on a slow phone.',
    'All pictures have a text alternative.',
    'The page is listed in the sitemap.',
  ],
  subtasks: ['Choose pictures', 'Translate', 'Check on an old phone'],
  parts: [
    ['spring', 'summer'],
    ['pictures', 'copy'],
    ['Åland', 'Gotland'],
  ],
  doneWhen: 'Definition of done',
};

const epics: readonly EpicPlan[] = [
  {
    summary: 'New pages for the island routes',
    progress: 0.6,
    startedWeeksAgo: 6,
    text: {
      headings,
      goal: 'The islands are our fastest growing routes and have one page between them.',
      story:
        'As somebody planning a weekend, I want to see what an island offers and how to get there, so that I can decide and book in one go.',
      criteria: [
        'Each island has a page with timetable, prices from and three things to do.',
        'Every page leads to booking with the route filled in.',
        'Pages exist in English, French, German and Finnish.',
      ],
      notes: ['Who keeps the three things to do up to date?'],
    },
    children: [
      'Page template for an island',
      'Åland',
      'Saaremaa',
      'Gotland',
      'Timetable block',
      'Prices from …',
      'Translate into Finnish',
      'Redirect the old page',
      'Pictures with a licence',
    ],
  },
  {
    summary: 'Newsletter people want to read',
    progress: 0.25,
    startedWeeksAgo: 3,
    text: {
      headings,
      goal: 'Opens are down to 9%. Fewer, better letters.',
      story: 'As a subscriber, I want to get only what matters to my routes, so that I keep reading.',
      criteria: [
        'Subscribers choose their routes.',
        'At most two letters a month.',
        'Leaving takes one click.',
      ],
      notes: [],
    },
    children: [
      'Let subscribers choose routes',
      'One-click unsubscribe',
      'Template that works in dark mode',
      'Measure opens by route',
      'Clean up addresses that bounce',
    ],
  },
  {
    summary: 'Cookie banner without tricks',
    progress: 1,
    startedWeeksAgo: 20,
    text: {
      headings,
      goal: 'Refusing must be as easy as accepting.',
      story: 'As a visitor, I want to refuse with one click, so that I can get on.',
      criteria: ['Two equal buttons.', 'No scripts before an answer.'],
      notes: [],
    },
    children: ['Two equal buttons', 'No scripts before an answer', 'Remember the answer for a year'],
  },
];

export const web: ProjectPlan = {
  key: 'WEB',
  name: 'Web and Brand',
  description: 'The public site, letters and pictures.',
  style: 'next-gen',
  lead: 'camille',
  team: ['camille', 'haruka', 'tom', 'marcus'],
  browse: ['everyone', 'apps'],
  edit: ['web', 'apps'],
  admins: ['admins'],
  types: { epic: 'Epic', task: 'Task', subtask: 'Subtask' },
  statuses: [
    { name: 'To Do', category: 'new' },
    { name: 'In Progress', category: 'indeterminate' },
    { name: 'Done', category: 'done' },
  ],
  versions: [],
  components: [],
  labels: ['copy', 'pictures', 'seo'],
  phrases,
  initiatives: [],
  epics,
};
