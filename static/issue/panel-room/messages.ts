import { catalogue } from '../../common/catalogue';

const en = {
  statusReport: 'Status report',
  statusReportIs: 'A page for the people who ask how far this is: what is done, in progress and blocked.',
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
