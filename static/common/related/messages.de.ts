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
  dismiss: 'Ausblenden',
  dismissed: 'Ausgeblendet. Es wird Ihnen hier nicht mehr gezeigt.',
  pinned: {
    pinned: 'Angeheftet: Es steht jetzt bei den Verknüpfungen des Vorgangs.',
    'not-visible': 'Es ist nicht mehr zu sehen. Nichts wurde verknüpft.',
    'may-not-link': 'Sie müssen Vorgänge verknüpfen dürfen. Nichts wurde verknüpft.',
    'no-link-type':
      'Hier gibt es keine Art von Verknüpfung, die „bezieht sich auf“ bedeutet. Nichts wurde verknüpft.',
  },
};
