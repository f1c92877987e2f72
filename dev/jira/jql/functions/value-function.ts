import { type Id } from '../fields/field';
import { type JqlScope } from '../scope';

/** What kind of thing a function gives, or a field holds. */
export type ValueType =
  | 'project'
  | 'issue'
  | 'user'
  | 'issue type'
  | 'version'
  | 'component'
  | 'sprint'
  | 'other';

export interface ValueFunction {
  readonly name: string;
  readonly valueType: ValueType;
  /** Fewest and most arguments. */
  readonly takes: readonly [fewest: number, most: number];
  readonly isList: boolean;
  /** Text instead of ids is the problem, in Jira's words. */
  readonly ids: (args: readonly string[], scope: JqlScope, asked: string) => readonly Id[] | string;
}
