import { type UpdatedPage } from '../../../contract/spec/spec-update';
import { type SpecPage } from '../../../domain/spec/spec-job';

/** The page of *Update spec*, with where its versions are shown. */
export const toUpdatedPage = ({ pageId, title, path }: SpecPage): UpdatedPage => ({
  title,
  path: `/wiki${path}`,
  historyPath: `/wiki/pages/viewpreviousversions.action?pageId=${pageId}`,
});
