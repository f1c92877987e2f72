import { type EpicPlan, type EpicText, type Phrases, type ProjectPlan } from '../company-plan';

const headings: EpicText['headings'] = {
  goal: 'Ziel',
  story: 'Nutzergeschichte',
  criteria: 'Akzeptanzkriterien',
  notes: 'Hinweise',
};

const phrases: Phrases = {
  comments: [
    'Auf dem Testsystem geprüft, sieht gut aus. Der Wind am Kai 3 fehlt noch.',
    'Bitte vor der Freigabe mit der Frühschicht abstimmen.',
    'Der Pegel kommt jetzt alle zehn Sekunden an.',
    'Wartet auf die Schnittstelle der Lotsenbrüderschaft.',
    'Übernommen und ausgerollt, danke für die schnelle Prüfung!',
  ],
  worklogs: ['Abstimmung mit der Schichtleitung', 'Umsetzung und Tests', 'Fehlersuche am Liegeplatz 2'],
  descriptions: [
    '{}: mit der Schichtleitung abgestimmt, Entwurf liegt im Bereich Leitstand.',
    'Funktioniert auch bei Ausfall der Hauptleitung.',
    'Anzeige ist aus drei Metern Abstand lesbar.',
    'Jede Änderung steht im Protokoll, mit Name und Uhrzeit.',
    'Größen und Tiefgänge werden in Metern angegeben.',
  ],
  subtasks: ['Testdaten anlegen', 'Handbuch ergänzen', 'Schicht einweisen'],
  parts: [
    ['Früh', 'Spät'],
    ['Pegel', 'Wind'],
    ['Kai 1', 'Kai 3'],
  ],
  doneWhen: 'Fertig, wenn',
};

const epics: readonly EpicPlan[] = [
  {
    summary: 'Liegeplätze automatisch vorschlagen',
    progress: 0.45,
    startedWeeksAgo: 10,
    text: {
      headings,
      goal: 'Die Schicht plant Liegeplätze heute auf Papier. Der Leitstand soll einen Platz vorschlagen, der zu Tiefgang, Fahrplan und Wetter passt.',
      story:
        'Als Schichtleiterin möchte ich für jedes Schiff einen passenden Liegeplatz vorgeschlagen bekommen, damit ich bei Verspätungen schnell umplanen kann.',
      criteria: [
        'Für jedes erwartete Schiff steht 60 Minuten vorher ein Vorschlag bereit.',
        'Der Vorschlag nennt den Grund, zum Beispiel Tiefgang oder Anschluss.',
        'Die Schichtleitung kann den Vorschlag mit einem Griff ändern.',
        'Eine Änderung erreicht die Crew innerhalb von 30 Sekunden.',
      ],
      notes: ['Bei Sturm über 9 Beaufort bleibt Kai 3 gesperrt.'],
    },
    children: [
      'Tiefgang und Länge je Schiff pflegen',
      'Vorschlag aus Fahrplan und Pegel berechnen',
      'Grund des Vorschlags anzeigen',
      'Vorschlag von Hand ändern',
      'Crew über Änderung benachrichtigen',
      'Sturmsperre für Kai 3',
      'Falscher Pegel nach Mitternacht',
      'Auswertung: Vorschlag gegen tatsächlichen Platz',
      'Übersicht für die Nachtschicht',
      'Doppelbelegung verhindern',
    ],
  },
  {
    summary: 'Pegel und Wetter auf einen Blick',
    progress: 0.7,
    startedWeeksAgo: 16,
    text: {
      headings,
      goal: 'Pegel, Wind und Sicht stehen auf drei Bildschirmen. Eine Ansicht zeigt, was für die nächste Ankunft zählt.',
      story:
        'Als Wachhabender möchte ich Pegel, Wind und Sicht an einer Stelle sehen, damit ich nichts übersehe.',
      criteria: [
        'Werte sind höchstens zehn Sekunden alt.',
        'Ein Ausfall eines Sensors wird deutlich gezeigt.',
        'Grenzwerte lassen sich je Kai einstellen.',
      ],
      notes: [],
    },
    children: [
      'Pegelsensoren anbinden',
      'Windmesser an Kai 3 anbinden',
      'Sichtweite aus der Kamera schätzen',
      'Grenzwerte je Kai',
      'Ausfall eines Sensors melden',
      'Großanzeige für den Leitstand',
      'Verlauf der letzten 24 Stunden',
    ],
  },
  {
    summary: 'Übergabe zwischen den Schichten',
    progress: 0.3,
    startedWeeksAgo: 4,
    text: {
      headings,
      goal: 'Was in der Schicht offen blieb, steht heute auf Zetteln.',
      story:
        'Als ablösende Schicht möchte ich offene Punkte geordnet übernehmen, damit nichts liegen bleibt.',
      criteria: ['Offene Punkte werden bis zur Quittierung gezeigt.', 'Die Übergabe lässt sich drucken.'],
      notes: ['Betriebsrat: keine Auswertung nach Personen.'],
    },
    children: [
      'Offene Punkte erfassen',
      'Übergabe quittieren',
      'Übergabe drucken',
      'Erinnerung vor Schichtende',
      'Punkte aus Störungen übernehmen',
      'Umlaute im Ausdruck fehlen',
    ],
  },
  {
    summary: 'Funkprotokoll mitschreiben',
    progress: 0,
    startedWeeksAgo: 2,
    text: null,
    children: ['Rechtslage klären', 'Aufnahme im Testbetrieb'],
  },
];

export const leitstand: ProjectPlan = {
  key: 'HAFEN',
  kanban: true,
  strict: true,
  name: 'Leitstand Hamburg',
  description: 'Software des Leitstands im Hafen Hamburg.',
  style: 'classic',
  lead: 'jonas',
  team: ['jonas', 'katrin', 'diego'],
  browse: ['staff', 'apps'],
  edit: ['local', 'apps'],
  admins: ['admins'],
  types: { epic: 'Epos', story: 'Anforderung', task: 'Aufgabe', bug: 'Fehler', subtask: 'Unteraufgabe' },
  statuses: [
    { name: 'Offen', category: 'new' },
    { name: 'In Arbeit', category: 'indeterminate' },
    { name: 'Blockiert', category: 'indeterminate' },
    { name: 'In Prüfung', category: 'indeterminate' },
    { name: 'Erledigt', category: 'done' },
    { name: 'Verworfen', category: 'done' },
  ],
  versions: [
    { name: '2. Ausbaustufe', startDay: -150, releaseDay: -30 },
    { name: '3. Ausbaustufe', startDay: -30, releaseDay: 60 },
  ],
  components: ['Liegeplätze', 'Sensorik', 'Schichtbuch'],
  labels: ['sicherheit', 'schnittstelle', 'früher-wunsch'],
  phrases,
  initiatives: [],
  epics,
};
