import { paragraph, strong, text } from '../../../../src/domain/documents/nodes';
import { h, lines, ol, p, ul, type ToldEpic } from './told';

/** Epics of crews of many trades, written down before anybody looked how they are read. */
export const CREWS: readonly ToldEpic[] = [
  {
    rule: 'a scope of two lists, requirements and a dependency',
    description: [
      p('h1 Cold chain alerts'),
      h(2, 'Problem statement'),
      p("A broken fridge is noticed at the customer's ramp."),
      h(2, 'Proposed solution'),
      p('A sensor in each trailer warns dispatcher and driver.'),
      h(2, 'Scope'),
      h(3, 'In'),
      ul('Trailers of the pharma fleet', 'Alerts by SMS and in the cab'),
      h(3, 'Out'),
      ul('Containers on ships'),
      h(2, 'Requirements'),
      ul(
        'The alert comes within 3 minutes of leaving the band',
        'An alert that nobody takes goes to the duty manager after 10 minutes',
      ),
      h(2, 'Dependencies'),
      ul('Telematics contract renewal, see https://jira.example.com/browse/FLEET-91'),
      h(2, 'Metrics'),
      ul('Spoiled loads per 1,000 trips'),
    ],
    expected: {
      overview:
        "h1 Cold chain alerts | Problem statement | A broken fridge is noticed at the customer's ramp. | Proposed solution | A sensor in each trailer warns dispatcher and driver. | Scope | In | Trailers of the pharma fleet Alerts by SMS and in the cab | Out | Containers on ships",
      'acceptance-criteria':
        'Requirements | The alert comes within 3 minutes of leaving the band An alert that nobody takes goes to the duty manager after 10 minutes',
      technical: 'Dependencies | Telematics contract renewal, see https://jira.example.com/browse/FLEET-91',
      metrics: 'Spoiled loads per 1,000 trips',
    },
  },
  {
    rule: 'key results, deliverables and technical constraints in typed bold',
    description: [
      lines(
        '*Objective*',
        'Restore any database within an hour.',
        '*Key results*',
        'KR1 restore drill passes 4 weeks in a row',
        'KR2 RPO 15 min for tier 1',
        '*Deliverables*',
      ),
      ul('Runbook', 'Nightly restore into a scratch cluster', 'Dashboard'),
      p('*Technical constraints*'),
      ul('S3 object lock, KMS key per tenant', 'no agents on the db hosts'),
    ],
    expected: {
      overview: 'Objective | Restore any database within an hour.',
      technical: 'Technical constraints | S3 object lock, KMS key per tenant no agents on the db hosts',
      tasks: 'Deliverables | Runbook Nightly restore into a scratch cluster Dashboard',
      metrics: 'Key results | KR1 restore drill passes 4 weeks in a row KR2 RPO 15 min for tier 1',
    },
  },
  {
    rule: 'specifications of two kinds, a need as a story and considerations',
    description: [
      h(2, 'Background and context'),
      p('Analysts cannot tell where a figure in the board report comes from.'),
      h(2, 'User need'),
      p('As an analyst, I want to click a figure and see its sources, so that I can answer the auditor.'),
      h(2, 'Functional specification'),
      ol('Each column shows its upstream tables', 'A change of a table lists what breaks'),
      h(2, 'Non-functional specification'),
      p('Graph of 2 million edges answers in 2 s'),
      h(2, 'UX considerations'),
      p('Side panel, collapsible, same as the catalogue'),
      h(2, 'Success indicators'),
      p('Audit questions answered within a day: 90%'),
    ],
    expected: {
      overview:
        'Background and context | Analysts cannot tell where a figure in the board report comes from.',
      'user-story':
        'User need | As an analyst, I want to click a figure and see its sources, so that I can answer the auditor.',
      'acceptance-criteria':
        'Functional specification | Each column shows its upstream tables A change of a table lists what breaks',
      design: 'UX considerations | Side panel, collapsible, same as the catalogue',
      technical: 'Non-functional specification | Graph of 2 million edges answers in 2 s',
      metrics: 'Success indicators | Audit questions answered within a day: 90%',
    },
  },
  {
    rule: 'an insurer’s epic with measured figures',
    description: [
      h(2, 'Ausgangslage'),
      p('Makler schicken Anträge als PDF, wir tippen sie ab.'),
      h(2, 'Zielgruppe'),
      p('Makler, Innendienst'),
      h(2, 'Anforderungen'),
      ul(
        'Der Makler sieht sofort, welche Angaben fehlen',
        'Ein Antrag ist in 2 Minuten policiert',
        'Abgelehnte Anträge werden begründet',
      ),
      h(2, 'Technische Umsetzung'),
      p('BiPRO-Norm 420, Anbindung an den Bestand über MQ'),
      h(2, 'Vorgehen'),
      ul('Maske bauen', 'Schnittstelle mit zwei Maklerpools testen'),
      h(2, 'Messgrößen'),
      p('Dunkelverarbeitung 60 %'),
    ],
    expected: {
      overview: 'Ausgangslage | Makler schicken Anträge als PDF, wir tippen sie ab.',
      'user-story': 'Zielgruppe | Makler, Innendienst',
      'acceptance-criteria':
        'Anforderungen | Der Makler sieht sofort, welche Angaben fehlen Ein Antrag ist in 2 Minuten policiert Abgelehnte Anträge werden begründet',
      technical: 'Technische Umsetzung | BiPRO-Norm 420, Anbindung an den Bestand über MQ',
      tasks: 'Vorgehen | Maske bauen Schnittstelle mit zwei Maklerpools testen',
      metrics: 'Messgrößen | Dunkelverarbeitung 60 %',
    },
  },
  {
    rule: 'German bold labels in lines and above a list',
    description: [
      paragraph(
        strong('Hintergrund:'),
        text(' OP-Termine werden telefonisch verschoben.'),
        { type: 'hardBreak' },
        strong('Nutzer:'),
        text(' OP-Koordination, Anästhesie, Stationen'),
        { type: 'hardBreak' },
        strong('Abnahmekriterien:'),
      ),
      ul('Verschiebung ist in allen drei Plänen sichtbar', 'Konflikte mit Personal werden gemeldet'),
      paragraph(
        strong('Randbedingungen:'),
        text(' Orbis-Schnittstelle nur lesend, kein Internet im OP-Trakt'),
        { type: 'hardBreak' },
        strong('Erfolg:'),
        text(' 50 % weniger Anrufe'),
        { type: 'hardBreak' },
        strong('Nächste Schritte:'),
        text(' Workshop mit Anästhesie; Testsystem aufsetzen'),
      ),
    ],
    expected: {
      overview: 'Hintergrund: OP-Termine werden telefonisch verschoben.',
      'user-story': 'Nutzer: OP-Koordination, Anästhesie, Stationen',
      'acceptance-criteria':
        'Abnahmekriterien | Verschiebung ist in allen drei Plänen sichtbar Konflikte mit Personal werden gemeldet',
      technical: 'Randbedingungen: Orbis-Schnittstelle nur lesend, kein Internet im OP-Trakt',
      tasks: 'Nächste Schritte: Workshop mit Anästhesie; Testsystem aufsetzen',
      metrics: 'Erfolg: 50 % weniger Anrufe',
    },
  },
  {
    rule: 'actors, expected behaviour, systems and outcome measures',
    description: [
      paragraph(
        strong('Business need:'),
        text(' Suspicious transfers are stopped only after the money is gone.'),
        { type: 'hardBreak' },
        strong('Actors:'),
        text(' fraud analyst, customer, branch'),
        { type: 'hardBreak' },
        strong('Expected behaviour'),
      ),
      ul(
        'A held transfer is visible to the customer at once',
        'The analyst decides within 30 minutes or it is released',
        'A released transfer is not held twice',
      ),
      paragraph(
        strong('Systems involved:'),
        text(' core banking, scoring engine (FICO), SMS gateway'),
        { type: 'hardBreak' },
        strong('Outcome measures:'),
        text(' losses below 2 bp'),
        { type: 'hardBreak' },
        strong('Plan'),
      ),
      ul('Rules in shadow mode', 'Holds for new payees', 'All transfers'),
    ],
    expected: {
      overview: 'Business need: Suspicious transfers are stopped only after the money is gone.',
      'user-story': 'Actors: fraud analyst, customer, branch',
      'acceptance-criteria':
        'Expected behaviour | A held transfer is visible to the customer at once The analyst decides within 30 minutes or it is released A released transfer is not held twice',
      technical: 'Systems involved: core banking, scoring engine (FICO), SMS gateway',
      tasks: 'Plan | Rules in shadow mode Holds for new payees All transfers',
      metrics: 'Outcome measures: losses below 2 bp',
    },
  },
  {
    rule: 'milestones and constraints of engineers in typed bold',
    description: [
      lines(
        '*Goal*',
        'No certificate ever expires in production again.',
        '*Success measures*',
        '0 outages by certificates in 12 months',
        '*Milestones*',
      ),
      ul('Inventory', 'ACME for internal names', 'Alert at 21 days'),
      p('*Engineering constraints*'),
      ul('HSM for the root, no wildcard certs', 'Windows 2012 hosts stay'),
    ],
    expected: {
      overview: 'Goal | No certificate ever expires in production again.',
      technical: 'Engineering constraints | HSM for the root, no wildcard certs Windows 2012 hosts stay',
      tasks: 'Milestones | Inventory ACME for internal names Alert at 21 days',
      metrics: 'Success measures | 0 outages by certificates in 12 months',
    },
  },
  {
    rule: 'a Japanese summary, needs of two kinds and a measure',
    description: [
      h(2, '概要'),
      p('電話予約が多く、受付がつながらない。'),
      h(2, '利用者'),
      p('患者、受付スタッフ'),
      h(2, '要件'),
      ul('24時間予約できる', '変更は前日まで可能'),
      h(2, '非機能要件'),
      p('応答は2秒以内'),
      h(2, '成功指標'),
      p('電話を半分に減らす'),
    ],
    expected: {
      overview: '電話予約が多く、受付がつながらない。',
      'user-story': '利用者 | 患者、受付スタッフ',
      'acceptance-criteria': '要件 | 24時間予約できる 変更は前日まで可能',
      technical: '非機能要件 | 応答は2秒以内',
      metrics: '電話を半分に減らす',
    },
  },
  {
    rule: 'a Spanish epic with technical aspects',
    description: [
      h(2, 'Contexto'),
      p('Las citas se piden solo por teléfono.'),
      h(2, 'Usuarios'),
      p('Pacientes, personal de admisión'),
      h(2, 'Criterios de aceptación'),
      ul('La cita se confirma en el momento', 'El paciente puede cancelar hasta 24 h antes'),
      h(2, 'Aspectos técnicos'),
      p('Integración con HIS por HL7, alojamiento en la red sanitaria'),
      h(2, 'Métricas de éxito'),
      p('Llamadas -50 %'),
    ],
    expected: {
      overview: 'Contexto | Las citas se piden solo por teléfono.',
      'user-story': 'Usuarios | Pacientes, personal de admisión',
      'acceptance-criteria':
        'Criterios de aceptación | La cita se confirma en el momento El paciente puede cancelar hasta 24 h antes',
      technical: 'Aspectos técnicos | Integración con HIS por HL7, alojamiento en la red sanitaria',
      metrics: 'Métricas de éxito | Llamadas -50 %',
    },
  },
];
