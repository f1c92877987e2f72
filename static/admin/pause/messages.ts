import { catalogue } from '../../common/catalogue';

const en = {
  title: 'Pause',
  atWork: 'Lockstep is at work on this site.',
  resting: (since: string): string => `Paused since ${since}.`,
  what: 'While it is paused, nothing is written: no button of Lockstep and no weekly report. Status on pages stays live, and missed reports are caught up on.',
  pause: 'Pause Lockstep',
  goOn: 'Resume Lockstep',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
