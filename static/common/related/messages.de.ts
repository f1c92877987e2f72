import { formatList } from '../dates';
import { counted, type Total } from './total';

export const messages = {
  related: 'Verwandtes',
  relatedIs: 'Vorgänge und Seiten, die von denselben Dingen sprechen, soweit Sie sie sehen können.',
  find: 'Verwandtes suchen',
  lookedFor: (terms: readonly string[]): string => `Gesucht nach ${formatList(terms)}`,
  nothingToLookFor: 'Hier stehen keine Wörter, die sagen, wonach zu suchen ist.',
  issues: (total: Total): string => `Vorgänge${counted(total)}`,
  pages: (total: Total): string => `Seiten${counted(total)}`,
  nothing: 'Nichts gefunden.',
  unavailable: 'Keine Antwort: Vielleicht haben Sie keinen Zugriff, oder es antwortet gerade nicht.',
  because: (reasons: readonly string[]): string =>
    reasons.length === 0 ? 'Die Wörter stehen im Text' : `Im Titel: ${formatList(reasons)}`,
  pin: 'Anheften',
  unpin: 'Loslösen',
  pinnedTo: 'Angeheftet an',
  dismiss: 'Ausblenden',
  dismissed: 'Ausgeblendet. Es wird Ihnen hier nicht mehr gezeigt.',
  pinned: {
    pinned: 'Angeheftet: Beide zeigen einander jetzt.',
    'pinned-on-issue':
      'Am Vorgang angeheftet. Die Seite zeigt es nicht, weil Sie die Seite nicht bearbeiten dürfen.',
    'pinned-before': 'Angeheftet',
    'linked-already': 'Die beiden Vorgänge sind schon verknüpft.',
    unpinned: 'Losgelöst: Keines von beiden zeigt das andere noch.',
    'unpinned-on-issue':
      'Vom Vorgang losgelöst. Die Seite zeigt es weiterhin, weil Sie die Seite nicht bearbeiten dürfen.',
    'not-visible': 'Es ist nicht mehr zu sehen. Nichts wurde geändert.',
    'may-not-link': 'Sie müssen Vorgänge verknüpfen dürfen. Nichts wurde geändert.',
    'no-link-type':
      'Hier gibt es keine Art von Verknüpfung, die „bezieht sich auf“ bedeutet. Nichts wurde verknüpft.',
  },
};
