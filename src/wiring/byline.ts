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
  ...late(COVERAGE_CALLS, coverage),
  ...late(CREATE_EPIC_CALLS, () => import('./breakdown/create-epic')),
  ...late(RELATED_CALLS, related),
  ...late(PAGE_NEWS_CALLS, () => import('./spec/page-news')),
  ...late(BYLINE_CALLS, () => import('./byline-popup')),
});
