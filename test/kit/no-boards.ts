import { type Boards } from '../../src/ports/boards';
import { createCurrentScope } from '../../src/usecases/reports/choice/current-scope';

export const NO_BOARDS: Boards = {
  nameOf: () => Promise.resolve(null),
  currentSprints: () => Promise.resolve(null),
};

/** What a scope means on a site without boards. */
export const scopeWithoutBoards = createCurrentScope(NO_BOARDS);
