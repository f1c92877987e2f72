import { paragraph, strong, text } from '../../../../src/domain/documents/nodes';
import { h, lines, p, table, type ToldEpic, ul } from './told';

/** Names by what they are about at last, numbered lines as headings, and letters as they were pasted. */
export const HEADS: readonly ToldEpic[] = [
  {
    rule: 'a letter that was pasted, with its end',
    description: [
      p('From: Priya Nair; Sent: Tuesday; To: Platform'),
      p(
        'Hi all, three enterprise customers could not export invoices last week. Support spent 14 hours on workarounds.',
      ),
      lines(
        "What we're asking for:",
        '- Export finishes for accounts with more than 50k invoices',
        '- A failed export says why and can be resumed',
        '- No duplicate files after a retry',
      ),
      p('Why now:'),
      p('Renewal of Northwind is on March 3.'),
      p('Links to the tickets:'),
      ul('ZD-11823', 'ZD-11901'),
      p('Thanks, Priya'),
    ],
    expected: {
      overview:
        'From: Priya Nair; Sent: Tuesday; To: Platform | Hi all, three enterprise customers could not export invoices last week. Support spent 14 hours on workarounds. | Why now | Renewal of Northwind is on March 3. | Thanks, Priya',
      'acceptance-criteria':
        "What we're asking for | Export finishes for accounts with more than 50k invoices A failed export says why and can be resumed No duplicate files after a retry",
      related: 'Links to the tickets | ZD-11823 ZD-11901',
    },
  },
  {
    rule: 'numbered lines above what they name, some unknown',
    description: [
      lines(
        '1) Clinical need',
        'Nurses copy vitals by hand from monitors into the chart.',
        '2) Intended users',
        'Ward nurses, night coordinators',
        '3) What the system shall do',
        'The system shall import vitals every 5 minutes.',
        "The system shall flag values outside the patient's range.",
        '4) Safety and regulatory considerations',
        'Class IIa device, IEC 62304.',
      ),
    ],
    expected: {
      overview: '1) Clinical need | Nurses copy vitals by hand from monitors into the chart.',
      'user-story': '2) Intended users | Ward nurses, night coordinators',
      'acceptance-criteria':
        "3) What the system shall do | The system shall import vitals every 5 minutes. The system shall flag values outside the patient's range.",
      technical: '4) Safety and regulatory considerations | Class IIa device, IEC 62304.',
    },
  },
  {
    rule: 'names with a relative clause, and stages',
    description: [
      h(3, 'Mission'),
      p('Ship a door sensor that survives a winter on a coin cell.'),
      h(3, 'Specs we must hit'),
      ul('24 months of battery at 10 events a day', 'Range 30 m through two walls'),
      h(3, 'Bill of materials impact'),
      p('Adds 0.42 USD.'),
      h(3, 'Certification'),
      p('FCC part 15, CE RED.'),
      h(3, 'Industrial design'),
      p('https://www.figma.com/file/ds9/sensor'),
      h(3, 'Build stages'),
      ul('EVT in May', 'DVT in July'),
      h(3, 'Unknowns'),
      ul('Does the adhesive hold at -20 C?'),
    ],
    expected: {
      overview:
        'Mission | Ship a door sensor that survives a winter on a coin cell. | Bill of materials impact | Adds 0.42 USD. | Unknowns | Does the adhesive hold at -20 C?',
      design: 'Industrial design | https://www.figma.com/file/ds9/sensor',
      technical:
        'Specs we must hit | 24 months of battery at 10 events a day Range 30 m through two walls | Certification | FCC part 15, CE RED.',
      tasks: 'Build stages | EVT in May DVT in July',
    },
  },
  {
    rule: 'bold names that end in what they are about',
    description: [
      paragraph(strong('Elevator pitch:'), text(' Night races with friends, no matchmaking.')),
      paragraph(strong('Player fantasy:'), text(' I own the street for three minutes.')),
      paragraph(
        strong('Player story:'),
        text(' As a returning player I want to jump into a race within 20 seconds so that I stay.'),
      ),
      paragraph(strong('Core loop:'), text(' Race, earn, tune, race.')),
      paragraph(
        strong('Art direction:'),
        text(' Neon, wet asphalt, see https://www.figma.com/file/nr1/moods'),
      ),
      paragraph(strong('Tech risks:'), text(' Netcode above 8 cars.')),
      paragraph(strong('Ship criteria:'), text(' 60 fps on Series S; no desync in 100 races.')),
      paragraph(strong('KPIs we watch:'), text(' D7 retention 18 %.')),
    ],
    expected: {
      overview:
        'Elevator pitch: Night races with friends, no matchmaking. | Player fantasy: I own the street for three minutes. | Core loop: Race, earn, tune, race.',
      'user-story':
        'Player story: As a returning player I want to jump into a race within 20 seconds so that I stay.',
      'acceptance-criteria': 'Ship criteria: 60 fps on Series S; no desync in 100 races.',
      design: 'Art direction: Neon, wet asphalt, see https://www.figma.com/file/nr1/moods',
      technical: 'Tech risks: Netcode above 8 cars.',
      metrics: 'KPIs we watch: D7 retention 18 %.',
    },
  },
  {
    rule: 'a table whose first column ends in what it is about',
    description: [
      p('Instant credit decision for small firms'),
      table(
        ['Area', 'Content'],
        ['Business rationale', 'We lose 30 % of applicants on day two.'],
        ['Eligibility rules', 'Turnover below 2 m; registered for 24 months.'],
        ['Control requirements', 'Four-eyes above 50k.'],
        ['Regulatory requirements', 'EBA guidelines on loan origination.'],
        ['Success measures', 'Decision in 60 s for 80 % of cases.'],
        ['Not covered', 'Foreign entities.'],
      ),
    ],
    expected: {
      overview:
        'Instant credit decision for small firms | Area Content | Business rationale | We lose 30 % of applicants on day two. | Not covered | Foreign entities.',
      'acceptance-criteria':
        'Eligibility rules | Turnover below 2 m; registered for 24 months. | Control requirements | Four-eyes above 50k.',
      technical: 'Regulatory requirements | EBA guidelines on loan origination.',
      metrics: 'Success measures | Decision in 60 s for 80 % of cases.',
    },
  },
  {
    rule: 'a German letter that says what it needs and what not',
    description: [
      p('Hallo zusammen,'),
      p('unser Kundenservice beantwortet jeden Tag 300 Fragen nach dem Lieferstatus.'),
      p('Was wir brauchen:'),
      ul('Status in der App für jede Sendung', 'Hinweis bei Verspätung von mehr als 30 Minuten'),
      p('Was wir nicht brauchen:'),
      ul('Live-Karte'),
      p('Woran wir den Erfolg messen:'),
      ul('Weniger als 100 Anfragen am Tag'),
      p('Nächste Schritte:'),
      ul('Termin mit DHL'),
      p('Viele Grüße, Jana'),
    ],
    expected: {
      overview:
        'Hallo zusammen, | unser Kundenservice beantwortet jeden Tag 300 Fragen nach dem Lieferstatus. | Was wir nicht brauchen | Live-Karte | Viele Grüße, Jana',
      'acceptance-criteria':
        'Was wir brauchen | Status in der App für jede Sendung Hinweis bei Verspätung von mehr als 30 Minuten',
      tasks: 'Nächste Schritte | Termin mit DHL',
      metrics: 'Woran wir den Erfolg messen | Weniger als 100 Anfragen am Tag',
    },
  },
  {
    rule: 'a German table with compounds, and a row that no section knows',
    description: [
      table(
        ['Feld', 'Inhalt'],
        ['Anlass', 'Neue Geldwäscherichtlinie'],
        ['Ziel', 'Treffer in Echtzeit prüfen'],
        ['Muss-Anforderungen', 'Sperre binnen 1 s; Protokoll je Treffer'],
        ['Risiken und Maßnahmen', 'Fehlalarme; zweite Prüfstufe'],
        ['Beteiligte Systeme', 'Kernbank, SWIFT'],
        ['Erfolgskriterien', 'Fehlalarme unter 2 %'],
      ),
    ],
    expected: {
      overview:
        'Feld Inhalt Anlass Neue Geldwäscherichtlinie | Ziel | Treffer in Echtzeit prüfen | Risiken und Maßnahmen | Fehlalarme; zweite Prüfstufe',
      'acceptance-criteria': 'Muss-Anforderungen | Sperre binnen 1 s; Protokoll je Treffer',
      technical: 'Beteiligte Systeme | Kernbank, SWIFT',
      metrics: 'Erfolgskriterien | Fehlalarme unter 2 %',
    },
  },
  {
    rule: 'a Japanese letter with marks and compounds',
    description: [
      p('お疲れさまです。経費精算の件です。'),
      p('■現状の課題'),
      p('領収書を紙で郵送しており、処理に2週間かかる。'),
      p('■実現したいこと'),
      ul('スマホで撮影して申請できる', '承認状況が分かる'),
      p('■必須条件'),
      ul('電子帳簿保存法に対応すること'),
      p('■関係システム'),
      p('会計システム、人事マスタ'),
      p('■効果'),
      p('処理日数を3日以内にする'),
    ],
    expected: {
      overview:
        'お疲れさまです。経費精算の件です。 | ■現状の課題 | 領収書を紙で郵送しており、処理に2週間かかる。 | ■実現したいこと | スマホで撮影して申請できる 承認状況が分かる',
      'acceptance-criteria': '■必須条件 | 電子帳簿保存法に対応すること',
      technical: '■関係システム | 会計システム、人事マスタ',
      metrics: '■効果 | 処理日数を3日以内にする',
    },
  },
  {
    rule: 'Spanish lines, one a question that goes on behind its colon',
    description: [
      lines(
        'Situación actual: las citas se piden por teléfono.',
        'Qué queremos: que el paciente elija hora en la web.',
        'Condiciones: confirmar por SMS; anular hasta 24 h antes.',
        'Restricciones: historia clínica sin conexión externa.',
        'Cómo lo mediremos: llamadas por debajo de 100 al día.',
        'Dudas: ¿quién atiende a mayores?',
      ),
    ],
    expected: {
      overview:
        'Situación actual: las citas se piden por teléfono. | Qué queremos: que el paciente elija hora en la web. | Dudas: ¿quién atiende a mayores?',
      'acceptance-criteria': 'Condiciones: confirmar por SMS; anular hasta 24 h antes.',
      technical: 'Restricciones: historia clínica sin conexión externa.',
      metrics: 'Cómo lo mediremos: llamadas por debajo de 100 al día.',
    },
  },
];
