import { formatNumber } from '../../common/dates';

export const messages = {
  times: {
    'at-once': 'Sofort',
    daily: 'Höchstens einmal am Tag',
    off: 'Gar nicht',
  },
  count: (notices: number): string => (notices === 1 ? '1 Hinweis' : `${formatNumber(notices)} Hinweise`),
  none: 'Es gibt nichts für Sie zu tun.',
  withheld:
    'Die Berichte lassen verknüpfte Seiten oder offene Punkte des letzten Berichts aus, die nicht alle ihre Leser sehen dürfen. Verschieben Sie die Seiten in den Bereich der Berichte, einen Bericht zurück unter seine Liste, und heben Sie ihre Beschränkungen auf, damit sie genannt werden.',
  unavailable:
    'Der letzte Bericht ist nicht rechtzeitig erschienen: Jira oder Confluence hat nicht geantwortet, oder Lockstep lief nicht. Der nächste umfasst seine Zeit; für einen sofort wählen Sie „Jetzt veröffentlichen“.',
  pageHidden:
    'Die Liste der Berichte oder die Seite eines Berichts wurde vor Lockstep verborgen. Deshalb ist dieser Bericht nicht erschienen: Es gäbe sonst zwei davon. Machen Sie die Seite für die App Lockstep sichtbar. Geben Sie ihr stattdessen einen anderen Titel, entsteht eine neue.',
  pageAnew:
    'Die Seite des letzten Berichts wurde endgültig gelöscht oder vor Lockstep verborgen, deshalb gibt es eine neue. Was auf der vorigen geschrieben wurde, steht nicht darauf. Gibt es beide, löschen Sie eine davon.',
  listRefused:
    'Confluence lässt Lockstep nicht auf die Liste der Berichte schreiben, deshalb fehlt der letzte Bericht dort. Erlauben Sie der App Lockstep, diese Seite zu bearbeiten; der nächste Bericht wird wieder aufgeführt.',
  listAnew:
    'Die Liste der Berichte wurde endgültig gelöscht oder vor Lockstep verborgen, deshalb gibt es eine neue. Frühere Berichte bleiben, wo sie sind, und stehen nicht darauf.',
  since: (day: string): string => `seit ${day}`,
  when: 'Mich in Confluence erwähnen, wenn einer meiner Berichte mich braucht',
};
