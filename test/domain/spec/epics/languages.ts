import { b, h, p, type ToldEpic, ul } from './told';

/** The same parts by the names that they have in other languages. */
export const LANGUAGES: readonly ToldEpic[] = [
  {
    rule: 'French headings',
    description: [
      h(2, 'Contexte'),
      p('Les clients paient encore par virement.'),
      h(2, 'Exigences fonctionnelles'),
      ul('Le mandat est signé en ligne'),
      h(2, 'Contraintes techniques'),
      p('Passerelle Stripe uniquement.'),
      h(2, 'Liens utiles'),
      p('Guide SEPA'),
      h(2, 'Hors périmètre'),
      p('Les cartes'),
    ],
    expected: {
      overview: 'Contexte | Les clients paient encore par virement. | Hors périmètre | Les cartes',
      'acceptance-criteria': 'Exigences fonctionnelles | Le mandat est signé en ligne',
      technical: 'Contraintes techniques | Passerelle Stripe uniquement.',
      related: 'Liens utiles | Guide SEPA',
    },
  },
  {
    rule: 'Spanish bold lines',
    description: [
      p('Como paciente quiero un recordatorio para no olvidar mi cita.'),
      b('Requisitos'),
      ul('Llega 24 horas antes'),
      b('Notas técnicas'),
      p('Plantillas aprobadas.'),
      b('Métricas'),
      p('Citas perdidas por debajo del 6 %'),
      b('Responsable técnico'),
      p('Ana'),
    ],
    expected: {
      overview: 'Responsable técnico | Ana',
      'user-story': 'Como paciente quiero un recordatorio para no olvidar mi cita.',
      'acceptance-criteria': 'Requisitos | Llega 24 horas antes',
      technical: 'Notas técnicas | Plantillas aprobadas.',
      metrics: 'Métricas | Citas perdidas por debajo del 6 %',
    },
  },
  {
    rule: 'Portuguese lines with colons',
    description: [
      p('Critérios de aceitação:'),
      ul('QR code expira em 10 minutos'),
      p('Requisitos não funcionais:'),
      ul('200 pagamentos por minuto'),
      p('Considerações técnicas:'),
      ul('Usar o agendador'),
      p('Indicadores de sucesso:'),
      ul('25% dos pedidos com PIX'),
    ],
    expected: {
      'acceptance-criteria': 'Critérios de aceitação | QR code expira em 10 minutos',
      technical:
        'Requisitos não funcionais | 200 pagamentos por minuto | Considerações técnicas | Usar o agendador',
      metrics: 'Indicadores de sucesso | 25% dos pedidos com PIX',
    },
  },
  {
    rule: 'an Italian story with its notes',
    description: [
      p('Come medico voglio vedere gli esami per confrontarli.'),
      h(3, 'Vincoli tecnici'),
      p('FHIR R4'),
    ],
    expected: {
      'user-story': 'Come medico voglio vedere gli esami per confrontarli.',
      technical: 'Vincoli tecnici | FHIR R4',
    },
  },
  {
    rule: 'a Dutch story with its notes',
    description: [
      h(3, 'Huur in termijnen'),
      p('Als huurder wil ik in termijnen betalen, zodat ik niet in de problemen kom.'),
      h(3, 'Technische aandachtspunten'),
      p('Incasso via SEPA.'),
      h(3, 'Eisen'),
      ul('Maximaal drie termijnen'),
    ],
    expected: {
      'user-story':
        'Huur in termijnen | Als huurder wil ik in termijnen betalen, zodat ik niet in de problemen kom.',
      'acceptance-criteria': 'Eisen | Maximaal drie termijnen',
      technical: 'Technische aandachtspunten | Incasso via SEPA.',
    },
  },
  {
    rule: 'people and tasks that are called technical',
    description: [
      h(2, 'Technischer Ansprechpartner'),
      p('Max'),
      h(2, 'Technische Aufgaben'),
      ul('Topic anlegen'),
    ],
    expected: {
      overview: 'Technischer Ansprechpartner | Max',
      tasks: 'Technische Aufgaben | Topic anlegen',
    },
  },
  {
    rule: 'Japanese people who are called technical, and those whom it is for',
    description: [
      h(2, '技術的な考慮点'),
      p('ローカルDBに保存する。'),
      h(2, '技術担当者'),
      p('佐藤'),
      h(2, '想定ユーザー'),
      p('経理'),
    ],
    expected: {
      overview: '技術担当者 | 佐藤',
      technical: '技術的な考慮点 | ローカルDBに保存する。',
      'user-story': '想定ユーザー | 経理',
    },
  },
];
