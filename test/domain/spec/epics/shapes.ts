import { b, h, lines, ol, p, type ToldEpic, ul } from './told';

/** Epics that speak in questions, compounds and measurable results. */
export const SHAPES: readonly ToldEpic[] = [
  {
    rule: 'questions between known labels of a letter',
    description: [
      p('Fwd: label printing is killing us'),
      p(
        'Hi team, see below. The depots in Leeds and Hull print every label twice because the first one is often blank.',
      ),
      p('What the depots need:'),
      ul('A label prints on the first try', 'If the printer is offline, the scanner says so'),
      p('Nice to haves:'),
      ul('Choose the paper size once per depot'),
      p("What I'd leave out for now:"),
      ul('Colour labels'),
      p("How we'd judge it:"),
      ul('Reprints under 2 % of all labels'),
      p('Cheers, Amira'),
    ],
    expected: {
      overview:
        "Fwd: label printing is killing us | Hi team, see below. The depots in Leeds and Hull print every label twice because the first one is often blank. | What I'd leave out for now | Colour labels | Cheers, Amira",
      'acceptance-criteria':
        'What the depots need | A label prints on the first try If the printer is offline, the scanner says so | Nice to haves | Choose the paper size once per depot',
      metrics: "How we'd judge it | Reprints under 2 % of all labels",
    },
  },
  {
    rule: 'numbered names of a tender, one of targets',
    description: [
      h(1, '1 Purpose of the contract'),
      p('Replace the parking permit system of the city.'),
      h(1, '2 Mandatory requirements'),
      ul('Permits are issued within one minute', 'Works with the national vehicle register'),
      h(1, '3 Desirable requirements'),
      ul('Chat support'),
      h(1, '4 Technical environment'),
      p("Hosted in the city's own data centre."),
      h(1, '5 Award criteria'),
      p('60 % price, 40 % quality'),
      h(1, '6 Contract milestones'),
      ul('Signature in May', 'Go-live in November'),
      h(1, '7 Key performance targets'),
      ul('90 % of permits without a visit'),
    ],
    expected: {
      overview: '1 Purpose of the contract | Replace the parking permit system of the city.',
      'acceptance-criteria':
        '2 Mandatory requirements | Permits are issued within one minute Works with the national vehicle register | 3 Desirable requirements | Chat support | 5 Award criteria | 60 % price, 40 % quality',
      technical: "4 Technical environment | Hosted in the city's own data centre.",
      tasks: '6 Contract milestones | Signature in May Go-live in November',
      metrics: '7 Key performance targets | 90 % of permits without a visit',
    },
  },
  {
    rule: 'names of a data team that end in what they are about',
    description: [
      h(2, 'TL;DR'),
      p('One customer table instead of six.'),
      h(2, 'Downstream users'),
      p('Pricing, churn model, finance close'),
      h(2, 'Data quality expectations'),
      ul('No customer twice', 'Country is ISO 3166'),
      h(2, 'Lineage and dependencies'),
      p('Reads crm.accounts and billing.payers.'),
      h(2, 'Access and privacy'),
      p('E-mail is hashed; row-level security by region.'),
      h(2, 'Rollout steps'),
      ol('Shadow run', 'Switch readers'),
      h(2, 'Signals of success'),
      p('Six old tables have no reads for 30 days.'),
      h(2, 'Unanswered questions'),
      ul('Who owns merges?'),
    ],
    expected: {
      overview: 'TL;DR | One customer table instead of six. | Unanswered questions | Who owns merges?',
      'user-story': 'Downstream users | Pricing, churn model, finance close',
      'acceptance-criteria': 'Data quality expectations | No customer twice Country is ISO 3166',
      technical:
        'Lineage and dependencies | Reads crm.accounts and billing.payers. | Access and privacy | E-mail is hashed; row-level security by region.',
      tasks: 'Rollout steps | Shadow run Switch readers',
      metrics: 'Signals of success | Six old tables have no reads for 30 days.',
    },
  },
  {
    rule: 'things that could go wrong, and that will be measured',
    description: [
      b('The problem we have'),
      p('Discharge letters leave the ward two days late.'),
      b('People it affects'),
      p('Junior doctors, ward clerks, GPs'),
      b('What good looks like'),
      ul('A draft is ready when the patient leaves', 'The GP has the letter the same day'),
      b('Things that could go wrong'),
      ul('Wrong medication list is copied'),
      b('Things we will measure'),
      ul('Hours from discharge to letter'),
      b('First steps'),
      ul('Map the fields of the letter'),
    ],
    expected: {
      overview:
        'The problem we have | Discharge letters leave the ward two days late. | Things that could go wrong | Wrong medication list is copied',
      'user-story': 'People it affects | Junior doctors, ward clerks, GPs',
      'acceptance-criteria':
        'What good looks like | A draft is ready when the patient leaves The GP has the letter the same day',
      tasks: 'First steps | Map the fields of the letter',
      metrics: 'Things we will measure | Hours from discharge to letter',
    },
  },
  {
    rule: 'parts of a product that are named like sections',
    description: [
      p('We add a rules engine to the shop.'),
      h(2, 'Discount codes'),
      p('Codes are typed by hand today.'),
      h(2, 'Login screen'),
      p('It gets a link to the shop.'),
      h(2, 'Family plan'),
      p('Up to five people share one bill.'),
      h(2, 'Payment links'),
      p('Merchants send them by chat.'),
      h(2, 'Acceptance criteria'),
      ul('A code can be used once'),
      h(2, 'Open topics'),
      ul('Codes for partners'),
    ],
    expected: {
      overview:
        'We add a rules engine to the shop. | Discount codes | Codes are typed by hand today. | Login screen | It gets a link to the shop. | Family plan | Up to five people share one bill. | Payment links | Merchants send them by chat. | Open topics | Codes for partners',
      'acceptance-criteria': 'A code can be used once',
    },
  },
  {
    rule: 'German lines with compounds',
    description: [
      lines(
        'Vorhaben: Zählerstand per Foto',
        'Nutzen: keine Ablesekarten mehr',
        'Zielgruppe: Haushalte und Hausverwaltungen',
        'Funktionale Anforderungen: Foto erkennen; Plausibilität prüfen',
        'Datenschutzanforderungen: Fotos nach 30 Tagen löschen',
        'Abhängige Systeme: SAP IS-U',
        'Zielwerte: 70 % der Stände per Foto',
        'Nicht im Umfang: Wasserzähler',
      ),
    ],
    expected: {
      overview:
        'Vorhaben: Zählerstand per Foto | Nutzen: keine Ablesekarten mehr | Nicht im Umfang: Wasserzähler',
      'user-story': 'Zielgruppe: Haushalte und Hausverwaltungen',
      'acceptance-criteria': 'Funktionale Anforderungen: Foto erkennen; Plausibilität prüfen',
      technical: 'Datenschutzanforderungen: Fotos nach 30 Tagen löschen | Abhängige Systeme: SAP IS-U',
      metrics: 'Zielwerte: 70 % der Stände per Foto',
    },
  },
  {
    rule: 'German prose that announces its lists',
    description: [
      p('Die Feuerwehr pflegt Dienstpläne in Excel, Tauschwünsche laufen über Chat.'),
      p('Das neue System soll:'),
      ul('Tauschwünsche erlauben', 'Ruhezeiten prüfen'),
      p('Dafür müssen wir:'),
      ul('Schichtmodelle erfassen', 'Personalrat beteiligen'),
      p('Nicht dabei ist:'),
      ul('Lohnabrechnung'),
      p('Gelungen ist es, wenn niemand mehr Excel öffnet.'),
    ],
    expected: {
      overview:
        'Die Feuerwehr pflegt Dienstpläne in Excel, Tauschwünsche laufen über Chat. | Nicht dabei ist | Lohnabrechnung',
      'acceptance-criteria': 'Das neue System soll: | Tauschwünsche erlauben Ruhezeiten prüfen',
      tasks: 'Dafür müssen wir | Schichtmodelle erfassen Personalrat beteiligen',
      metrics: 'Gelungen ist es, wenn niemand mehr Excel öffnet.',
    },
  },
  {
    rule: 'Japanese notes of a meeting',
    description: [
      p('【参加者】'),
      p('営業、開発、法務'),
      p('【現状】'),
      p('契約書の版が分からなくなる。'),
      p('【要望】'),
      ul('最新版が一目で分かる'),
      p('【満たすべき条件】'),
      ul('履歴は10年残す'),
      p('【想定リスク】'),
      ul('移行時のファイル欠落'),
      p('【次回までの宿題】'),
      ul('版の命名規則を調べる'),
      p('【成果指標】'),
      ul('問い合わせ件数を半減'),
    ],
    expected: {
      overview:
        '【参加者】 | 営業、開発、法務 | 【現状】 | 契約書の版が分からなくなる。 | 【要望】 | 最新版が一目で分かる | 【想定リスク】 | 移行時のファイル欠落',
      'acceptance-criteria': '【満たすべき条件】 | 履歴は10年残す',
      tasks: '【次回までの宿題】 | 版の命名規則を調べる',
      metrics: '【成果指標】 | 問い合わせ件数を半減',
    },
  },
  {
    rule: 'French lines whose names are narrowed',
    description: [
      lines(
        'Objectif : dématérialiser les demandes de passeport',
        'Usagers concernés : familles, mairies',
        'Règles de gestion : un seul dossier par personne',
        'Exigences de sécurité : chiffrement, journalisation',
        'Prochaines actions : rédiger le cahier des charges',
        'Résultats attendus chiffrés : 80 % en ligne',
        'Hors périmètre : cartes grises',
      ),
    ],
    expected: {
      overview: 'Objectif : dématérialiser les demandes de passeport | Hors périmètre : cartes grises',
      'user-story': 'Usagers concernés : familles, mairies',
      'acceptance-criteria': 'Règles de gestion : un seul dossier par personne',
      technical: 'Exigences de sécurité : chiffrement, journalisation',
      tasks: 'Prochaines actions : rédiger le cahier des charges',
      metrics: 'Résultats attendus chiffrés : 80 % en ligne',
    },
  },
  {
    rule: 'a Spanish letter that says what does not belong',
    description: [
      p('Estimados: como hablamos, el trámite de becas tarda cinco semanas.'),
      p('Lo que necesitamos:'),
      ul('Solicitud sin papel', 'Aviso por correo al cambiar de estado'),
      p('Lo que no entra:'),
      ul('Becas de posgrado'),
      p('Limitaciones técnicas:'),
      ul('El padrón solo responde de noche'),
      p('Siguientes pasos:'),
      ul('Reunión con el padrón'),
      p('Saludos, Inés'),
    ],
    expected: {
      overview:
        'Estimados: como hablamos, el trámite de becas tarda cinco semanas. | Lo que no entra | Becas de posgrado | Saludos, Inés',
      'acceptance-criteria': 'Lo que necesitamos | Solicitud sin papel Aviso por correo al cambiar de estado',
      technical: 'Limitaciones técnicas | El padrón solo responde de noche',
      tasks: 'Siguientes pasos | Reunión con el padrón',
    },
  },
];
