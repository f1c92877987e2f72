import { paragraph, strong, text } from '../../../../src/domain/documents/nodes';
import { linked, lines, p, ul, type ToldEpic } from './told';

/** Names that are not known among those that are, and names with a number or a place behind them. */
export const AMONG: readonly ToldEpic[] = [
  {
    rule: 'points below no name, among lines that name other sections',
    description: [
      p('customers keep asking for SAML (see thread w/ Northwind)'),
      ul(
        'login via IdP works for Okta, Entra, Google',
        'JIT provisioning, no pre-created users needed',
        'admins can force SSO per domain',
        'break glass account must still be able to log in with password',
        'session length follows IdP',
      ),
      lines(
        'todo:',
        ' spike which lib (passport-saml vs samlify)',
        ' talk to pricing, is this enterprise only?',
        ' docs page',
      ),
      p('open: SCIM in or out??'),
      paragraph(
        text('designs: '),
        linked('https://www.figma.com/file/9f8/SSO-settings', 'https://www.figma.com/file/9f8/SSO-settings'),
      ),
    ],
    expected: {
      overview: 'customers keep asking for SAML (see thread w/ Northwind) | open: SCIM in or out??',
      'acceptance-criteria':
        'login via IdP works for Okta, Entra, Google JIT provisioning, no pre-created users needed admins can force SSO per domain break glass account must still be able to log in with password session length follows IdP',
      design: 'https://www.figma.com/file/9f8/SSO-settings',
      tasks:
        'todo | spike which lib (passport-saml vs samlify) talk to pricing, is this enterprise only? docs page',
    },
  },
  {
    rule: 'bold names of which one above a list is not known',
    description: [
      paragraph(
        strong('Hintergrund:'),
        text(' Das Schichtbuch liegt als Papierordner an der Linie.'),
        { type: 'hardBreak' },
        strong('Nutzer:'),
        text(' Schichtführer, Instandhaltung, Qualität'),
        { type: 'hardBreak' },
        strong('Soll:'),
      ),
      ul(
        'Einträge per Spracheingabe',
        'Übergabe muss von beiden Schichtführern bestätigt werden',
        'Suche über 2 Jahre',
      ),
      paragraph(
        strong('UX:'),
        text(' Handschuhbedienung, große Schaltflächen, Entwurf in Adobe XD'),
        { type: 'hardBreak' },
        strong('Architektur:'),
        text(' offline-fähige PWA, Sync über MQTT'),
        { type: 'hardBreak' },
        strong('Offen:'),
        text(' Wer darf Einträge löschen?'),
        { type: 'hardBreak' },
        strong('KPI:'),
        text(' 95 % der Übergaben digital'),
      ),
    ],
    expected: {
      overview:
        'Hintergrund: Das Schichtbuch liegt als Papierordner an der Linie. | Offen: Wer darf Einträge löschen?',
      'user-story': 'Nutzer: Schichtführer, Instandhaltung, Qualität',
      'acceptance-criteria':
        'Soll | Einträge per Spracheingabe Übergabe muss von beiden Schichtführern bestätigt werden Suche über 2 Jahre',
      design: 'UX: Handschuhbedienung, große Schaltflächen, Entwurf in Adobe XD',
      technical: 'Architektur: offline-fähige PWA, Sync über MQTT',
      metrics: 'KPI: 95 % der Übergaben digital',
    },
  },
];
