import { paragraph, text } from '../../../../src/domain/documents/nodes';
import { h, linked, lines, p, table, ul, type ToldEpic } from './told';

/** Epics of further trades and languages. */
export const WARDS: readonly ToldEpic[] = [
  {
    rule: 'a Japanese table of two columns',
    description: [
      table(
        ['項目', '内容'],
        ['概要', '勤怠の締めを月初1営業日で終わらせる'],
        ['利用者', '全社員、人事部'],
        ['完了条件', '打刻漏れは翌朝に本人へ通知；上長は一括で承認できる'],
        ['技術メモ', 'SAML認証、給与システムへCSV'],
        ['タスク', '要件確認、通知の実装、リハーサル'],
        ['KPI', '締め後の修正件数 10件以下'],
      ),
    ],
    expected: {
      overview: '勤怠の締めを月初1営業日で終わらせる',
      'user-story': '利用者 | 全社員、人事部',
      'acceptance-criteria': '完了条件 | 打刻漏れは翌朝に本人へ通知；上長は一括で承認できる',
      technical: '技術メモ | SAML認証、給与システムへCSV',
      tasks: '要件確認、通知の実装、リハーサル',
      metrics: 'KPI | 締め後の修正件数 10件以下',
    },
  },
  {
    rule: 'a French story among French names',
    description: [
      lines('Contexte', 'Les clients doivent se rendre en agence pour signer un mandat.'),
      p("En tant que client, je veux signer mon mandat depuis l'application afin de ne pas me déplacer."),
      p("Critères d'acceptation"),
      ul("La signature est valable au sens d'eIDAS", "Le mandat est actif en moins d'une heure"),
      paragraph(
        text('Maquettes : '),
        linked('https://www.figma.com/file/mandat', 'https://www.figma.com/file/mandat'),
      ),
      p('Points techniques'),
      ul('Service de signature du groupe, pas de stockage local'),
      lines('Indicateurs', '70 % des mandats signés en ligne'),
    ],
    expected: {
      overview: 'Contexte | Les clients doivent se rendre en agence pour signer un mandat.',
      'user-story':
        "En tant que client, je veux signer mon mandat depuis l'application afin de ne pas me déplacer.",
      'acceptance-criteria':
        "Critères d'acceptation | La signature est valable au sens d'eIDAS Le mandat est actif en moins d'une heure",
      design: 'Maquettes : https://www.figma.com/file/mandat',
      technical: 'Points techniques | Service de signature du groupe, pas de stockage local',
      metrics: 'Indicateurs | 70 % des mandats signés en ligne',
    },
  },
  {
    rule: 'Spanish headings',
    description: [
      h(2, 'Problema'),
      p('Las citas del registro civil se agotan en minutos y se revenden.'),
      h(2, 'Usuarios'),
      p('Ciudadanos y funcionarios de ventanilla'),
      h(2, 'Requisitos'),
      ul('Una cita por documento de identidad', 'Cancelar libera la cita al instante'),
      h(2, 'Consideraciones técnicas'),
      ul('Cl@ve para identificar, colas con espera justa'),
      h(2, 'Tareas'),
      ul('Integrar Cl@ve', 'Migrar la agenda'),
      h(2, 'Métricas de éxito'),
      p('Menos de 1 % de citas revendidas'),
    ],
    expected: {
      overview: 'Problema | Las citas del registro civil se agotan en minutos y se revenden.',
      'user-story': 'Usuarios | Ciudadanos y funcionarios de ventanilla',
      'acceptance-criteria':
        'Requisitos | Una cita por documento de identidad Cancelar libera la cita al instante',
      technical: 'Consideraciones técnicas | Cl@ve para identificar, colas con espera justa',
      tasks: 'Tareas | Integrar Cl@ve Migrar la agenda',
      metrics: 'Métricas de éxito | Menos de 1 % de citas revendidas',
    },
  },
  {
    rule: 'Portuguese names in lines',
    description: [
      lines(
        'Objetivo: reduzir faltas em consultas do posto de saúde',
        'Como paciente, quero confirmar a consulta pelo WhatsApp para não perder a vaga.',
        'Critérios de aceite:',
      ),
      ul(
        'Lembrete 48 h antes',
        'Resposta "não" libera a vaga',
        'Funciona com telefone sem aplicativo do posto',
      ),
      lines(
        'Aspectos técnicos: API oficial do WhatsApp, LGPD',
        'Próximos passos: contratar provedor, testar em duas unidades',
        'Indicadores: faltas abaixo de 12 %',
      ),
    ],
    expected: {
      overview: 'Objetivo: reduzir faltas em consultas do posto de saúde',
      'user-story': 'Como paciente, quero confirmar a consulta pelo WhatsApp para não perder a vaga.',
      'acceptance-criteria':
        'Critérios de aceite | Lembrete 48 h antes Resposta "não" libera a vaga Funciona com telefone sem aplicativo do posto',
      technical: 'Aspectos técnicos: API oficial do WhatsApp, LGPD',
      tasks: 'Próximos passos: contratar provedor, testar em duas unidades',
      metrics: 'Indicadores: faltas abaixo de 12 %',
    },
  },
  {
    rule: 'names before a dash',
    description: [
      lines(
        'Why - agents rebuild multi city trips by hand in the GDS, 25 min each',
        'Who - travel agents of our corporate clients',
        'What - up to six legs in one search, mixed cabins, one price',
        'UX - reuse the itinerary timeline, drag legs to reorder',
        'Tech - NDC for LH/BA, fall back to EDIFACT, 8 s timeout per supplier',
        'Not now - rail',
        'Success - 70% of multi city trips booked without GDS by Q4',
      ),
    ],
    expected: {
      overview:
        'Why - agents rebuild multi city trips by hand in the GDS, 25 min each | What - up to six legs in one search, mixed cabins, one price | Not now - rail',
      'user-story': 'Who - travel agents of our corporate clients',
      design: 'UX - reuse the itinerary timeline, drag legs to reorder',
      technical: 'Tech - NDC for LH/BA, fall back to EDIFACT, 8 s timeout per supplier',
      metrics: 'Success - 70% of multi city trips booked without GDS by Q4',
    },
  },
  {
    rule: 'situation, task, action and result',
    description: [
      h(2, '1. Situation'),
      p('Night orders are picked by hand and 3% are wrong.'),
      h(2, '2. Task'),
      p('Connect the picking robot to the ward orders.'),
      h(2, '3. Action'),
      ul(
        "Map our drug codes to the robot's catalogue",
        'Write the HL7 order feed',
        'Two weeks of double picking',
      ),
      h(2, '4. Result'),
      p('Wrong picks below 0.2% and no nurse walks to the cellar at night.'),
    ],
    expected: {
      overview: '1. Situation | Night orders are picked by hand and 3% are wrong.',
      tasks:
        "Connect the picking robot to the ward orders. | 3. Action | Map our drug codes to the robot's catalogue Write the HL7 order feed Two weeks of double picking",
      metrics: '4. Result | Wrong picks below 0.2% and no nurse walks to the cellar at night.',
    },
  },
  {
    rule: 'headings and points of Jira’s own markup',
    description: [
      lines(
        'h2. Description',
        'Orders over 10k need two approvals but the ERP only has one field.',
        'h2. Acceptance Criteria',
        '# second approver is asked after the first',
        "# approver can't be the same person",
        '# both names are printed on the order',
        'h2. Tech Notes',
        '* {{ORDERS.APPROVER2}} column, nullable',
        '* batch job at 2 am must ignore half approved orders',
        'h2. QA Notes',
        '* test with delegates',
        'h2. UX',
        '!approval.png!',
      ),
    ],
    expected: {
      overview: 'Description | Orders over 10k need two approvals but the ERP only has one field.',
      'acceptance-criteria':
        "second approver is asked after the first approver can't be the same person both names are printed on the order",
      design: 'UX | !approval.png!',
      technical:
        'Tech Notes | {{ORDERS.APPROVER2}} column, nullable batch job at 2 am must ignore half approved orders | QA Notes | test with delegates',
    },
  },
];
