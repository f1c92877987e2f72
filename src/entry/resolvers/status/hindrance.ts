import { type MacroStatusHindrance } from '../../../contract/status/status-macro';

/** Why a list beside the numbers cannot be told. The first call has told Jira's words about a query, where somebody tries one out. */
export const toHindrance = ({
  kind,
}: {
  readonly kind: 'not-visible' | 'query-refused';
}): MacroStatusHindrance =>
  kind === 'not-visible' ? { kind: 'epic-not-visible' } : { kind: 'query-refused', messages: [] };
