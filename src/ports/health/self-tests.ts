import { type SelfTest } from '../../domain/health/self-test';

/** The round that a person has under way, one at most. Throws only `PlatformError`. */
export interface SelfTests {
  of(accountId: string): Promise<SelfTest | null>;
  keep(test: SelfTest): Promise<void>;
  forget(accountId: string): Promise<void>;
}
