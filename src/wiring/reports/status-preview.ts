import { createPageReader } from '../../adapters/confluence/pages/page-reader';
import { createSpaceReader } from '../../adapters/confluence/space-reader';
import { createSpecPlaces } from '../../adapters/storage/spec/spec-places';
import { type FirstView } from '../../entry/resolvers/first-call';
import {
  createFirstStatusReport,
  createStatusPreviewHandlers,
  showStatusReport,
  type StatusPreviewDeps,
} from '../../entry/resolvers/status/status-preview';
import { createListSpaces } from '../../usecases/spec/list-spaces';
import { createPreviewStatusReport } from '../../usecases/status-reports/preview-status-report';
import { platform, requestAsUser } from '../platform';
import { statusSubject } from './status-subject';

const spaces = createSpaceReader(requestAsUser);

const statusPreview: StatusPreviewDeps = {
  ...platform,
  previewStatusReport: createPreviewStatusReport({
    ...platform,
    ...statusSubject,
    pages: createPageReader(requestAsUser),
    spaces,
    places: createSpecPlaces(),
  }),
  listSpaces: createListSpaces({ spaces }),
};

/** What the dialog of *Write status report* shows, with the rights of whoever asks for it. */
export const handlers = createStatusPreviewHandlers(statusPreview);

/** What it begins with. */
export const showFirst: FirstView = (issueId, caller) =>
  showStatusReport(statusPreview, { kind: 'issue', issueId }, caller);

/** What it begins with where it was opened from a macro. */
export const firstHandlers = createFirstStatusReport({ ...platform, ...statusPreview });
