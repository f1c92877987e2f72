import { catalogue } from '../../common/catalogue';

const seen =
  'Issue and page name each other. Somebody who may edit both can link them again by opening the issue.';

export const messages = catalogue(
  { seen },
  { de: () => import('./messages.de'), ja: () => import('./messages.ja') },
);
