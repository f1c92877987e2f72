import { type AdfNode } from '../../../../src/domain/documents/adf';
import { paragraph, strong, text } from '../../../../src/domain/documents/nodes';
import { h, lines, ol, p, ul, type ToldEpic } from './told';

/** "1. **Purpose**" alone, as an editor reads what was pasted. */
const numberedBold = (words: string): AdfNode => ({
  type: 'orderedList',
  content: [{ type: 'listItem', content: [paragraph(strong(words))] }],
});

/** Questions and answers, all sorts of points in one list, and names that few teams use. */
export const ASKED: readonly ToldEpic[] = [
  {
    rule: 'questions and answers, of which some names are not known',
    description: [
      lines('Q: What are we building?', 'A: One basket for several shops on the same street.'),
      lines('Q: What must hold?', 'A: Each shop is paid on its own. A basket survives a lost connection.'),
      lines("Q: What's hard?", 'A: Three tills have no interface.'),
      lines('Q: What do engineers need to know?', 'A: Tills are polled, one by one.'),
      lines('Q: Who decides?', 'A: Marit, for prices the shops themselves.'),
      lines('Q: How will we know?', 'A: Share of orders from two shops, we hope for 15 %.'),
    ],
    expected: {
      overview:
        "Q: What are we building? | A: One basket for several shops on the same street. | Q: What's hard? | A: Three tills have no interface. | Q: Who decides? | A: Marit, for prices the shops themselves.",
      'acceptance-criteria':
        'Q: What must hold? | A: Each shop is paid on its own. A basket survives a lost connection.',
      technical: 'Q: What do engineers need to know? | A: Tills are polled, one by one.',
      metrics: 'Q: How will we know? | A: Share of orders from two shops, we hope for 15 %.',
    },
  },
  {
    rule: 'questions in lines, known or not',
    description: [
      lines('Wozu das Ganze?', 'Mieter rufen an, weil sie ihre Abrechnung nicht verstehen.'),
      lines('Wem nützt es?', 'Mietern und der Hotline'),
      lines('Was muss sie können?', 'Jede Position lässt sich aufklappen'),
      lines('Wie bauen wir es?', 'PDF/A aus dem ERP, keine zweite Datenbank'),
      lines('Woran erkennen wir den Erfolg?', 'Anrufe zur Abrechnung −40 %'),
    ],
    expected: {
      overview: 'Wozu das Ganze? Mieter rufen an, weil sie ihre Abrechnung nicht verstehen.',
      'user-story': 'Wem nützt es? | Mietern und der Hotline',
      'acceptance-criteria': 'Was muss sie können? | Jede Position lässt sich aufklappen',
      technical: 'Wie bauen wir es? | PDF/A aus dem ERP, keine zweite Datenbank',
      metrics: 'Woran erkennen wir den Erfolg? | Anrufe zur Abrechnung −40 %',
    },
  },
  {
    rule: 'numbered bold names, as an editor reads them',
    description: [
      numberedBold('Purpose'),
      p('Suppliers hold up to four passwords with us.'),
      numberedBold('Functional requirements'),
      p('2.1 An administrator invites colleagues without contacting us.'),
      p('2.2 A session ends after 30 minutes.'),
      numberedBold('Benefits measurement'),
      p('Password resets below 100 a quarter.'),
    ],
    expected: {
      overview: 'Purpose | Suppliers hold up to four passwords with us.',
      'acceptance-criteria':
        'Functional requirements | 2.1 An administrator invites colleagues without contacting us. | 2.2 A session ends after 30 minutes.',
      metrics: 'Benefits measurement | Password resets below 100 a quarter.',
    },
  },
  {
    rule: 'all sorts of points in one list',
    description: [
      p('Refunds take two weeks.'),
      ul(
        'as a shopper I want to see where my refund is',
        'add refund_state to the order table',
        'a refund must never go to another card',
        'rewrite the mail that is sent at the end',
        'shops have to pay the fee?',
        '"It must just work"',
        'calls on refunds down by 30 %',
      ),
    ],
    expected: {
      overview: 'Refunds take two weeks. | shops have to pay the fee? "It must just work"',
      'user-story': 'as a shopper I want to see where my refund is',
      'acceptance-criteria': 'a refund must never go to another card',
      tasks: 'add refund_state to the order table rewrite the mail that is sent at the end',
      metrics: 'calls on refunds down by 30 %',
    },
  },
  {
    rule: 'all sorts of points below a name stay with it',
    description: [
      h(2, 'Out of scope'),
      ul('migrate old vouchers', 'users must sign in again', 'as a partner I want to see them'),
    ],
    expected: {
      overview:
        'Out of scope | migrate old vouchers users must sign in again as a partner I want to see them',
    },
  },
  {
    rule: 'Japanese notes of all sorts',
    description: [
      p('3/18 打ち合わせメモ'),
      ul(
        '棚卸のたびに2日間出荷を止めている',
        '端末はAndroid 8のまま使う',
        '5個以上の差は別の人が再カウントすること',
        '通信が切れてもデータが消えないこと',
        '佐藤が端末の台数を確認する',
        '新しい棚は今回対象外',
      ),
    ],
    expected: {
      overview: '3/18 打ち合わせメモ | 棚卸のたびに2日間出荷を止めている 新しい棚は今回対象外',
      'acceptance-criteria': '5個以上の差は別の人が再カウントすること 通信が切れてもデータが消えないこと',
      technical: '端末はAndroid 8のまま使う',
      tasks: '佐藤が端末の台数を確認する',
    },
  },
  {
    rule: 'bold names in lines end the list of a bold one',
    description: [
      paragraph(
        strong('Le problème :'),
        text(' 18 % des rendez-vous ne sont pas honorés.'),
        { type: 'hardBreak' },
        strong('Ce que ça doit faire :'),
      ),
      ul('rappel par SMS 48 h avant', 'annulation en un clic'),
      paragraph(
        strong('Parking :'),
        text(' paiement en ligne'),
        { type: 'hardBreak' },
        strong('Côté technique :'),
        text(' agenda HL7 FHIR, hébergeur HDS'),
        { type: 'hardBreak' },
        strong('Ensuite :'),
        text(' pilote au centre Jaurès, puis tous'),
      ),
    ],
    expected: {
      overview: 'Le problème : 18 % des rendez-vous ne sont pas honorés. | Parking : paiement en ligne',
      'acceptance-criteria': 'Ce que ça doit faire | rappel par SMS 48 h avant annulation en un clic',
      technical: 'Côté technique : agenda HL7 FHIR, hébergeur HDS',
      tasks: 'Ensuite : pilote au centre Jaurès, puis tous',
    },
  },
  {
    rule: 'emoji, signals and how it is made',
    description: [
      h(1, '🎯 Why'),
      p('A renamed column broke the finance dashboards twice.'),
      h(1, '✅ Definition of done'),
      ul('A breaking change fails the build of the producer'),
      h(1, '🛠 How'),
      p('YAML files next to the models, checked in the pipeline'),
      h(1, '📊 Signals'),
      p('Zero incidents by drift for two quarters'),
      h(1, '🔗 More information'),
      p('RFC 31'),
    ],
    expected: {
      overview: '🎯 Why | A renamed column broke the finance dashboards twice.',
      'acceptance-criteria': '✅ Definition of done | A breaking change fails the build of the producer',
      technical: '🛠 How | YAML files next to the models, checked in the pipeline',
      related: '🔗 More information | RFC 31',
      metrics: '📊 Signals | Zero incidents by drift for two quarters',
    },
  },
  {
    rule: 'German names in lines, with what should be',
    description: [
      lines(
        'Problem: Belege liegen in vier Postfächern.',
        'Muss: Belege sind nach der Ablage unveränderbar.',
        'Soll: E-Rechnungen werden ohne Abtippen verbucht.',
        'Darf nicht: gelöscht werden, solange die Frist läuft.',
        'Anbindung: DATEV über den vorhandenen Connector',
        'Reihenfolge: Ablage, Suche, Buchung',
        'Messpunkt: kein fehlender Beleg in der Stichprobe',
      ),
    ],
    expected: {
      overview: 'Problem: Belege liegen in vier Postfächern.',
      'acceptance-criteria':
        'Muss: Belege sind nach der Ablage unveränderbar. | Soll: E-Rechnungen werden ohne Abtippen verbucht. | Darf nicht: gelöscht werden, solange die Frist läuft.',
      technical: 'Anbindung: DATEV über den vorhandenen Connector',
      tasks: 'Reihenfolge: Ablage, Suche, Buchung',
      metrics: 'Messpunkt: kein fehlender Beleg in der Stichprobe',
    },
  },
  {
    rule: 'Japanese names of aims, ways and proofs',
    description: [
      lines(
        '対象：初診以外の患者',
        'できること：前日17時まで変更できる',
        '実装：予約台帳のAPIを使う',
        '順番：内科、外科、全科',
        '成果：平均待ち時間40分から20分',
      ),
    ],
    expected: {
      'user-story': '対象：初診以外の患者',
      'acceptance-criteria': 'できること：前日17時まで変更できる',
      technical: '実装：予約台帳のAPIを使う',
      tasks: '順番：内科、外科、全科',
      metrics: '成果：平均待ち時間40分から20分',
    },
  },
  {
    rule: 'Dutch names of what is wanted, done and measured',
    description: [
      lines(
        'Aanleiding: vervoerders wachten twaalf dagen.',
        'Wat we willen: vaste routes krijgen meteen antwoord.',
        'Beschikbaarheid: ook in het weekend',
        'Volgorde: routes, rekenregels, proefdraaien',
        'Cijfers: 60 % binnen één dag',
      ),
    ],
    expected: {
      overview: 'Aanleiding: vervoerders wachten twaalf dagen.',
      'acceptance-criteria': 'Wat we willen: vaste routes krijgen meteen antwoord.',
      technical: 'Beschikbaarheid: ook in het weekend',
      tasks: 'Volgorde: routes, rekenregels, proefdraaien',
      metrics: 'Cijfers: 60 % binnen één dag',
    },
  },
  {
    rule: 'what people negotiate, sign off and slice',
    description: [
      paragraph(
        strong('Non-negotiables'),
        { type: 'hardBreak' },
        text('No data leaves the plant'),
        { type: 'hardBreak' },
        strong('Who is affected'),
        { type: 'hardBreak' },
        text('Shift leads and planners'),
        { type: 'hardBreak' },
        strong('Under the hood'),
        { type: 'hardBreak' },
        text('Sensors speak OPC UA to an edge PC'),
        { type: 'hardBreak' },
        strong('Slices'),
      ),
      ol('count only', 'warn with a banner'),
      paragraph(strong('Proof'), { type: 'hardBreak' }, text('Stops by bearings at most 15 hours a year')),
    ],
    expected: {
      'user-story': 'Who is affected | Shift leads and planners',
      'acceptance-criteria': 'Non-negotiables | No data leaves the plant',
      technical: 'Under the hood | Sensors speak OPC UA to an edge PC',
      tasks: 'Slices | count only warn with a banner',
      metrics: 'Proof | Stops by bearings at most 15 hours a year',
    },
  },
];
