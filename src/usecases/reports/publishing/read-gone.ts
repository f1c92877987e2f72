import { goneSince } from '../../../domain/reports/memory/report-changes';
import { isComparable, type StoredFigures } from '../../../domain/reports/memory/stored-figures';
import { withFinished } from '../../../domain/reports/report-figures';
import { projectKeyOf } from '../../../domain/kernel/ids';
import { type SomeIssues } from '../../../ports/issues/issue-search';
import { type ReadFiguresOutcome } from './read-report-figures';

type Read = Extract<ReadFiguresOutcome, { kind: 'read' }>;

/** What was read, with what became of the work that was open in the report before and is not found any more. */
export type ReadGone = (before: StoredFigures | null, read: Read) => Promise<Read>;

/**
 * Reads by id what the last report counted as open and this one does not find, mostly nothing. A query for open work
 * finds nothing that is done, and no scope what an admin's move of a status made done long ago. What a query does not
 * find by being done is completed; every other scope finds by itself what was completed in it. What is found of the
 * rest has left the scope, and can be opened.
 */
export function createReadGone(issues: SomeIssues): ReadGone {
  return async (before, read) => {
    const { figures, fields, subject, scope } = read;
    if (before === null || !isComparable(before, { scope, sprint: null })) return read;
    const gone = goneSince(before.counted, read.issues);
    const found = gone.length === 0 ? [] : await issues.some(gone, fields);
    // Issues of other projects, and those with a security level, are not for all of a report's readers.
    const told = found.filter(({ secured, key }) => !secured && projectKeyOf(key) === read.project.key);
    const done = told.filter(({ category }) => category === 'done');
    return {
      ...read,
      issues: [...read.issues, ...told],
      figures: subject.kind === 'query' ? withFinished(figures, done) : figures,
    };
  };
}
