import { h, lines, ol, p, tasks, ul, type ToldEpic } from './told';

/** Epics as several trades write them, in sentences, forms and lists of their own. */
export const OFFICES: readonly ToldEpic[] = [
  {
    rule: 'a story in three lines, scenarios, a dependency and an assumption',
    description: [
      p('Carriers queue up to four hours at our Venlo hub because everyone arrives at 7.'),
      lines(
        "As a carrier's dispatcher",
        'I want to book a dock slot online',
        "So that my driver doesn't wait",
      ),
      lines(
        'Scenario: free slot',
        'Given a dock with a free slot at 9:00',
        'When the dispatcher books it',
        'Then the slot is taken and a QR code is mailed to the driver',
      ),
      lines(
        'Scenario: late truck',
        'Given a booked slot at 9:00',
        'When the truck is not at the gate by 9:30',
        'Then the slot is released and the next in line is notified',
      ),
      lines(
        'Dependencies: gate camera API from vendor, TMS release 24.2',
        'Assumption: one slot lasts 45 minutes',
      ),
    ],
    expected: {
      overview:
        'Carriers queue up to four hours at our Venlo hub because everyone arrives at 7. | Assumption: one slot lasts 45 minutes',
      'user-story':
        "As a carrier's dispatcher I want to book a dock slot online So that my driver doesn't wait",
      'acceptance-criteria':
        'Scenario: free slot Given a dock with a free slot at 9:00 When the dispatcher books it Then the slot is taken and a QR code is mailed to the driver | Scenario: late truck Given a booked slot at 9:00 When the truck is not at the gate by 9:30 Then the slot is released and the next in line is notified',
      technical: 'Dependencies: gate camera API from vendor, TMS release 24.2',
    },
  },
  {
    rule: 'a checklist, exit criteria and what to watch out for',
    description: [
      p('PG 13 goes end of life in November. We have 41 clusters on it.'),
      p('Plan'),
      tasks(
        'Inventory of extensions per cluster',
        'Dry run on staging with a copy of prod',
        'Upgrade tier 3 clusters',
        'Upgrade tier 1 clusters in the Sunday window',
        'Remove old binaries',
      ),
      p('Exit criteria'),
      ul(
        'No cluster below 16',
        'p95 query time not worse than before, by pg_stat_statements',
        'Rollback tried once for each tier',
      ),
      p('Watch out'),
      ul('logical replication slots do not survive pg_upgrade', 'pg_repack has to be rebuilt'),
    ],
    expected: {
      overview: 'PG 13 goes end of life in November. We have 41 clusters on it.',
      'acceptance-criteria':
        'Exit criteria | No cluster below 16 p95 query time not worse than before, by pg_stat_statements Rollback tried once for each tier',
      technical:
        'Watch out | logical replication slots do not survive pg_upgrade pg_repack has to be rebuilt',
      tasks:
        'Plan | Inventory of extensions per cluster Dry run on staging with a copy of prod Upgrade tier 3 clusters Upgrade tier 1 clusters in the Sunday window Remove old binaries',
    },
  },
  {
    rule: 'what is in and out of scope, with a hypothesis',
    description: [
      h(2, 'Context'),
      p('Sales ops still gets churn scores by a spreadsheet mailed each Monday.'),
      h(2, 'Hypothesis'),
      p('If account managers see a fresh score in the CRM, they call at-risk customers two weeks earlier.'),
      h(2, 'Personas'),
      p('Account manager; Sales ops analyst'),
      h(2, 'Scope'),
      p('In:'),
      ul('daily scoring of all accounts with > 3 months of history', 'top three reasons per score'),
      p('Out:'),
      ul('prospects'),
      h(2, 'Definition of Done'),
      ul('[ ] score is in Salesforce by 6 am CET', '[ ] drift alert is wired to the on-call channel'),
      h(2, 'Architecture'),
      lines(
        'dbt model → feature store → batch job on Spark → Salesforce bulk API',
        'PII is hashed before it leaves the warehouse',
      ),
      h(2, 'Evaluation'),
      p('AUC ≥ 0.78 on the holdout; uplift of retained ARR against control group'),
    ],
    expected: {
      overview:
        'Context | Sales ops still gets churn scores by a spreadsheet mailed each Monday. | Hypothesis | If account managers see a fresh score in the CRM, they call at-risk customers two weeks earlier. | Scope | In: | daily scoring of all accounts with > 3 months of history top three reasons per score | Out: | prospects',
      'user-story': 'Personas | Account manager; Sales ops analyst',
      'acceptance-criteria':
        'Definition of Done | [ ] score is in Salesforce by 6 am CET [ ] drift alert is wired to the on-call channel',
      technical:
        'Architecture | dbt model → feature store → batch job on Spark → Salesforce bulk API PII is hashed before it leaves the warehouse',
      metrics: 'Evaluation | AUC ≥ 0.78 on the holdout; uplift of retained ARR against control group',
    },
  },
  {
    rule: 'states of today and tomorrow, constraints and deliverables in lines',
    description: [
      p('Title: Vibration alerts for press line 2'),
      lines(
        'Current state: bearings fail without notice, 6 h of downtime each time, about 9 times a year.',
        'Future state: the shift lead gets an alert at least 24 h before a failure.',
        'Stakeholders: shift lead, maintenance planner, plant manager',
        'Constraints: no internet on the shop floor; OPC UA only; sensors must be ATEX rated',
        'Deliverables:',
      ),
      ul('14 sensors mounted', 'gateway with buffering for 72 h', 'dashboard in the control room'),
      lines(
        'Benefits: 300 k€ a year less scrap and downtime',
        'Risks: false alarms make people ignore the alerts',
      ),
    ],
    expected: {
      overview:
        'Title: Vibration alerts for press line 2 | Current state: bearings fail without notice, 6 h of downtime each time, about 9 times a year. | Future state: the shift lead gets an alert at least 24 h before a failure. | Stakeholders: shift lead, maintenance planner, plant manager | Benefits: 300 k€ a year less scrap and downtime | Risks: false alarms make people ignore the alerts',
      technical: 'Constraints: no internet on the shop floor; OPC UA only; sensors must be ATEX rated',
      tasks:
        'Deliverables | 14 sensors mounted gateway with buffering for 72 h dashboard in the control room',
    },
  },
  {
    rule: 'a list of which each point says its own name',
    description: [
      ul(
        "Goal: customers see yesterday's consumption by 8 am",
        'Why now: regulator asks for it from January',
        'Actor: household customer with a smart meter',
        'Precondition: meter is registered with the gateway operator',
        'Done means: 98 % of readings are shown by 8 am, gaps are marked as estimates',
        'Metric: portal visits per month +30 %',
        'Team: Meter-to-Cash, Portal',
        'Task: connect gateway feed',
        'Task: build day chart',
        'Task: write FAQ',
      ),
    ],
    expected: {
      overview:
        "Goal: customers see yesterday's consumption by 8 am | Why now: regulator asks for it from January | Team: Meter-to-Cash, Portal",
      'user-story': 'Actor: household customer with a smart meter',
      'acceptance-criteria': 'Done means: 98 % of readings are shown by 8 am, gaps are marked as estimates',
      technical: 'Precondition: meter is registered with the gateway operator',
      tasks: 'connect gateway feed | build day chart | write FAQ',
      metrics: 'portal visits per month +30 %',
    },
  },
  {
    rule: 'an application of an authority, with bare names',
    description: [
      lines(
        'Ausgangslage',
        'Anträge auf Elterngeld kommen zu 80 % auf Papier, die Bearbeitung dauert im Schnitt 9 Wochen.',
      ),
      lines('Zielgruppe', 'Eltern, Sachbearbeitung in den Elterngeldstellen'),
      lines(
        'Was soll erreicht werden?',
        'Eltern stellen den Antrag vollständig online und laden Nachweise als Foto hoch.',
      ),
      p('Abnahmekriterien'),
      ul(
        'Antrag kann unterbrochen und fortgesetzt werden',
        'Nachweise bis 10 MB je Datei',
        'Der Antrag liegt spätestens nach 5 Minuten im Fachverfahren',
      ),
      p('Rahmenbedingungen'),
      ul('BundID ist zu verwenden', 'BITV 2.0', 'Betrieb im Landesrechenzentrum'),
      lines('Kennzahlen', 'Durchlaufzeit unter 4 Wochen, Onlinequote 70 %'),
    ],
    expected: {
      overview:
        'Ausgangslage | Anträge auf Elterngeld kommen zu 80 % auf Papier, die Bearbeitung dauert im Schnitt 9 Wochen.',
      'user-story': 'Zielgruppe | Eltern, Sachbearbeitung in den Elterngeldstellen',
      'acceptance-criteria':
        'Was soll erreicht werden? | Eltern stellen den Antrag vollständig online und laden Nachweise als Foto hoch. | Abnahmekriterien | Antrag kann unterbrochen und fortgesetzt werden Nachweise bis 10 MB je Datei Der Antrag liegt spätestens nach 5 Minuten im Fachverfahren',
      technical: 'Rahmenbedingungen | BundID ist zu verwenden BITV 2.0 Betrieb im Landesrechenzentrum',
      metrics: 'Kennzahlen | Durchlaufzeit unter 4 Wochen, Onlinequote 70 %',
    },
  },
  {
    rule: 'an upgrade with its motive, steps, limits and end',
    description: [
      p('Cluster-Upgrade auf 1.31'),
      p('Motivation: 1.28 bekommt seit Oktober keine Patches mehr.'),
      p('Vorgehen:'),
      ol('APIs mit pluto prüfen', 'Staging hochziehen', 'Prod Nodepools nacheinander drainen'),
      lines(
        'Randbedingungen:',
        'kein Ausfall während der Handelszeiten 8–22 Uhr',
        'PodSecurityPolicies sind weg, Kyverno vorher aktiv',
      ),
      lines('Fertig wenn:', 'alle 6 Cluster auf 1.31, keine deprecated API mehr im Einsatz'),
    ],
    expected: {
      overview: 'Cluster-Upgrade auf 1.31 | Motivation: 1.28 bekommt seit Oktober keine Patches mehr.',
      'acceptance-criteria': 'Fertig wenn | alle 6 Cluster auf 1.31, keine deprecated API mehr im Einsatz',
      technical:
        'Randbedingungen | kein Ausfall während der Handelszeiten 8–22 Uhr PodSecurityPolicies sind weg, Kyverno vorher aktiv',
      tasks: 'Vorgehen | APIs mit pluto prüfen Staging hochziehen Prod Nodepools nacheinander drainen',
    },
  },
  {
    rule: 'Japanese names above lines and points',
    description: [
      lines('背景', '返品の受付は電話だけで、平均15分待たせている。'),
      lines('ユーザーストーリー', '購入者として、サイトから返品を申し込みたい。電話で待たずに済むから。'),
      lines(
        '受け入れ条件',
        '・購入から30日以内の商品だけ申請できる',
        '・返送ラベルをPDFで印刷できる',
        '・返金の予定日が表示される',
      ),
      lines('技術', '・返金は決済代行のAPIを使う', '・個人情報は90日で削除'),
      lines('指標', '電話件数を半分にする'),
    ],
    expected: {
      overview: '背景 | 返品の受付は電話だけで、平均15分待たせている。',
      'user-story': '購入者として、サイトから返品を申し込みたい。電話で待たずに済むから。',
      'acceptance-criteria':
        '受け入れ条件 | 購入から30日以内の商品だけ申請できる 返送ラベルをPDFで印刷できる 返金の予定日が表示される',
      technical: '技術 | 返金は決済代行のAPIを使う 個人情報は90日で削除',
      metrics: '指標 | 電話件数を半分にする',
    },
  },
];
