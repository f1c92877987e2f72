import { b, h, p, ul, type ToldEpic } from './told';

/** Plain prose in which a sentence says itself which section it tells. */
export const SPOKEN: readonly ToldEpic[] = [
  {
    rule: 'sentences within a paragraph that say which section they tell',
    description: [
      p(
        'Drivers of the night shift share one tablet. As a driver, I want to sign in with my badge so that my tours are mine. The tablet is replaced next year.',
      ),
      p(
        "Nobody has to type a password any more. It's done when a badge opens the tours of its driver in under five seconds.",
      ),
      p(
        'The success is measured by drivers that ask for their tours. Success: no calls about lost tours. See also FLEET-71.',
      ),
    ],
    expected: {
      overview:
        'Drivers of the night shift share one tablet. | The tablet is replaced next year. | Nobody has to type a password any more.',
      'user-story': 'As a driver, I want to sign in with my badge so that my tours are mine.',
      'acceptance-criteria': "It's done when a badge opens the tours of its driver in under five seconds.",
      metrics:
        'The success is measured by drivers that ask for their tours. | Success: no calls about lost tours.',
      related: 'See also FLEET-71.',
    },
  },
  {
    rule: 'paragraphs that say which section they tell, and how a page is related',
    description: [
      p('Follow-up to HOTEL-12.'),
      p('Guests wait for their key at the desk, up to forty minutes on Saturdays.'),
      h(2, 'Technical notes'),
      p('The lock has a bus of its own. See LOCK-3 for its frames.'),
      p('We consider this done when a phone opens the door of its room and of no other one.'),
      p("We'll measure success by the length of the queue on Saturdays."),
    ],
    expected: {
      overview: 'Guests wait for their key at the desk, up to forty minutes on Saturdays.',
      'acceptance-criteria':
        'We consider this done when a phone opens the door of its room and of no other one.',
      technical: 'The lock has a bus of its own. See LOCK-3 for its frames.',
      metrics: "We'll measure success by the length of the queue on Saturdays.",
      related: 'Follow-up to HOTEL-12.',
    },
  },
  {
    rule: 'German sentences that say which section they tell',
    description: [
      p(
        'Der Antrag liegt nur auf Papier vor. Fertig ist das Vorhaben, wenn er am Telefon ausgefüllt werden kann.',
      ),
      p('Der Erfolg wird daran gemessen, dass die Hälfte der Anträge online kommt. Siehe auch AMT-4.'),
    ],
    expected: {
      overview: 'Der Antrag liegt nur auf Papier vor.',
      'acceptance-criteria': 'Fertig ist das Vorhaben, wenn er am Telefon ausgefüllt werden kann.',
      metrics: 'Der Erfolg wird daran gemessen, dass die Hälfte der Anträge online kommt.',
      related: 'Siehe auch AMT-4.',
    },
  },
  {
    rule: 'sentences of when a team calls it done, and of success to come',
    description: [
      p('Complaints pile up after each heat wave.'),
      p(
        "The dispatchers asked for it. We'll call it done when a tour is changed with two taps. Erreicht ist es, wenn sie es nicht merken.",
      ),
      p(
        'Success would be a quiet August. Done means that no tour is lost. If half of the crews use it, that is a success.',
      ),
    ],
    expected: {
      overview: 'Complaints pile up after each heat wave. | The dispatchers asked for it.',
      'acceptance-criteria':
        "We'll call it done when a tour is changed with two taps. | Erreicht ist es, wenn sie es nicht merken. | Done means that no tour is lost.",
      metrics: 'Success would be a quiet August. | If half of the crews use it, that is a success.',
    },
  },
  {
    rule: 'sentences below a name stay with it, unless they speak of success or of what is done',
    description: [
      b('Goals'),
      p('Calls should drop by 40%. It replaces the paper list.'),
      b('Acceptance criteria'),
      p('The list opens at once. See also CALL-3.'),
      p('Success is measured by the number of calls.'),
    ],
    expected: {
      overview: 'Goals | Calls should drop by 40%. It replaces the paper list.',
      'acceptance-criteria': 'The list opens at once. See also CALL-3.',
      metrics: 'Success is measured by the number of calls.',
    },
  },
  {
    rule: 'of two names in one, the one that can only be a section',
    description: [h(2, 'Test / Acceptance'), ul('500 hours without a reset', 'No radiation above class B')],
    expected: {
      'acceptance-criteria': 'Test / Acceptance | 500 hours without a reset No radiation above class B',
    },
  },
  {
    rule: 'sentences that only sound like it stay where they are',
    description: [
      p(
        'The target is an older system from 2010. Our success depends on the partners. As a result, we need more staff. Nobody can measure success today. There are two options: keep it, or rebuild it.',
      ),
      p('Der Erfolg der Kampagne ist offen, und niemand weiß, wen wir fragen. See you at the demo.'),
    ],
    expected: {
      overview:
        'The target is an older system from 2010. Our success depends on the partners. As a result, we need more staff. Nobody can measure success today. There are two options: keep it, or rebuild it. | Der Erfolg der Kampagne ist offen, und niemand weiß, wen wir fragen. See you at the demo.',
    },
  },
  {
    rule: 'what is not needed ends a list of what is',
    description: [
      p('Shops change their banners by mail to us.'),
      p('what we need:'),
      ul('a start and an end for each banner', 'a preview without a login'),
      p('not needed: variants'),
      p('The agency knows.'),
    ],
    expected: {
      overview: 'Shops change their banners by mail to us. | not needed: variants | The agency knows.',
      'acceptance-criteria': 'what we need | a start and an end for each banner a preview without a login',
    },
  },
  {
    rule: 'a Japanese label in brackets before its text ends the list of another one',
    description: [
      p('【完了条件】'),
      ul('金額と日付が読み取られる', '承認者に通知が届く'),
      p('【技術メモ】読み取りは社内のサービスを使う'),
    ],
    expected: {
      'acceptance-criteria': '【完了条件】 | 金額と日付が読み取られる 承認者に通知が届く',
      technical: '【技術メモ】読み取りは社内のサービスを使う',
    },
  },
  {
    rule: 'a plural with an apostrophe',
    description: [
      h(2, "KPI's"),
      p('Logins under five seconds'),
      b("To-do's"),
      ul('Order readers', 'Train wards'),
    ],
    expected: {
      metrics: "KPI's | Logins under five seconds",
      tasks: "To-do's | Order readers Train wards",
    },
  },
  {
    rule: 'what a team wants to achieve, and what is wrong today, is what it is about',
    description: [
      h(2, "What's wrong today?"),
      p('Trips are planned on paper.'),
      h(2, 'What do we want to achieve?'),
      ul('No paper in the vans', 'A change reaches the driver'),
      h(2, 'What could go wrong?'),
      p('Tablets in the cold.'),
      h(2, 'Sign-off'),
      p('The head of the depot.'),
    ],
    expected: {
      overview:
        "What's wrong today? | Trips are planned on paper. | What do we want to achieve? | No paper in the vans A change reaches the driver | What could go wrong? | Tablets in the cold. | Sign-off | The head of the depot.",
    },
  },
];
