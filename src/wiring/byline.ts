import { forgeResolver } from '../adapters/forge/resolver';
import { issueDialogs } from './issue-dialogs';
import { late } from './late';
import {
  BYLINE_CALLS,
  COVERAGE_CALLS,
  CREATE_EPIC_CALLS,
  PAGE_NEWS_CALLS,
  RELATED_CALLS,
} from './late-calls';

const coverage = () => import('./breakdown/coverage');
const related = () => import('./related');

export const resolveByline = forgeResolver({
  ...issueDialogs,
  ...late(COVERAGE_CALLS, async () => (await coverage()).handlers),
  ...late(CREATE_EPIC_CALLS, async () => (await import('./breakdown/create-epic')).handlers),
  ...late(RELATED_CALLS, async () => (await related()).handlers),
  ...late(PAGE_NEWS_CALLS, async () => (await import('./spec/page-news')).handlers),
  ...late(BYLINE_CALLS, async () => (await import('./byline-popup')).handlers),
});
