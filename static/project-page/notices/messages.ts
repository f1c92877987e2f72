import { type NoticeTimeView } from '../../../src/contract/reports/notices';
import { catalogue } from '../../common/catalogue';
import { formatNumber } from '../../common/dates';

const times: Readonly<Record<NoticeTimeView, string>> = {
  'at-once': 'Immediately',
  daily: 'Once a day at most',
  off: 'Not at all',
};

const en = {
  times,
  count: (notices: number): string => (notices === 1 ? '1 notice' : `${formatNumber(notices)} notices`),
  none: 'Nothing needs your attention.',
  withheld:
    'The reports leave out linked pages, or open points of the last report, that not all of their readers may see. To have them told, move the pages to the space of the reports, and a report back below its list, and lift their restrictions.',
  unavailable:
    'The last report did not come out in time: Jira or Confluence did not answer, or Lockstep was not running. The next one covers its time; to have one now, choose Publish now.',
  pageHidden:
    'People hid the list of the reports, or the page of one, from Lockstep, so that report did not come out: there would be two of them. Let the Lockstep app see the page. If you give it another title instead, a new one is made.',
  pageAnew:
    'The page of the last report was deleted for good, or hidden from Lockstep, so there is a new one. What people wrote on the page before is not on it. If both are there, delete one of them.',
  listRefused:
    'Confluence does not let Lockstep write on the list of the reports, so the last report is not on it. Let the Lockstep app edit that page; the next report is listed again.',
  listAnew:
    'The list of the reports was deleted for good, or hidden from Lockstep, so there is a new one. Reports that came out before it stay where they are and are not on it.',
  since: (day: string): string => `since ${day}`,
  when: 'Mention me in Confluence when one of my reports needs me',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
