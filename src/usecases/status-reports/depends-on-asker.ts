import { type StatusScope } from '../../domain/status/scope';
import { askerInQuery } from '../../domain/status/asker-in-query';

/** Counts by this word for each who asks what is theirs; a page says one thing to all its readers. */
export interface DependsOnAsker {
  readonly kind: 'depends-on-asker';
  readonly word: string;
}

/** `null` for a scope that is the same whoever asks. */
export function dependsOnAsker(scope: StatusScope): DependsOnAsker | null {
  const word = scope.kind === 'jql' ? askerInQuery(scope.jql) : null;
  return word === null ? null : { kind: 'depends-on-asker', word };
}
