import { type EpicText, type ProjectPlan } from '../company-plan';

/** How a team that does not work in English calls things. */
export interface Language {
  readonly locale: string;
  readonly timeZone: string;
  readonly types: ProjectPlan['types'];
  readonly statuses: ProjectPlan['statuses'];
  readonly headings: EpicText['headings'];
  readonly doneWhen: string;
  readonly comments: readonly string[];
}

const statuses = (
  ...names: readonly [string, string, string, string, string, string]
): ProjectPlan['statuses'] =>
  names.map((name, index) => ({
    name,
    category: index === 0 ? 'new' : index < 4 ? 'indeterminate' : 'done',
  }));

export const languages: readonly Language[] = [
  {
    locale: 'fr-FR',
    timeZone: 'Europe/Paris',
    types: { epic: 'Épopée', story: 'Récit', task: 'Tâche', bug: 'Anomalie', subtask: 'Sous-tâche' },
    statuses: statuses('À faire', 'En cours', 'Bloqué', 'En revue', 'Terminé', 'Abandonné'),
    headings: {
      goal: 'Objectif',
      story: 'Récit utilisateur',
      criteria: 'Critères d’acceptation',
      notes: 'Remarques',
    },
    doneWhen: 'Terminé quand',
    comments: ['Vérifié sur l’environnement de test.', 'En attente du fournisseur.', 'C’est livré, merci !'],
  },
  {
    locale: 'es-ES',
    timeZone: 'Europe/Madrid',
    types: { epic: 'Épica', story: 'Historia', task: 'Tarea', bug: 'Error', subtask: 'Subtarea' },
    statuses: statuses('Por hacer', 'En curso', 'Bloqueada', 'En revisión', 'Hecho', 'Descartado'),
    headings: {
      goal: 'Objetivo',
      story: 'Historia de usuario',
      criteria: 'Criterios de aceptación',
      notes: 'Notas',
    },
    doneWhen: 'Hecho cuando',
    comments: ['Probado en el entorno de pruebas.', 'Pendiente del proveedor.', '¡Listo, gracias!'],
  },
  {
    locale: 'de-DE',
    timeZone: 'Europe/Vienna',
    types: { epic: 'Vorhaben', story: 'Anforderung', task: 'Aufgabe', bug: 'Mangel', subtask: 'Teilaufgabe' },
    statuses: statuses('Geplant', 'In Umsetzung', 'Wartet', 'In Abnahme', 'Fertig', 'Gestrichen'),
    headings: { goal: 'Zweck', story: 'Nutzergeschichte', criteria: 'Akzeptanzkriterien', notes: 'Hinweise' },
    doneWhen: 'Fertig, wenn',
    comments: ['Auf dem Testsystem geprüft.', 'Wartet auf den Lieferanten.', 'Ausgerollt, danke!'],
  },
];

/** Boards of teams that work in English but named their own columns. */
export const boards: readonly (readonly [string, string, string, string, string])[] = [
  ['Inbox', 'Doing', 'Checking', 'Shipped', 'Dropped'],
  ['Ready', 'Building', 'Verifying', 'Live', 'Parked for good'],
  ['Next', 'Underway', 'With QA', 'Finished', 'Cancelled'],
];
