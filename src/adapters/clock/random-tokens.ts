import { type Tokens } from '../../ports/tokens';

export const randomTokens: Tokens = {
  fresh: () => crypto.randomUUID().replace(/-/g, '').slice(0, 16),
};
