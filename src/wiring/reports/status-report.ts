import { createPageReaders } from '../../adapters/confluence/audience/page-readers';
import { createSpaceReaders } from '../../adapters/confluence/audience/space-readers';
import { createLinkedPages } from '../../adapters/confluence/linked-pages';
import { createReportPages } from '../../adapters/confluence/report-pages';
import { createReportArchive } from '../../adapters/storage/reports/report-archive';
import { projectLinks } from '../../adapters/storage/spec/project-links';
import { NO_TALK } from '../../domain/reports/linked/linked-talk';
import { createStatusReportHandlers } from '../../entry/resolvers/status/status-report';
import { createLinkedReading } from '../../usecases/reports/publishing/read-linked-talk';
import { createFollowStatusReport } from '../../usecases/status-reports/follow-status-report';
import { createReadSubject } from '../../usecases/status-reports/read-subject';
import { createWriteStatusReport } from '../../usecases/status-reports/write-status-report';
import { platform, requestAsAppSoon, requestAsUser } from '../platform';
import { readCoverage } from './spec-coverage';
import { statusSubject } from './status-subject';

/** The press of *Write status report* and what became of it, with the rights of whoever asks for it. */
export const handlers = createStatusReportHandlers({
  ...platform,
  writeStatusReport: createWriteStatusReport({
    ...platform,
    ...statusSubject,
    pageReaders: createPageReaders(requestAsUser),
    /** Who is named in a space is told to the app, as in the weekly report. */
    spaceReaders: createSpaceReaders(requestAsAppSoon),
    pages: createReportPages(requestAsUser),
    archive: createReportArchive(platform.tokens),
    readSubject: createReadSubject({
      ...platform,
      ...statusSubject,
      linked: createLinkedReading({
        links: projectLinks,
        linkedPages: createLinkedPages(requestAsUser),
        // Who asks for it reads the linked pages themselves.
        talkOn: () => NO_TALK,
      }),
      readCoverage,
    }),
  }),
  followStatusReport: createFollowStatusReport({ ...platform, ...statusSubject }),
});
