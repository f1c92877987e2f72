import { paragraph, text } from '../../../../src/domain/documents/nodes';
import { card, lines, p, type ToldEpic } from './told';

/** Plain prose that says what somebody wants, and what is so before that. */
export const PLANNED: readonly ToldEpic[] = [
  {
    rule: 'what has to hold, technology and shares, once the text has said what somebody wants',
    description: [
      p('Agents must look into four systems, and the CRM knows half of the parcels. We want one screen.'),
      p(
        "The screen must open when a call comes in. If a parcel is lost, its insurance is shown. A child's parcel shouldn't be shown to others. The sources are merged by a small server in Node. Calls without an answer should go from 22% to 8%.",
      ),
    ],
    expected: {
      overview:
        'Agents must look into four systems, and the CRM knows half of the parcels. We want one screen.',
      'acceptance-criteria':
        "The screen must open when a call comes in. | If a parcel is lost, its insurance is shown. | A child's parcel shouldn't be shown to others.",
      technical: 'The sources are merged by a small server in Node.',
      metrics: 'Calls without an answer should go from 22% to 8%.',
    },
  },
  {
    rule: 'what has to hold once the text has said what its aim is',
    description: [
      p(
        'The aim is to halve the bill for airtime. If the battery is low, the buoy sends four messages a day.',
      ),
    ],
    expected: {
      overview: 'The aim is to halve the bill for airtime.',
      'acceptance-criteria': 'If the battery is low, the buoy sends four messages a day.',
    },
  },
  {
    rule: 'what is so now stays, and so do the sentences after it, hopes, questions and what people have to do themselves',
    description: [
      p(
        'We want to replace the ticket machine. Today people must take a number. On Mondays 30% of them leave. The server was built by an agency.',
      ),
      p(
        'The new machine should make people happy. Must it print? We need to look at the API of the old one. Nobody must type.',
      ),
    ],
    expected: {
      overview:
        'We want to replace the ticket machine. Today people must take a number. On Mondays 30% of them leave. The server was built by an agency. | The new machine should make people happy. Must it print? | Nobody must type.',
      technical: 'We need to look at the API of the old one.',
    },
  },
  {
    rule: 'German sentences below a wish, and names with a stop in them',
    description: [
      p(
        'Die Datenbank steht im Keller. Wir wollen das ändern. Die Meldung muss Dr. Meier am selben Tag erreichen. Die Fotos liegen hinter einer Schnittstelle. Wenn eine Meldung fehlt, wird daran erinnert.',
      ),
    ],
    expected: {
      overview: 'Die Datenbank steht im Keller. Wir wollen das ändern.',
      'acceptance-criteria':
        'Die Meldung muss Dr. Meier am selben Tag erreichen. | Wenn eine Meldung fehlt, wird daran erinnert.',
      technical: 'Die Fotos liegen hinter einer Schnittstelle.',
    },
  },
  {
    rule: 'what a sentence that tells something is followed by, where that is so now',
    description: [
      p("It's done when the list is gone. It stays gone. Today three people keep it."),
      p('Our target is one list. Metrics: none today. Who: nobody knows.'),
    ],
    expected: {
      overview:
        'Today three people keep it. | Our target is one list. | Metrics: none today. | Who: nobody knows.',
      'acceptance-criteria': "It's done when the list is gone. It stays gone.",
    },
  },
  {
    rule: 'what only sounds like a story, a criterion or a measure of success',
    description: [
      p('As a result, we need more staff at weekends.'),
      p('We want partners to sign up alone so that we save time.'),
      p('Orders are complete when the last parcel is scanned, which confuses buyers.'),
      p('We know that this happens when stock is wrong.'),
      lines('History: we tried this in 2019.', 'Rules: everybody has their own.'),
    ],
    expected: {
      overview:
        'As a result, we need more staff at weekends. | We want partners to sign up alone so that we save time. | Orders are complete when the last parcel is scanned, which confuses buyers. | We know that this happens when stock is wrong. | History: we tried this in 2019. | Rules: everybody has their own.',
    },
  },
  {
    rule: 'a story is a wish, and what should be is never what is so now',
    description: [
      p(
        'As a conductor I want to know who is missing so that I can choose the pieces. Everybody writes into three chats at the moment. Singers should be able to cancel with one tap.',
      ),
    ],
    expected: {
      overview: 'Everybody writes into three chats at the moment.',
      'user-story': 'As a conductor I want to know who is missing so that I can choose the pieces.',
      'acceptance-criteria': 'Singers should be able to cancel with one tap.',
    },
  },
  {
    rule: 'a paragraph whose first sentence tells what shall be, and what may never happen',
    description: [
      p(
        'As a coordinator I want to see who comes so that I can plan the food. At the moment I count by hand.',
      ),
      p(
        'Volunteers must be able to sign up alone. A list that was closed by mistake has to open again. No more than 40 people may sign up.',
      ),
      p('The coordinator must get a message when someone drops out. She reads it on her phone.'),
    ],
    expected: {
      overview: 'At the moment I count by hand. | She reads it on her phone.',
      'user-story': 'As a coordinator I want to see who comes so that I can plan the food.',
      'acceptance-criteria':
        'Volunteers must be able to sign up alone. | A list that was closed by mistake has to open again. | No more than 40 people may sign up. | The coordinator must get a message when someone drops out.',
    },
  },
  {
    rule: 'steps, technology that is used, and cases, once the text has said what shall be',
    description: [
      p(
        "Every farm has a notebook. The app should fill in the field. It must keep notes for three years. If the phone is offline they are sent later. It is important that nobody types twice. A note mustn't be lost. Every note needs a date. It may never be shown to others.",
      ),
      p(
        'We use Twilio for messages. Notes are sent over MQTT. Pages are rendered by an old job. The gateway has a battery of its own.',
      ),
      p(
        'First comes the import of the fields, then the notes, then the export. Before that, someone has to order a server. We count it as a success if nobody calls.',
      ),
      p('The related work is tracked in FARM-301.'),
    ],
    expected: {
      overview: 'Every farm has a notebook. The app should fill in the field.',
      'acceptance-criteria':
        "It must keep notes for three years. | If the phone is offline they are sent later. | It is important that nobody types twice. | A note mustn't be lost. | Every note needs a date. | It may never be shown to others.",
      technical:
        'We use Twilio for messages. | Notes are sent over MQTT. | Pages are rendered by an old job. | The gateway has a battery of its own.',
      tasks:
        'First comes the import of the fields, then the notes, then the export. | Before that, someone has to order a server.',
      metrics: 'We count it as a success if nobody calls.',
      related: 'The related work is tracked in FARM-301.',
    },
  },
  {
    rule: 'what people do and where they are is no technology, no step and no criterion',
    description: [
      p('First the guest calls us, then we call the hotel, then the hotel calls back. That takes two days.'),
      p(
        'We want to replace the guides. The pilot runs in Utrecht with five schools. Guests use Instagram to complain. First people will laugh at it. When the cook is ill there is no menu. If the board says no, we stop. If it works, a tour takes an hour.',
      ),
      p('The lamp should be cheap. It should be small.'),
    ],
    expected: {
      overview:
        'First the guest calls us, then we call the hotel, then the hotel calls back. That takes two days. | We want to replace the guides. The pilot runs in Utrecht with five schools. Guests use Instagram to complain. First people will laugh at it. When the cook is ill there is no menu. If the board says no, we stop. If it works, a tour takes an hour.',
      'acceptance-criteria': 'The lamp should be cheap. | It should be small.',
    },
  },
  {
    rule: 'an address ends a sentence, an abbreviation none, and what holds from now on does not hold now',
    description: [
      p('Every nurse has to fetch the tablet from the office.'),
      p('The tablet must be able to wait for the network. Data must be sent later, incl. pictures.'),
      paragraph(
        text(
          'Changes should from now on be signed by two people. The list must show both names. See the pages in ',
        ),
        card('https://www.figma.com/file/ward'),
        text(' The dose must be shown in red. It is done when both wards use it.'),
      ),
    ],
    expected: {
      overview: 'Every nurse has to fetch the tablet from the office.',
      'acceptance-criteria':
        'The tablet must be able to wait for the network. Data must be sent later, incl. pictures. | Changes should from now on be signed by two people. | The list must show both names. | The dose must be shown in red. | It is done when both wards use it.',
      design: 'See the pages in https://www.figma.com/file/ward',
    },
  },
  {
    rule: 'how it is measured, what should change by how much, who may see what, and what it is built on',
    description: [
      p('We want one list of keys.'),
      p('The list may only be seen by caretakers. Calls at night should go down from nine to two a week.'),
      p("We will measure the hours at the door. We'd reuse the door service of the harbour."),
    ],
    expected: {
      overview: 'We want one list of keys.',
      'acceptance-criteria': 'The list may only be seen by caretakers.',
      technical: "We'd reuse the door service of the harbour.",
      metrics:
        'Calls at night should go down from nine to two a week. | We will measure the hours at the door.',
    },
  },
  {
    rule: 'names before arrows and in brackets',
    description: [
      lines(
        'Goal → no paper',
        '[Tech] doors speak OSDP',
        '[Tasks] order the readers',
        'Metrics -> 90 % opened by card',
      ),
    ],
    expected: {
      overview: 'Goal → no paper',
      technical: '[Tech] doors speak OSDP',
      tasks: 'order the readers',
      metrics: '90 % opened by card',
    },
  },
];
