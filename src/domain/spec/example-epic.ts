import { bulletList, heading, paragraph, text } from '../documents/nodes';
import { de } from '../description/names/words/de';
import { ja } from '../description/names/words/ja';
import { type Tongue, tongueWith } from '../description/section-names';
import { type SpecLanguage } from '../templates/spec-language';
import { type EpicFacts } from './epic';

interface ExampleWords {
  readonly type: string;
  readonly priority: string;
  readonly component: string;
  readonly summary: string;
  readonly overview: string;
  readonly story: string;
  /** What the description says under headings of its own. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  readonly relation: string;
}

const WORDS: Readonly<Record<SpecLanguage, ExampleWords>> = {
  en: {
    type: 'Epic',
    priority: 'High',
    component: 'Payments',
    summary: 'Pay by invoice',
    overview: 'Business customers can pay their orders by invoice.',
    story: 'As a business customer I want to pay by invoice, so that I need no card.',
    parts: {
      'Acceptance criteria': ['The invoice is sent within an hour', 'It can be paid for 30 days'],
      'Technical considerations': ['Invoices are kept for ten years'],
      Tasks: ['Send the invoice', 'Match payments with invoices'],
      'Success metrics': ['One in five business orders is paid by invoice'],
    },
    relation: 'blocks',
  },
  de: {
    type: 'Epic',
    priority: 'Hoch',
    component: 'Zahlungen',
    summary: 'Zahlung auf Rechnung',
    overview: 'Geschäftskunden können ihre Bestellungen auf Rechnung bezahlen.',
    story: 'Als Geschäftskunde möchte ich auf Rechnung zahlen, damit ich keine Karte brauche.',
    parts: {
      Akzeptanzkriterien: [
        'Die Rechnung wird innerhalb einer Stunde verschickt',
        'Sie kann 30 Tage lang bezahlt werden',
      ],
      'Technische Überlegungen': ['Rechnungen werden zehn Jahre lang aufbewahrt'],
      Aufgaben: ['Rechnung verschicken', 'Zahlungen den Rechnungen zuordnen'],
      Erfolgskennzahlen: ['Jede fünfte Geschäftsbestellung wird auf Rechnung bezahlt'],
    },
    relation: 'blockiert',
  },
  ja: {
    type: 'エピック',
    priority: '高',
    component: '決済',
    summary: '請求書払い',
    overview: '法人のお客様が注文代金を請求書で支払えるようにします。',
    story: '法人のお客様として、カードなしで済むように請求書で支払いたい。',
    parts: {
      受け入れ基準: ['請求書は 1 時間以内に送信される', '支払期限は 30 日間とする'],
      技術的な考慮事項: ['請求書は 10 年間保管する'],
      タスク: ['請求書を送信する', '入金と請求書を照合する'],
      成功指標: ['法人注文の 5 件に 1 件が請求書払いになる'],
    },
    relation: 'がブロック',
  },
};

/** How the made-up epic of a language speaks of its parts. */
export const EXAMPLE_TONGUES: Readonly<Record<SpecLanguage, Tongue>> = {
  en: tongueWith(null),
  de: tongueWith(de),
  ja: tongueWith(ja),
};

/** A made-up epic that has something to say for each placeholder, to show what a template does. */
export function exampleEpic(language: SpecLanguage): EpicFacts {
  const { type, priority, component, summary, relation, ...described } = WORDS[language];
  return {
    issueId: '0',
    key: 'EXAMPLE-1',
    projectId: '0',
    projectName: 'Example',
    issueTypeId: null,
    issueTypeName: type,
    summary,
    hierarchyLevel: 1,
    secured: false,
    description: descriptionOf(described),
    priority,
    labels: ['checkout'],
    components: [component],
    fixVersions: ['2.0'],
    dueDate: '2030-03-29',
    parent: { key: 'EXAMPLE-2', summary },
    links: [{ key: 'EXAMPLE-3', summary, relation }],
    children: [],
    hasMoreChildren: false,
    namedSpec: null,
    unlinked: null,
  };
}

const descriptionOf = ({ overview, story, parts }: Pick<ExampleWords, 'overview' | 'story' | 'parts'>) => [
  paragraph(text(overview)),
  paragraph(text(story)),
  ...Object.entries(parts).flatMap(([title, points]) => [
    heading(2, text(title)),
    bulletList(points.map((words) => [text(words)])),
  ]),
];
