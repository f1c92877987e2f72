import type * as Crypto from 'node:crypto';
import { createRequire } from 'node:module';

const requireBuiltin = createRequire(__filename);
let loaded: typeof Crypto | undefined;

/** Node takes longer to load its cryptography than the rest of an answer, and few invocations hash. */
function cryptography(): typeof Crypto {
  loaded ??= requireBuiltin('node:crypto') as typeof Crypto;
  return loaded;
}

/** In hex. */
export const sha256 = (text: string): string =>
  cryptography().createHash('sha256').update(text).digest('hex');
