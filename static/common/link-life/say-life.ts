import { type LifeView } from '../../../src/contract/links/link-life';
import { formatDateTime } from '../dates';
import { messages } from './messages';

/** What has happened and, where that is known, when: by the viewer's clock. */
export const sayLife = ({ what, at }: Pick<LifeView, 'what' | 'at'>): string =>
  messages.said[what](at === null ? null : formatDateTime(at));
