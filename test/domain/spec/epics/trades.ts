import { paragraph, strong, text } from '../../../../src/domain/documents/nodes';
import { b, frame, h, ol, p, table, tasks, type ToldEpic, ul } from './told';

const bb = (label: string, rest: string) => paragraph(strong(label), text(rest));

/** Epics of many trades, as they were written without a look at the names that are known. */
export const TRADES: readonly ToldEpic[] = [
  {
    rule: 'success that looks like something, in bold',
    description: [
      bb('Goal', ' Close the books in five days instead of nine.'),
      bb('Current process', ' Seven spreadsheets are merged by hand.'),
      bb('Target process', ' One ledger feeds all reports.'),
      bb('Controls', ' Four eyes on every manual entry.'),
      bb('Success looks like', ' Day five for three months in a row.'),
    ],
    expected: {
      overview:
        'Goal Close the books in five days instead of nine. | Current process Seven spreadsheets are merged by hand. | Target process One ledger feeds all reports.',
      technical: 'Controls Four eyes on every manual entry.',
      metrics: 'Success looks like Day five for three months in a row.',
    },
  },
  {
    rule: 'a list of which most points are work',
    description: [
      p('The newsletter tool is end of life. We move to the new one before March.'),
      ul(
        'Export subscribers with consent dates',
        'Rebuild the four templates',
        'Warm up the sending domain',
        'Switch DNS',
      ),
      p('It must be possible to unsubscribe with one click.'),
      p('Bounce rate must stay below 2 %.'),
    ],
    expected: {
      overview: 'The newsletter tool is end of life. We move to the new one before March.',
      'acceptance-criteria':
        'It must be possible to unsubscribe with one click. | Bounce rate must stay below 2 %.',
      tasks:
        'Export subscribers with consent dates Rebuild the four templates Warm up the sending domain Switch DNS',
    },
  },
  {
    rule: 'an approach to tests in a frame',
    description: [
      p('Accessibility overhaul of the booking flow.'),
      frame(
        'expand',
        { title: 'Acceptance Criteria' },
        ul('Usable by keyboard', 'Screen reader reads prices'),
      ),
      frame('expand', { title: 'Dev notes' }, p('Replace the date picker.')),
      frame('expand', { title: 'Test approach' }, p('NVDA and VoiceOver.')),
      frame('expand', { title: 'Sub-tasks' }, tasks('Audit', 'Fix contrast')),
    ],
    expected: {
      overview: 'Accessibility overhaul of the booking flow.',
      'acceptance-criteria': 'Usable by keyboard Screen reader reads prices',
      technical: 'Dev notes | Replace the date picker. | Test approach | NVDA and VoiceOver.',
      tasks: 'Sub-tasks | Audit Fix contrast',
    },
  },
  {
    rule: 'German words in lines',
    description: [
      p('Feature: Pfand per Handy'),
      p('Nutzen: weniger Schlangen'),
      p('Nutzer: Kundinnen und Kassenpersonal'),
      p('Bedingungen: Bon nur einmal einlösbar; offline nicht möglich'),
      p('Todos: Kassenhersteller anfragen, Texte abstimmen'),
      p('Design: liegt in Figma https://www.figma.com/file/pf'),
      p('Risiko: Betrug mit Screenshots'),
    ],
    expected: {
      overview: 'Feature: Pfand per Handy | Nutzen: weniger Schlangen | Risiko: Betrug mit Screenshots',
      'user-story': 'Nutzer: Kundinnen und Kassenpersonal',
      'acceptance-criteria': 'Bedingungen: Bon nur einmal einlösbar; offline nicht möglich',
      design: 'liegt in Figma https://www.figma.com/file/pf',
      tasks: 'Todos: Kassenhersteller anfragen, Texte abstimmen',
    },
  },
  {
    rule: 'German prose with stories, conditions and success',
    description: [
      p('Wir möchten, dass Schulen ihre Ausflüge selbst buchen. Heute läuft alles über Fax.'),
      p('Als Lehrkraft möchte ich freie Termine sehen, damit ich planen kann.'),
      p('Als Museumskasse möchten wir Gruppen im Voraus kennen, damit genug Personal da ist.'),
      p('Folgende Bedingungen müssen erfüllt sein:'),
      ul('Höchstens 30 Kinder je Führung', 'Storno bis zwei Tage vorher'),
      p('Erfolgreich sind wir, wenn 50 Schulen buchen.'),
      p('Nicht enthalten: Busfahrten.'),
    ],
    expected: {
      overview:
        'Wir möchten, dass Schulen ihre Ausflüge selbst buchen. Heute läuft alles über Fax. | Nicht enthalten: Busfahrten.',
      'user-story':
        'Als Lehrkraft möchte ich freie Termine sehen, damit ich planen kann. | Als Museumskasse möchten wir Gruppen im Voraus kennen, damit genug Personal da ist.',
      'acceptance-criteria':
        'Folgende Bedingungen müssen erfüllt sein: | Höchstens 30 Kinder je Führung Storno bis zwei Tage vorher',
      metrics: 'Erfolgreich sind wir, wenn 50 Schulen buchen.',
    },
  },
  {
    rule: 'a French plan and what is measured',
    description: [
      h(2, 'Problématique'),
      p('Les demandes de badge passent par courriel.'),
      h(2, 'Public visé'),
      p('Agents et visiteurs'),
      h(2, 'Besoins fonctionnels'),
      ul('Demande en ligne', 'Suivi de l’état'),
      h(2, 'Exigences non fonctionnelles'),
      ul('RGAA'),
      h(2, 'Plan d’action'),
      ul('Choisir le prestataire', 'Former l’accueil'),
      h(2, 'Comment mesurer le succès ?'),
      p('Délai de deux jours'),
      h(2, 'Non inclus'),
      p('Les clés'),
    ],
    expected: {
      overview: 'Problématique | Les demandes de badge passent par courriel. | Non inclus | Les clés',
      'user-story': 'Public visé | Agents et visiteurs',
      'acceptance-criteria': 'Besoins fonctionnels | Demande en ligne Suivi de l’état',
      technical: 'Exigences non fonctionnelles | RGAA',
      tasks: 'Plan d’action | Choisir le prestataire Former l’accueil',
      metrics: 'Comment mesurer le succès ? | Délai de deux jours',
    },
  },
  {
    rule: 'Spanish names between asterisks',
    description: [
      p('*Por qué*'),
      p('Los usuarios abandonan el registro.'),
      p('*Para quién*'),
      p('Nuevos usuarios en móvil'),
      p('*Historia de usuario*'),
      p('Como usuario nuevo quiero registrarme con Google para no crear otra contraseña.'),
      p('*Listo cuando*'),
      ul('Funciona en iOS y Android'),
      p('*Notas técnicas*'),
      p('OAuth 2.1'),
      p('*Cómo lo mediremos*'),
      p('Registro completo +20 %'),
    ],
    expected: {
      overview: 'Por qué | Los usuarios abandonan el registro.',
      'user-story':
        'Para quién | Nuevos usuarios en móvil | Historia de usuario | Como usuario nuevo quiero registrarme con Google para no crear otra contraseña.',
      'acceptance-criteria': 'Listo cuando | Funciona en iOS y Android',
      technical: 'Notas técnicas | OAuth 2.1',
      metrics: 'Cómo lo mediremos | Registro completo +20 %',
    },
  },
  {
    rule: 'Portuguese parts',
    description: [
      h(2, 'Descrição'),
      p('O cliente acompanha a entrega em tempo real.'),
      h(2, 'Regras de negócio'),
      ul('O mapa aparece a 5 km'),
      h(2, 'Critérios de aceite'),
      ul('Atualiza a cada 30 segundos'),
      h(2, 'Dependências'),
      p('API de rotas'),
      h(2, 'Fora do escopo'),
      p('Chat com o motorista'),
      h(2, 'Próximos passos'),
      ul('Validar com a operação'),
      h(2, 'Protótipo'),
      p('https://www.figma.com/file/pt'),
    ],
    expected: {
      overview:
        'Descrição | O cliente acompanha a entrega em tempo real. | Fora do escopo | Chat com o motorista',
      'acceptance-criteria':
        'Regras de negócio | O mapa aparece a 5 km | Critérios de aceite | Atualiza a cada 30 segundos',
      design: 'Protótipo | https://www.figma.com/file/pt',
      technical: 'Dependências | API de rotas',
      tasks: 'Próximos passos | Validar com a operação',
    },
  },
  {
    rule: 'a Dutch story with bold names',
    description: [
      p('Als inwoner wil ik een afspraak verzetten zodat ik niet hoef te bellen.'),
      b('Wat moet het kunnen'),
      ul('Verzetten tot een uur vooraf', 'Bevestiging per mail'),
      b('Randvoorwaarden'),
      p('DigiD verplicht'),
      b('Stappenplan'),
      ol('Koppeling', 'Proef in één wijk'),
      b('Meetbare doelen'),
      p('Half zoveel telefoontjes'),
      b('Niet in scope'),
      p('Paspoorten'),
    ],
    expected: {
      overview: 'Niet in scope | Paspoorten',
      'user-story': 'Als inwoner wil ik een afspraak verzetten zodat ik niet hoef te bellen.',
      'acceptance-criteria': 'Wat moet het kunnen | Verzetten tot een uur vooraf Bevestiging per mail',
      technical: 'Randvoorwaarden | DigiD verplicht',
      tasks: 'Stappenplan | Koppeling Proef in één wijk',
      metrics: 'Meetbare doelen | Half zoveel telefoontjes',
    },
  },
  {
    rule: 'a long document whose appendix has links',
    description: [
      h(1, 'PRD: Roaming alerts'),
      h(2, 'TL;DR'),
      p('Warn people before they pay for roaming.'),
      h(2, 'Customer problem'),
      p('Bill shock is the top complaint.'),
      h(2, 'Goals'),
      ul('No bill above 60 € without consent'),
      h(2, 'Non-goals'),
      ul('Pricing changes'),
      h(2, 'Personas'),
      p('Commuters across the border.'),
      h(2, 'User flow'),
      ol('Phone registers abroad', 'Alert is sent'),
      h(2, 'Requirements'),
      h(3, 'P0'),
      ul('Alert at 80 %', 'Block at 100 %'),
      h(3, 'P1'),
      ul('Weekly summary'),
      h(2, 'System design'),
      p('Event from the HLR, rule engine.'),
      h(2, 'Privacy'),
      p('Location is not stored.'),
      h(2, 'Launch plan'),
      p('Two countries first.'),
      h(2, 'Success metrics'),
      table(['Metric', 'Baseline', 'Target'], ['Complaints', '900', '300']),
      h(2, 'Open questions'),
      ul('Who pays for SMS?'),
      h(2, 'Appendix: links'),
      ul('ROAM-1'),
    ],
    expected: {
      overview:
        'PRD: Roaming alerts | TL;DR | Warn people before they pay for roaming. | Customer problem | Bill shock is the top complaint. | Goals | No bill above 60 € without consent | Non-goals | Pricing changes | Launch plan | Two countries first. | Open questions | Who pays for SMS?',
      'user-story': 'Personas | Commuters across the border.',
      'acceptance-criteria': 'Requirements | P0 | Alert at 80 % Block at 100 % | P1 | Weekly summary',
      design: 'User flow | Phone registers abroad Alert is sent',
      technical: 'System design | Event from the HLR, rule engine. | Privacy | Location is not stored.',
      related: 'Appendix: links | ROAM-1',
      metrics: 'Metric Baseline Target Complaints 900 300',
    },
  },
];
