import { h, lines, p, type ToldEpic, ul } from './told';

/** Epics with labels that name nothing known, told by what is beside them and below them. */
export const UNTIDY: readonly ToldEpic[] = [
  {
    rule: 'a letter: what its sentences announce ends with their lists',
    description: [
      p('Hey folks,'),
      p('two people spend three days a month matching payouts to invoices by hand.'),
      p("What I'd like to see by Q2:"),
      ul('payouts are matched when the reference is present', 'finance can export the month'),
      p('What worries me:'),
      ul('payout ids change when a payout is retried'),
      p("Who'd use this:"),
      ul('Dana and Luis from accounting'),
      p('We had a try at it in spring.'),
      p('Can we talk on Thursday?'),
      p('Cheers, Tom'),
    ],
    expected: {
      overview:
        'Hey folks, | two people spend three days a month matching payouts to invoices by hand. | What worries me | payout ids change when a payout is retried | We had a try at it in spring. | Can we talk on Thursday? | Cheers, Tom',
      'acceptance-criteria':
        "What I'd like to see by Q2 | payouts are matched when the reference is present finance can export the month",
      'user-story': "Who'd use this | Dana and Luis from accounting",
    },
  },
  {
    rule: 'notes in lines: a few words above a list are a heading as those beside them are',
    description: [
      lines(
        'Notes 12 Nov – kickoff',
        'Decisions',
        '- points never expire',
        'Actions',
        '- Mia: draft the terms',
        '- Jorge: estimate the migration',
        'Parking lot',
        '- partner points',
        'Success looks like',
        '- 15 % more second purchases',
      ),
    ],
    expected: {
      overview: 'Notes 12 Nov – kickoff | Decisions | points never expire | Parking lot | partner points',
      tasks: 'Actions | Mia: draft the terms Jorge: estimate the migration',
      metrics: 'Success looks like | 15 % more second purchases',
    },
  },
  {
    rule: 'a label with a colon that nobody knows ends what stands above it',
    description: [
      lines(
        'We page people for alerts nobody acts on.',
        'Plan:',
        '- tag each alert with an owner',
        'Guardrails:',
        '- no outage is found by customers first',
        'Smoke breaks:',
        '- Ravi has a week off',
        'Requirements:',
        '- every alert links to a runbook',
      ),
    ],
    expected: {
      overview: 'We page people for alerts nobody acts on. | Smoke breaks | Ravi has a week off',
      tasks: 'Plan | tag each alert with an owner',
      'acceptance-criteria':
        'Guardrails | no outage is found by customers first | Requirements | every alert links to a runbook',
    },
  },
  {
    rule: 'a label within criteria that something narrows stays with them',
    description: [
      h(2, 'Acceptance criteria'),
      p('Phone:'),
      ul('fits on 320 px'),
      p('Desk:'),
      ul('opens by key'),
    ],
    expected: { 'acceptance-criteria': 'Phone: | fits on 320 px | Desk: | opens by key' },
  },
  {
    rule: 'marks of technology, of aims and of issues below headings that say nothing',
    description: [
      h(2, 'Motherlode'),
      ul('FHIR R4', 'HL7 v2 until June'),
      h(2, 'North'),
      ul('No-shows under 5 %', 'half as many calls, down from 40'),
      h(2, 'Neighbours'),
      ul('PAY-12', 'https://wiki.example/limits'),
      h(2, 'Letters'),
      p('DSGVO Art. 6'),
    ],
    expected: {
      technical: 'Motherlode | FHIR R4 HL7 v2 until June | Letters | DSGVO Art. 6',
      metrics: 'North | No-shows under 5 % half as many calls, down from 40',
      related: 'Neighbours | PAY-12 https://wiki.example/limits',
    },
  },
  {
    rule: 'marks that are no evidence: what happened, what is wrong, and one line of several',
    description: [
      h(2, 'The mess'),
      ul('Bookings were down 12 % in May', '30 % more calls since June'),
      h(2, 'Old stuff'),
      p('Our ERP is slow.'),
      h(2, 'Corner'),
      ul('USB-C', 'grey'),
      h(2, 'Regions'),
      p('EMEA, APAC'),
    ],
    expected: {
      overview:
        'The mess | Bookings were down 12 % in May 30 % more calls since June | Old stuff | Our ERP is slow. | Corner | USB-C grey | Regions | EMEA, APAC',
    },
  },
  {
    rule: 'duties in the sentences of one paragraph',
    description: [
      p('The substitution plan is a sheet on the door.'),
      p(
        'Changes have to show up within five minutes. Parents must get a message too. Names may not be seen.',
      ),
    ],
    expected: {
      overview: 'The substitution plan is a sheet on the door.',
      'acceptance-criteria':
        'Changes have to show up within five minutes. Parents must get a message too. Names may not be seen.',
    },
  },
  {
    rule: 'what people have to do today is no duty of what is made',
    description: [p('Porters have to call the ward. Nurses have to wait. Nobody knows who is free.')],
    expected: { overview: 'Porters have to call the ward. Nurses have to wait. Nobody knows who is free.' },
  },
  {
    rule: 'Japanese requirements by how they end',
    description: [
      p('欠席の電話がつながらない。'),
      p('送信後に受付番号が表示されること。'),
      p('8時以降の連絡は担任に直接通知されること。'),
    ],
    expected: {
      overview: '欠席の電話がつながらない。',
      'acceptance-criteria': '送信後に受付番号が表示されること。 | 8時以降の連絡は担任に直接通知されること。',
    },
  },
  {
    rule: 'wishes, worries and measures in French',
    description: [
      h(2, 'Ce que le service doit permettre'),
      ul('Suivre le dossier en ligne'),
      h(2, 'Points d’attention'),
      p('Tablettes anciennes'),
      h(2, 'Résultats visés'),
      p('Moins d’appels'),
    ],
    expected: {
      'acceptance-criteria': 'Ce que le service doit permettre | Suivre le dossier en ligne',
      technical: 'Points d’attention | Tablettes anciennes',
      metrics: 'Résultats visés | Moins d’appels',
    },
  },
  {
    rule: 'German worries and contentment',
    description: [
      h(2, 'Was das Lager können soll'),
      ul('Ein Scan reicht'),
      h(2, 'Haken'),
      p('Alte Chargen ohne Nummer'),
      h(2, 'Wann sind wir zufrieden?'),
      p('Probealarm in einer Stunde'),
      h(2, 'Was nicht gebraucht wird'),
      p('Eine App'),
    ],
    expected: {
      'acceptance-criteria': 'Was das Lager können soll | Ein Scan reicht',
      technical: 'Haken | Alte Chargen ohne Nummer',
      metrics: 'Wann sind wir zufrieden? | Probealarm in einer Stunde',
      overview: 'Was nicht gebraucht wird | Eine App',
    },
  },
];
