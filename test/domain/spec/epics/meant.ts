import { frame, h, lines, p, ul, type ToldEpic } from './told';

/** Epics whose headings and lines say by their words, or by typed signs, what stands below or behind them. */
export const MEANT: readonly ToldEpic[] = [
  {
    rule: 'a hypothesis, and by what a team will know that it was right',
    description: [
      h(2, 'Hypothesis'),
      p('We believe that reviews beside the price lead to more bookings, for guests trust guests.'),
      h(2, "We'll know we're right when"),
      ul('Bookings per search rise by 3%', 'The share of searches with a click stays the same'),
      h(2, "What we'll build"),
      ul('A star rating on each card'),
    ],
    expected: {
      overview:
        'Hypothesis | We believe that reviews beside the price lead to more bookings, for guests trust guests.',
      metrics:
        "We'll know we're right when | Bookings per search rise by 3% The share of searches with a click stays the same",
      tasks: "What we'll build | A star rating on each card",
    },
  },
  {
    rule: 'that something works is what has to hold, and its success what it is measured by',
    description: [
      p('Donors give once.'),
      h(3, 'We know it works when:'),
      ul('A monthly gift is cancelled in two clicks', 'The tax declaration is carried over'),
      h(3, 'Impact'),
      p('More monthly donors.'),
      p('We will know that we succeeded if'),
      ul('6,000 donors give each month'),
    ],
    expected: {
      overview: 'Donors give once. | Impact | More monthly donors.',
      'acceptance-criteria':
        'We know it works when | A monthly gift is cancelled in two clicks The tax declaration is carried over',
      metrics: 'We will know that we succeeded if | 6,000 donors give each month',
    },
  },
  {
    rule: 'names typed in bold end what is above them, and a story typed in bold is one',
    description: [
      p('*As a* nurse *I want to* scan a wristband *so that* mix-ups are caught.'),
      p('*Behaviour*:'),
      ul('An event is delivered at least once', 'Five failures in a row disable the hook'),
      lines('*Security:* payloads are signed', '*Docs*: a chapter with examples'),
    ],
    expected: {
      'user-story': '*As a* nurse *I want to* scan a wristband *so that* mix-ups are caught.',
      'acceptance-criteria':
        'Behaviour | An event is delivered at least once Five failures in a row disable the hook',
      technical: '*Security:* payloads are signed',
      tasks: '*Docs*: a chapter with examples',
    },
  },
  {
    rule: 'how something is implemented, where its line speaks of technology, and what is expected of a number',
    description: [
      p('Actual: 12 minutes. Expected: 3 minutes.'),
      p('What we want to do: let recipients drop a pin on the entrance.'),
      p('Requirements:'),
      ul('The pin is shown on the map', 'It is kept for the next order'),
      p('If we lost fewer than ten parcels a week, that would be a win.'),
      p('Implementation: a webhook of the map service, rendered on the server'),
      p('Owner: the last mile squad'),
    ],
    expected: {
      overview:
        'Actual: 12 minutes. Expected: 3 minutes. | What we want to do: let recipients drop a pin on the entrance. | Owner: the last mile squad',
      'acceptance-criteria': 'Requirements | The pin is shown on the map It is kept for the next order',
      metrics: 'If we lost fewer than ten parcels a week, that would be a win.',
      technical: 'Implementation: a webhook of the map service, rendered on the server',
    },
  },
  {
    rule: 'lists below names of what was found, heard or left out, where nothing says what has to hold',
    description: [
      h(2, 'Why'),
      p('Campers regret their site.'),
      h(2, 'Insights from the interviews'),
      ul('People judge a site by its shade', 'Photos of guests are trusted more than ours'),
      h(2, 'Evidence'),
      ul('1,900 calls about shade in July'),
      h(2, 'No-gos'),
      ul('No marketplace for sites that others run', 'No editing of a photo after it was saved'),
      h(2, 'Pain points'),
      ul('The map shows no shade at all', 'Nobody answers a call on Sundays'),
      h(2, 'Next steps'),
      ul('Test the map with six families'),
      h(2, 'How will we build it?'),
      p('A page of the shop that reads the sun of each hour.'),
    ],
    expected: {
      overview:
        'Why | Campers regret their site. | Insights from the interviews | People judge a site by its shade Photos of guests are trusted more than ours | Evidence | 1,900 calls about shade in July | No-gos | No marketplace for sites that others run No editing of a photo after it was saved | Pain points | The map shows no shade at all Nobody answers a call on Sundays',
      technical: 'How will we build it? | A page of the shop that reads the sun of each hour.',
      tasks: 'Next steps | Test the map with six families',
    },
  },
  {
    rule: 'technical details in an expand below another name, who wrote it, and the design of an experiment',
    description: [
      p('**Authors:** the platform team'),
      h(2, 'Look and feel'),
      p('Calm, as on paper.'),
      frame('expand', { title: 'Technical details' }, p('The server trims each route.')),
      h(2, 'Experiment design'),
      ul('Half of the shoppers for three weeks'),
      h(1, 'Internal FAQ'),
      h(2, 'What does it cost?'),
      p('A cent for each code.'),
    ],
    expected: {
      overview: '**Authors:** the platform team | Internal FAQ | What does it cost? | A cent for each code.',
      design: 'Look and feel | Calm, as on paper.',
      technical: 'The server trims each route. | Experiment design | Half of the shoppers for three weeks',
    },
  },
];
