import { type CountsView } from '../../../src/contract/reports/report-history';
import { formatNumber } from '../../common/dates';
import { pluralIn } from '../../common/language/grammar';

const plural = pluralIn('de');

const groups: Readonly<Record<keyof CountsView, string>> = {
  completed: 'Abgeschlossen',
  inProgress: 'In Arbeit',
  blocked: 'Blockiert',
  other: 'Zu erledigen',
};

export const messages = {
  refusals: {
    'not-visible': 'Sie können diesen Vorgang nicht mehr sehen.',
    'too-many-issues':
      'Es sind mehr Vorgänge, als gelesen werden können, während Sie warten. Es wurde kein Bericht geschrieben. Wählen Sie einen kleineren Umfang, oder lassen Sie einen Wochenbericht des Projekts im Hintergrund schreiben.',
    'place-refused':
      'Sie können dort keine Seite erstellen oder nicht festlegen, wer sie liest. Wählen Sie einen anderen Bereich oder eine andere übergeordnete Seite.',
    'page-refused':
      'Diese Seite gibt es nicht mehr, oder Sie können sie nicht bearbeiten. Es wurde nichts geschrieben. Erstellen Sie eine weitere Seite.',
    'audience-unknown':
      'Lockstep kann nicht feststellen, wer alle diese Vorgänge sehen darf, und schreibt deshalb keine Seite, die andere lesen könnten. Wählen Sie einen anderen Bereich oder einen kleineren Umfang, oder bitten Sie einen Jira-Administrator, Lockstep die Berechtigungen dieser Projekte sehen zu lassen.',
    'not-shown':
      'Die Seite ist geschrieben, und nur Sie können sie lesen: Sie können nicht festlegen, wer Seiten in diesem Bereich liest. Bitten Sie einen Bereichsadministrator darum, oder wählen Sie einen anderen Bereich.',
    'too-many-today':
      'Von heute gibt es zwanzig Berichte zu diesem Vorgang. Aktualisieren Sie stattdessen einen davon.',
    'title-empty': 'Geben Sie einen Titel ein.',
    'title-too-long': 'Der Titel ist zu lang.',
    'not-written':
      'Der Bericht, der gerade geschrieben wurde, ist nicht fertig. Erstellen Sie ihn hier: Lockstep setzt ihn fort und legt keine zweite Seite an.',
    busy: 'Jemand anderes schreibt diesen Bericht gerade. Versuchen Sie es gleich noch einmal.',
  },
  dependsOnAsker: (word: string) =>
    `${word} meint, wer gerade fragt, und ein Bericht sagt allen, die ihn lesen, dasselbe. Schreiben Sie in die Abfrage des Makros stattdessen, wer gemeint ist.`,
  writing: 'Der Bericht wird geschrieben',
  written: 'Bericht geschrieben',
  open: 'Bericht öffnen',
  update: 'Seite aktualisieren',
  preview: 'Vorschau',
  period: 'Zeitraum',
  lastDays: (days: number) => `Letzte ${formatNumber(days)} Tage`,
  audience: {
    space:
      'Alle, die den Bereich sehen können, können die Seite lesen. Vorgänge mit einer Sicherheitsstufe fehlen.',
    'logged-in':
      'Alle, die den Bereich sehen können und angemeldet sind, können die Seite lesen. Vorgänge mit einer Sicherheitsstufe fehlen.',
    projects:
      'Die Seite ist eingeschränkt: Nur Sie und Personen, die alle Projekte darin sehen können, können sie lesen. Vorgänge mit einer Sicherheitsstufe fehlen.',
  },
  alreadyToday: 'Es gibt einen Bericht von heute: {}',
  inTrash:
    'Der Bericht von heute liegt im Papierkorb: {}. Stellen Sie ihn dort wieder her, um ihn zu aktualisieren, oder erstellen Sie eine weitere Seite.',
  sameAgain: 'Diese Seite aktualisieren',
  anotherOne: 'Eine weitere Seite erstellen',
  countOf: (group: keyof CountsView, count: number) => `${groups[group]}: ${formatNumber(count)}`,
  more: (count: number) => `und ${formatNumber(count)} weitere`,
  kept: (count: number) =>
    plural(count, {
      one: '1 Abschnitt wurde nicht geschrieben: Die Seite wurde von Personen bearbeitet. Was dort steht, bleibt.',
      other: `${formatNumber(count)} Abschnitte wurden nicht geschrieben: Die Seite wurde von Personen bearbeitet. Was dort steht, bleibt.`,
    }),
};
