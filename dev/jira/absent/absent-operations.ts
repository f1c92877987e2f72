import { type Method, type Operation } from '../../products/operation';
import { NO_SCOPES } from '../scopes';
import { ABSENT_FIELDS } from './fields-and-screens';
import { ABSENT_WORK } from './issues-and-filters';
import { ABSENT_OTHERS } from './other-administration';
import { ABSENT_SCHEMES } from './schemes-and-workflows';

/**
 * Operations of Jira and its boards that clients know and this site does not have: they answer 501 with
 * their name, so that nobody takes them for a wrong path. One that is raised moves to its family's file.
 */
const ABSENT = [ABSENT_WORK, ABSENT_FIELDS, ABSENT_SCHEMES, ABSENT_OTHERS];

export const absentOperations: readonly Operation[] = ABSENT.flatMap((list) => list.trim().split('\n')).map(
  (line) => {
    const [method = '', path = '', operationId = ''] = line.trim().split(' ');
    return { operationId, method: method as Method, path: `/rest${path}`, depth: 'none', scopes: NO_SCOPES };
  },
);
