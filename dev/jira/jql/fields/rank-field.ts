import { messages } from '../messages';
import { type JqlField } from './field';

/** The order of the board: good for sorting only. */
export const rankField: JqlField = {
  names: ['rank'],
  displayName: 'Rank',
  type: 'com.atlassian.greenhopper.customfield.rank.Rank',
  operators: [],
  compile: ({ operator, asked }, scope) => scope.refuse(messages.operator(operator, asked)),
  sort: { sql: 'i.rank', nullable: false },
};
