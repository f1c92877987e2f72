import { type Grants } from '../../ports/site/grants';
import { SPEC_SCOPES, type SpecOperation } from '../http/spec-scopes';
import { areGranted } from './granted';

/** What links an issue and a page from both ends. */
export const LINKING: readonly SpecOperation[] = [
  'createPage',
  'createPageProperty',
  'createOrUpdateRemoteIssueLink',
  'setIssueProperty',
  'addComment',
];

export const areBothSidesWritable: Grants['areBothSidesWritable'] = () => cover(LINKING);

export const cover = (operations: readonly SpecOperation[]): boolean =>
  areGranted(operations.flatMap((operation): readonly string[] => SPEC_SCOPES[operation]));
