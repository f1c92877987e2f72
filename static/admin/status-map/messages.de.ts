import { formatNumber } from '../../common/dates';

export const messages = {
  title: 'Statuszuordnung',
  what: 'Was zu erledigen, in Arbeit und fertig ist, entscheidet immer die Statuskategorie von Jira. Stufen zeigen mehr vom Weg, und was in der Stufe „Blockiert“ ist, zählt als blockiert. Wählen Sie eine, wo die übliche Stufe nicht passt.',
  find: 'Status suchen',
  none: 'Kein Status hat diesen Text im Namen.',
  noStatuses: 'Jira hat keinen Status, der nicht fertig ist.',
  stageOf: (status: string): string => `Stufe von ${status}`,
  usual: (stage: string): string => `${stage} (üblich)`,
  ofProject: (name: string): string => `Nur in ${name}`,
  ofSomeProject: 'Nur in einem vom Team verwalteten Projekt',
  shown: (shown: number, all: number): string => `${formatNumber(shown)} von ${formatNumber(all)} Status`,
  save: 'Speichern',
  reset: 'Alle auf üblich zurücksetzen',
  saved: 'Gespeichert. Makros und Berichte zählen ab jetzt damit.',
};
