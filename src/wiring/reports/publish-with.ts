import { createPageReaders } from '../../adapters/confluence/audience/page-readers';
import { createSpaceReaders } from '../../adapters/confluence/audience/space-readers';
import { createLinkedPages } from '../../adapters/confluence/linked-pages';
import { createMarkedIndexes } from '../../adapters/confluence/marked-indexes';
import { createReportPages } from '../../adapters/confluence/report-pages';
import { siteLicence } from '../../adapters/forge/licence';
import { type ProductRequest } from '../../adapters/http/request';
import { createSomeIssues } from '../../adapters/jira/search/issue-search';
import { createPeople } from '../../adapters/jira/people';
import { createProjectBrowsers } from '../../adapters/jira/projects/project-browsers';
import { openNotices } from '../../adapters/storage/reports/open-notices';
import { projectLinks } from '../../adapters/storage/spec/project-links';
import { reportIndexes } from '../../adapters/storage/reports/report-indexes';
import { talkOn } from '../../domain/reports/linked/linked-talk';
import { createKeepAudience } from '../../usecases/reports/keep-audience';
import { createKeepIndex } from '../../usecases/reports/list/keep-index';
import {
  createPublishReport,
  type PublishReportDeps,
} from '../../usecases/reports/publishing/publish-report';
import { createReadGone } from '../../usecases/reports/publishing/read-gone';
import { createReadChanges } from '../../usecases/reports/publishing/read-changes';
import { createLinkedReading } from '../../usecases/reports/publishing/read-linked-talk';
import { inTime, platform } from '../platform';
import { figuresWith, readingWith } from './report-figures';
import { readForm } from './report-form';
import { records } from './report-records';

type Reading = Pick<PublishReportDeps, 'readSprint' | 'readCoverage' | 'tellSprints'>;

export const publishWith = (request: ProductRequest, reading: Reading) =>
  createPublishReport({
    ...reading,
    ...platform,
    ...records,
    hasTime: inTime.forIssues,
    pages: createReportPages(request),
    notices: openNotices,
    people: createPeople(request),
    licence: siteLicence,
    audience: createKeepAudience({
      ...platform,
      browsers: createProjectBrowsers(request),
      spaceReaders: createSpaceReaders(request),
      pageReaders: createPageReaders(request),
    }),
    indexes: reportIndexes,
    index: createKeepIndex({
      ...platform,
      pages: createReportPages(request),
      indexes: reportIndexes,
      marked: createMarkedIndexes(request),
    }),
    readFigures: figuresWith(request),
    readChanges: createReadChanges(readingWith(request)),
    readGone: createReadGone(createSomeIssues(request)),
    linked: createLinkedReading({ links: projectLinks, linkedPages: createLinkedPages(request), talkOn }),
    readForm,
  });
