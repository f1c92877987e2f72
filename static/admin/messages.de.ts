import { formatList, formatNumber } from '../common/dates';
import { pluralIn } from '../common/language/grammar';

const plural = pluralIn('de');

const onBoth = (issue: string, page: string) => ({ issue, page });

export const messages = {
  title: 'Lockstep einrichten und prüfen',
  adminsOnly: 'Diese Seite ist für Administratoren von Jira.',
  nothingGranted: 'Lockstep darf nicht aus Jira lesen',
  approveUpdate:
    'Genehmigen Sie das Update von Lockstep unter „Apps“, „Apps verwalten“. Das kann ein Administrator der Site oder Organisation.',
  checkAgainSoon:
    'Prüfen Sie in einer Minute erneut. Wenn es so bleibt, sehen Sie auf der Statusseite von Atlassian nach.',
  guide: {
    title: 'Von hier zur ersten Spezifikation',
    done: 'Fertig',
    open: 'Zu erledigen',
    hide: 'Anleitung ausblenden',
    connect: 'Confluence verbinden',
    seeChecks: 'Die Prüfungen unten sagen, was fehlt und was zu tun ist.',
    choose: 'Wählen, wohin die Spezifikationen eines Projekts kommen',
    chooseHelp:
      'Jedes Projekt hat eine Lockstep-Seite. Wählen Sie dort den Bereich für seine Spezifikationen.',
    noProject:
      'Sie sehen in Jira kein Projekt. Erstellen Sie dort eines, und kommen Sie dann hierher zurück.',
    openProject: 'Lockstep-Seite öffnen',
    generate: 'Ein Epic öffnen und „Spezifikation erstellen“ wählen',
    generateHelp: 'Die Lockstep-Seite des Projekts zeigt seine neuesten Epics ohne Spezifikation.',
  },
  checks: {
    title: 'Prüfungen',
    again: 'Erneut prüfen',
    allWell: 'Alles, was Lockstep braucht, ist vorhanden.',
    wrong: (count: number): string =>
      plural(count, {
        one: '1 Prüfung braucht Ihre Aufmerksamkeit.',
        other: `${formatNumber(count)} Prüfungen brauchen Ihre Aufmerksamkeit.`,
      }),
    states: { ok: 'OK', attention: 'Prüfen', failed: 'Fehler' },
    consent: { name: 'Ihre Zustimmung', given: 'Sie haben Lockstep erlaubt, für Sie zu handeln.' },
    confluence: {
      name: 'Verbindung zu Confluence',
      connected: 'Lockstep erreicht Confluence auf dieser Site.',
      troubles: {
        'not-connected': {
          text: 'Lockstep ist nicht mit Confluence verbunden. Spezifikationen und Berichte können nicht geschrieben werden.',
          todo: 'Öffnen Sie „Apps“, „Apps verwalten“, wählen Sie Lockstep und verbinden Sie es mit Confluence.',
        },
        'no-access': {
          text: 'Lockstep ist verbunden, aber Ihr Konto hat keinen Zugriff auf Confluence.',
          todo: 'Geben Sie Ihrem Konto Zugriff auf Confluence, oder lassen Sie einen Administrator mit Zugriff diese Prüfungen ausführen.',
        },
        unavailable: {
          text: 'Confluence hat nicht geantwortet.',
          todo: 'Prüfen Sie in einer Minute erneut.',
        },
      },
    },
    jiraScopes: 'Berechtigungen der App in Jira',
    confluenceScopes: 'Berechtigungen der App in Confluence',
    scopes: {
      granted: 'Lockstep hat alle Berechtigungen, die es verwendet.',
      notGranted: (scopes: readonly string[]): string => `Nicht erteilt: ${formatList(scopes)}.`,
      notKnown: (scopes: readonly string[]): string => `Konnte nicht geprüft werden: ${formatList(scopes)}.`,
    },
    storage: {
      name: 'Speicher',
      works: 'Lockstep kann schreiben, lesen und löschen, was es sich merkt.',
      fails: 'Lockstep konnte keinen Wert schreiben und zurücklesen.',
    },
    schedule: {
      name: 'Zeitplan',
      alive: (when: string): string =>
        `Zuletzt vermerkt: ${when}. Er läuft alle fünf Minuten und vermerkt es alle fünfzehn.`,
      late: (when: string): string =>
        `Zuletzt vermerkt: ${when}. Er sollte alle fünf Minuten laufen und es alle fünfzehn vermerken.`,
      lateTodo:
        'Wochenberichte werden nachgeholt, sobald er wieder läuft. Wenn es eine Stunde so bleibt, sehen Sie auf der Statusseite von Atlassian nach.',
      notSeen: 'Ist seit der Installation der App noch nicht gelaufen. Er läuft alle fünf Minuten.',
      notSeenTodo: 'Prüfen Sie in fünf Minuten erneut.',
      notKnown: 'Lockstep konnte nicht nachsehen, wann er zuletzt gelaufen ist.',
    },
    licence: {
      name: 'Lizenz',
      states: {
        'not-needed': 'Lockstep braucht hier keine Lizenz.',
        active: 'Die Lizenz ist aktiv.',
        inactive: 'Die Lizenz ist nicht aktiv: Lockstep kann nicht verwendet werden.',
      },
      inactiveTodo:
        'Erneuern Sie sie unter „Apps“, „Apps verwalten“. Nichts von dem, was Lockstep erstellt hat, geht verloren.',
    },
  },
  selfTest: {
    title: 'Selbsttest',
    whatItDoes:
      'Erstellt in Ihrem Namen einen Vorgang und eine Seite, liest und ändert beide und löscht sie wieder. Das dauert wenige Sekunden; wer das Projekt oder den Bereich beobachtet, erhält möglicherweise Benachrichtigungen.',
    project: 'Projekt',
    space: 'Bereich',
    run: 'Selbsttest ausführen',
    runAgain: 'Erneut ausführen',
    stop: 'Anhalten',
    noProject: 'Sie sehen kein Projekt, in dem es versucht werden kann.',
    noSpace: 'Sie sehen keinen gemeinsamen Bereich, in dem es versucht werden kann.',
    noSpaces: {
      'not-connected': 'Der Selbsttest braucht Confluence. Verbinden Sie Lockstep zuerst damit.',
      'no-access': 'Der Selbsttest braucht ein Konto mit Zugriff auf Confluence.',
      unreachable: 'Confluence hat nicht geantwortet. Laden Sie die Seite neu, um es erneut zu versuchen.',
    },
    phases: {
      'removing-earlier': 'Reste eines früheren Selbsttests werden entfernt',
      trying: 'Jeder Schritt wird versucht',
      'cleaning-up': 'Vorgang und Seite werden entfernt',
    },
    states: {
      waiting: 'Wartet',
      running: 'Läuft',
      'left-out': 'Ausgelassen',
      passed: 'Bestanden',
      failed: 'Fehler',
    },
    took: (seconds: string): string => `${seconds} s`,
    trials: {
      'create-issue': 'Vorgang erstellen',
      'read-issue': 'Vorgang lesen',
      comment: 'Vorgang kommentieren',
      transition: 'Vorgang in einen anderen Status überführen',
      'transition-again': 'Vorgang noch einmal überführen',
      'epic-form': 'Lesen, was ein Epic braucht',
      'create-page': 'Seite erstellen',
      'read-page': 'Seite lesen',
      'mark-page': 'Eigenschaft der Seite setzen',
      'update-page': 'Seite ändern',
    },
    passed: 'Alles funktioniert, und nichts bleibt zurück',
    passedButLeft: 'Alles funktioniert, aber etwas konnte nicht entfernt werden',
    failed: (count: number): string =>
      plural(count, {
        one: '1 Schritt ist fehlgeschlagen',
        other: `${formatNumber(count)} Schritte sind fehlgeschlagen`,
      }),
    stopped: 'Vor dem Ende angehalten',
    otherRuns: {
      since: (time: string): string => `Seit ${time} läuft ein anderer Selbsttest von Ihnen`,
      todo: 'Lassen Sie ihn in seinem Tab enden und führen Sie dann diesen aus. Ist jener Tab geschlossen, beenden Sie ihn hier.',
      takeOver: 'Beenden und diesen ausführen',
    },
    endedByOther: {
      what: 'Ein anderer Selbsttest von Ihnen hat diesen beendet',
      todo: 'Er wurde in einem anderen Tab begonnen und hat entfernt, was dieser erstellt hatte. Lassen Sie ihn dort enden und führen Sie dann diesen erneut aus.',
    },
    notFinished: 'Der Selbsttest wurde nicht beendet',
    runAgainRemoves: 'Führen Sie ihn erneut aus: Dabei wird auch entfernt, was dieser hinterlassen hat.',
    leftovers: {
      title: 'Von Selbsttests übrig',
      remove: 'Reste entfernen',
      gone: 'Alle Reste der Selbsttests sind entfernt',
    },
    earlierRemoved: 'Von einem früheren Selbsttest hinterlassen',
    cleanedUp: 'Aufräumen',
    removals: {
      removed: onBoth('Der Vorgang ist gelöscht.', 'Die Seite ist gelöscht.'),
      'not-there': onBoth('Es gibt keinen Vorgang zu löschen.', 'Es gibt keine Seite zu löschen.'),
      'in-trash': onBoth(
        'Der Vorgang ist gelöscht.',
        'Die Seite liegt im Papierkorb des Bereichs. Ein Administrator des Bereichs kann sie endgültig löschen.',
      ),
      unknown: onBoth(
        'Es ist nicht bekannt, ob Jira einen Vorgang erstellt hat. Führen Sie den Selbsttest in fünf Minuten erneut aus, damit er entfernt wird.',
        'Es ist nicht bekannt, ob Confluence eine Seite erstellt hat. Führen Sie den Selbsttest in einer Minute erneut aus, damit sie entfernt wird.',
      ),
      left: onBoth('Der Vorgang ist noch da.', 'Die Seite ist noch da.'),
      open: onBoth('Vorgang öffnen', 'Seite öffnen'),
    },
    failures: {
      fieldsRequired: (fields: readonly string[]): string =>
        `Vorgänge dieses Projekts brauchen mehr als eine Zusammenfassung: ${formatList(fields)}.`,
      againAt: (time: string) => `Führen Sie den Selbsttest ab ${time} erneut aus.`,
      fieldsRequiredTodo:
        'Wählen Sie ein Projekt ohne weitere Pflichtfelder. Lockstep selbst erstellt Vorgänge nur mit Feldern, die Menschen ausfüllen.',
      scopeMissing: (scopes: readonly string[]): string =>
        `Lockstep fehlt eine Berechtigung: ${formatList(scopes)}.`,
      plain: {
        'may-not-create': {
          issue: {
            what: 'Sie dürfen in diesem Projekt keine Vorgänge erstellen.',
            todo: 'Lassen Sie sich im Berechtigungsschema des Projekts „Vorgänge erstellen“ geben, oder wählen Sie ein anderes Projekt.',
          },
          page: {
            what: 'Sie dürfen in diesem Bereich keine Seiten erstellen.',
            todo: 'Lassen Sie sich in den Bereichseinstellungen das Hinzufügen von Seiten erlauben, oder wählen Sie einen anderen Bereich.',
          },
        },
        'may-not-change': {
          issue: {
            what: 'Sie dürfen dies mit Vorgängen dieses Projekts nicht tun.',
            todo: 'Sehen Sie im Berechtigungsschema des Projekts nach, oder wählen Sie ein anderes Projekt.',
          },
          page: {
            what: 'Sie dürfen dies mit Seiten dieses Bereichs nicht tun.',
            todo: 'Sehen Sie in den Berechtigungen des Bereichs nach, oder wählen Sie einen anderen Bereich.',
          },
        },
        'may-not-comment': {
          what: 'Sie dürfen in diesem Projekt nicht kommentieren.',
          todo: 'Lassen Sie sich im Berechtigungsschema des Projekts „Kommentare hinzufügen“ geben, oder wählen Sie ein anderes Projekt.',
        },
        'no-epic-type': {
          what: 'Dieses Projekt hat keinen Vorgangstyp, der untergeordnete Vorgänge haben kann.',
          todo: 'Wählen Sie ein Projekt mit Epics: Nur zu solchen Vorgängen gibt es Spezifikationen.',
        },
        'no-issue-type': {
          what: 'Dieses Projekt hat keinen Vorgangstyp, der für sich allein steht.',
          todo: 'Wählen Sie ein Projekt mit Vorgangstypen wie Aufgabe oder Story.',
        },
        'no-transition': {
          what: 'Der Workflow bietet keinen Übergang ohne weitere Felder.',
          todo: 'Wählen Sie ein anderes Projekt, oder sehen Sie die Übergänge im Workflow dieses Projekts an.',
        },
        'read-differs': {
          issue: {
            what: 'Der Vorgang ist nicht so, wie er geschrieben wurde.',
            todo: 'Eine Automatisierungsregel oder eine andere App kann ihn geändert haben. Sehen Sie in der Automatisierung des Projekts nach.',
          },
          page: {
            what: 'Die Seite ist nicht so, wie sie geschrieben wurde.',
            todo: 'Eine Automatisierungsregel oder eine andere App kann sie geändert haben. Sehen Sie in der Automatisierung des Bereichs nach.',
          },
        },
        'not-accepted': {
          issue: {
            what: 'Jira hat diesen Schritt nicht angenommen.',
            todo: 'Eine Bedingung oder ein Validator des Workflows kann im Weg stehen. Wählen Sie zum Vergleich ein anderes Projekt.',
          },
          page: {
            what: 'Confluence hat diesen Schritt nicht angenommen.',
            todo: 'Wählen Sie zum Vergleich einen anderen Bereich.',
          },
        },
        'answer-lost': {
          issue: {
            what: 'Die Antwort von Jira ist nicht angekommen. Der Vorgang kann dennoch erstellt worden sein: Unter „Aufräumen“ steht, was daraus wurde.',
            todo: 'Wenn es wieder geschieht, sehen Sie auf der Statusseite von Atlassian nach.',
          },
          page: {
            what: 'Die Antwort von Confluence ist nicht angekommen. Die Seite kann dennoch erstellt worden sein: Unter „Aufräumen“ steht, was daraus wurde.',
            todo: 'Wenn es wieder geschieht, sehen Sie auf der Statusseite von Atlassian nach.',
          },
        },
        unavailable: {
          issue: {
            what: 'Jira hat nicht geantwortet.',
            todo: 'Führen Sie den Selbsttest in einer Minute erneut aus.',
          },
          page: {
            what: 'Confluence hat nicht geantwortet.',
            todo: 'Führen Sie den Selbsttest in einer Minute erneut aus.',
          },
        },
        throttled: {
          what: 'Die Site nimmt im Moment keine weiteren Anfragen an.',
          todo: 'Führen Sie den Selbsttest in einer Minute erneut aus.',
        },
        'not-connected': {
          what: 'Lockstep ist nicht mit Confluence verbunden.',
          todo: 'Öffnen Sie „Apps“, „Apps verwalten“, wählen Sie Lockstep und verbinden Sie es mit Confluence.',
        },
      },
    },
  },
};
