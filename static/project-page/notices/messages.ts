import { type NoticeTimeView } from '../../../src/contract/notices';
import { catalogue } from '../../common/catalogue';
import { formatNumber } from '../../common/dates';

const times: Readonly<Record<NoticeTimeView, string>> = {
  'at-once': 'At once',
  daily: 'Once a day at most',
  off: 'Not at all',
};

const en = {
  times,
  title: 'Notices',
  count: (notices: number): string => (notices === 1 ? '1 notice' : `${formatNumber(notices)} notices`),
  none: 'Nothing needs your attention.',
  withheld:
    'The reports leave out linked pages that not all of their readers may see. To have them told, move them to the space of the reports and lift their restrictions.',
  since: (day: string): string => `since ${day}`,
  when: 'Mention me in Confluence when one of my reports needs me',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
