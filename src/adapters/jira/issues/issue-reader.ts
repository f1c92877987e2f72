import { type IssueReader } from '../../../ports/issues/issue-reader';
import { type ProductRequest } from '../../http/request';
import { createEpicReader } from './epic-reader';
import { createIssueGlance } from './issue-glance';

/** `request` must act as the person who looks: what it reads is shown to them. */
export const createIssueReader = (request: ProductRequest): IssueReader => ({
  glance: createIssueGlance(request),
  ...createEpicReader(request),
});
