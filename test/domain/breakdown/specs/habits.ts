import { text } from '../../../../src/domain/documents/nodes';
import { b, h, line, list, mention, ol, p, table, type ToldSpec, ul } from './told-spec';

/** Pages whose teams have habits of their own: other names, numbers in place of headings, stories alone. */
export const HABITS: readonly ToldSpec[] = [
  {
    rule: 'given, when, then in one line an item',
    page: [
      h(3, 'AC'),
      ul(
        'Given an expired coupon, when I apply it, then I see why it is refused',
        'Given two coupons, when I apply both, then only the better one counts',
      ),
      h(3, 'Dev tasks'),
      ul('Coupon rule engine', 'Error texts in the cart'),
    ],
    tasks: [
      'Given an expired coupon, when I apply it, then I see why it is refused',
      'Given two coupons, when I apply both, then only the better one counts',
      'Coupon rule engine',
      'Error texts in the cart',
    ],
    criteria: [
      'Given an expired coupon, when I apply it, then I see why it is refused',
      'Given two coupons, when I apply both, then only the better one counts',
    ],
  },
  {
    rule: 'a plan of deliverables',
    page: [
      h(2, 'Delivery plan'),
      table(
        ['WP', 'Deliverable', 'Who', 'ETA', 'Status'],
        ['1', 'Data migration script', 'Ann', 'May', 'Done'],
        ['2', 'Reconciliation report', 'Ben', 'June', 'In progress'],
      ),
    ],
    tasks: ['Reconciliation report'],
  },
  {
    rule: 'numbers in place of headings, from a word processor',
    page: [
      p('1. Introduction'),
      p('This document describes the new badge reader.'),
      p('2. Requirements'),
      p('2.1 The reader shall accept NFC cards.'),
      p('2.2 The reader shall log each access.'),
      p('3. Work items'),
      p('- Select hardware'),
      p('- Install at the main door'),
    ],
    tasks: [
      'The reader shall accept NFC cards.',
      'The reader shall log each access.',
      'Select hardware',
      'Install at the main door',
    ],
    criteria: ['The reader shall accept NFC cards.', 'The reader shall log each access.'],
  },
  {
    rule: 'a decimal number begins a sentence, not a point',
    page: [h(2, 'Requirements'), p('3.5 million people have to be moved by June.')],
    tasks: [],
  },
  {
    rule: 'nothing but stories: each is done by itself',
    page: [
      h(2, 'User stories'),
      list(
        [
          line(text('As a tenant, I want to report damage, so that it gets repaired')),
          ul('A photo can be attached', 'The tenant gets a ticket number'),
        ],
        [line(text('As a caretaker, I want to see open damages, so that I can plan my day'))],
      ),
      h(2, 'Technical notes'),
      ul('Photos are kept for a year'),
    ],
    tasks: [
      'As a tenant, I want to report damage, so that it gets repaired',
      'As a caretaker, I want to see open damages, so that I can plan my day',
      'Photos are kept for a year',
    ],
  },
  {
    rule: 'stories as headings, and what comes later',
    page: [
      h(2, 'Stories'),
      h(3, 'Browse the catalogue'),
      p('Visitors see all courses by topic.'),
      h(3, 'Cancel an enrolment'),
      p('Until a day before.'),
      h(1, 'Later'),
      ul('Gift vouchers'),
    ],
    tasks: ['Browse the catalogue', 'Cancel an enrolment'],
  },
  {
    rule: 'a proposal with its considerations and a work breakdown',
    page: [
      h(2, 'Motivation'),
      p('Clients poll every second.'),
      h(2, 'Alternatives considered'),
      ul('Long polling', 'Server-sent events'),
      h(2, 'How we will build it'),
      ul('Webhook registry with secrets', 'Delivery with retries'),
      h(2, 'Security considerations'),
      ul('Sign each body', 'Rotate secrets every quarter'),
      h(2, 'Revision history'),
      table(['Date', 'Author', 'What'], ['1 May', 'Ann', 'First draft']),
    ],
    tasks: [
      'Webhook registry with secrets',
      'Delivery with retries',
      'Sign each body',
      'Rotate secrets every quarter',
    ],
  },
  {
    rule: 'criteria with names of their own, each with its scenario',
    page: [
      h(2, 'Acceptance criteria'),
      b('AC1 - Upload a file'),
      ul('Given a PDF', 'When I drop it', 'Then it is uploaded'),
      b('AC2 - Reject large files'),
      ul('Given a file over 20 MB', 'When I drop it', 'Then I am told the limit'),
    ],
    tasks: ['Upload a file', 'Reject large files'],
    criteria: ['Upload a file', 'Reject large files'],
  },
  {
    rule: 'requirements by number, a line each, in German',
    page: [
      h(2, 'Funktionale Anforderungen'),
      p('F-01: Das System muss Belege scannen.'),
      h(2, 'Nichtfunktionale Anforderungen'),
      p('NF-01: Antwort unter zwei Sekunden.'),
      h(2, 'Arbeitsschritte'),
      ol('Scanner anbinden', 'Prüfregeln schreiben'),
    ],
    tasks: [
      'Das System muss Belege scannen.',
      'Antwort unter zwei Sekunden.',
      'Scanner anbinden',
      'Prüfregeln schreiben',
    ],
    criteria: ['Das System muss Belege scannen.'],
  },
  {
    rule: 'a specification of what the system shall do, tasks by craft',
    page: [
      h(2, 'Specification'),
      ul('The system shall lock an account after five failures'),
      h(2, '🛠 Engineering tasks'),
      list([line(text('Lock state in the database '), mention('Ann'))]),
      h(2, '🎨 Design tasks'),
      ul('Mail that tells the owner'),
      h(2, 'Known issues'),
      ul('Mail is slow on Mondays'),
    ],
    tasks: [
      'The system shall lock an account after five failures',
      'Lock state in the database',
      'Mail that tells the owner',
    ],
    criteria: ['The system shall lock an account after five failures'],
  },
];
