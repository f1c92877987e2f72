import { type SpacePlan } from '../company-plan';

const product: SpacePlan = {
  key: 'PROD',
  name: 'Product',
  description: 'What we build and why.',
  owner: 'marcus',
  readers: ['priya', 'haruka', 'elif', 'rosa'],
  labels: ['spec', 'research', 'decision', 'season-2026'],
  remarks: [
    'Can we say who decides this?',
    'The numbers are from May, newer ones are coming.',
    'Agreed.',
    'Is this still true for the night crossings?',
  ],
  everyNode: true,
  read: ['staff', 'web', 'apps'],
  write: ['editors', 'apps'],
  admins: ['admins'],
  pages: [
    {
      title: 'Product specs',
      paragraphs: ['One page for each epic that is worth thinking about before building.'],
      sections: [],
      children: [
        {
          title: 'How we write a spec',
          paragraphs: [
            'A spec is short. It says who needs what, how we know that it works, and what we decided on the way.',
          ],
          sections: [
            {
              heading: 'Always',
              points: [
                'The passenger it is for',
                'Acceptance criteria that somebody else can check',
                'What we will not do',
              ],
            },
            { heading: 'Never', points: ['Estimates', 'Names of people who may change'] },
          ],
          children: [],
        },
      ],
    },
    {
      title: 'Decisions',
      paragraphs: ['What was decided, when, and what it costs us.'],
      sections: [],
      children: [
        {
          title: 'Prices are shown for the whole party',
          paragraphs: ['Decided after the test with twelve families in Turku.'],
          sections: [
            {
              heading: 'What it costs',
              points: ['A longer first request', 'Explaining to travel agents why our prices look higher'],
            },
          ],
          children: [],
        },
        {
          title: 'Salaries and the on-call allowance',
          paragraphs: ['Only for those who decide about it.'],
          sections: [
            {
              heading: 'Proposal',
              points: ['A fixed sum for each week on call', 'Time off after a night call'],
            },
          ],
          restrictedTo: 'leadership',
          children: [],
        },
      ],
    },
    {
      title: 'Research',
      paragraphs: ['What passengers told us.'],
      sections: [],
      children: [
        {
          title: 'Interviews at the Tallinn gate',
          paragraphs: ['Fourteen drivers, Friday evening, rain.'],
          sections: [
            {
              heading: 'What we heard',
              points: [
                '"I do not know which lane is mine."',
                '"The kiosk asks for a number I do not have."',
                '"It was fine once I was inside."',
              ],
            },
            {
              heading: 'What we will try',
              points: ['Signs with the plate on them', 'Typing the plate instead of the booking number'],
            },
          ],
          children: [],
        },
      ],
    },
  ],
};

const engineering: SpacePlan = {
  key: 'ENG',
  name: 'Engineering',
  description: 'How it works and how we run it.',
  owner: 'priya',
  readers: ['jonas', 'katrin', 'admin'],
  labels: ['runbook', 'architecture'],
  remarks: ['Tested last Tuesday, works.', 'The second supplier needs another port.'],
  read: ['engineering', 'apps'],
  write: ['engineering', 'apps'],
  admins: ['admins'],
  pages: [
    {
      title: 'Architecture',
      paragraphs: [
        'Booking is one service with one database; the terminals keep a copy that survives a day without a network.',
      ],
      sections: [
        {
          heading: 'Rules',
          points: [
            'A terminal never waits for the cloud.',
            'A price is computed in one place.',
            'Every message can be sent twice.',
          ],
        },
      ],
      children: [
        {
          title: 'Lane cameras',
          paragraphs: ['Two suppliers, one protocol.'],
          sections: [{ heading: 'Known limits', points: ['Fog below 60 m', 'Plates with mud'] }],
          children: [],
        },
        {
          title: 'Price cache',
          paragraphs: ['Ninety days, all routes, all party sizes up to six.'],
          sections: [],
          children: [],
        },
      ],
    },
    {
      title: 'On call',
      paragraphs: ['Who is woken, by what, and what to do first.'],
      sections: [
        {
          heading: 'First five minutes',
          points: ['Look at the gates, not at the graphs.', 'Say in the channel that you are awake.'],
        },
      ],
      children: [],
    },
  ],
};

const hamburg: SpacePlan = {
  key: 'LEIT',
  name: 'Leitstand Hamburg',
  description: 'Fachliches und Technisches zum Leitstand.',
  owner: 'jonas',
  readers: ['katrin', 'admin'],
  labels: ['fachkonzept', 'schicht'],
  remarks: ['Mit der Frühschicht abgestimmt.', 'Gilt das auch für Kai 3?'],
  read: ['staff', 'apps'],
  write: ['local', 'apps'],
  admins: ['admins'],
  pages: [
    {
      title: 'Fachkonzepte',
      paragraphs: ['Ein Konzept je Epos, kurz und prüfbar.'],
      sections: [],
      children: [
        {
          title: 'Regeln für Liegeplätze',
          paragraphs: ['Was ein Schiff braucht und was der Kai hergibt.'],
          sections: [
            { heading: 'Reihenfolge', points: ['Tiefgang', 'Fahrplan', 'Anschluss', 'Wunsch der Reederei'] },
          ],
          children: [],
        },
      ],
    },
    { title: 'Wochenberichte', paragraphs: ['Was fertig wurde und was klemmt.'], sections: [], children: [] },
  ],
};

/** The app is not in this space: it can neither read it nor write there for a schedule. */
const leadership: SpacePlan = {
  key: 'LEAD',
  name: 'Leadership',
  description: 'Board papers and budgets.',
  owner: 'rosa',
  readers: ['admin'],
  labels: ['board'],
  remarks: ['Please keep this among us.'],
  read: ['leadership'],
  write: ['leadership'],
  admins: ['admins'],
  pages: [
    {
      title: 'Budget for next season',
      paragraphs: ['Draft, not for the terminals.'],
      sections: [
        { heading: 'Assumptions', points: ['Fuel at 640 € a tonne', 'Two more crossings on Fridays'] },
      ],
      children: [],
    },
  ],
};

export const demoSpaces: readonly SpacePlan[] = [product, engineering, hamburg, leadership];
