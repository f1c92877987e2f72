import { catalogue } from '../../catalogue';

const en = {
  anonymous: 'Log in to see how far this work is in Jira.',
  notConfigured: {
    title: 'No issues chosen yet',
    text: 'Edit this status and choose what it counts.',
  },
  epicNotVisible: {
    title: 'Nothing to show you here',
    text: 'What this status is of was deleted, or you have no access to it in Jira.',
  },
  queryRefused: {
    title: 'The query of this status does not run',
    text: 'It may use something that you have no access to in Jira. Whoever edits the page can check it.',
  },
  lastRead: (time: string): string => `Its numbers were last shown to you here on ${time}.`,
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
