import { type Leftover, type SelfTest } from '../../domain/health/self-test';

/** The round that a person has under way, one at most. Throws only `PlatformError`. */
export interface SelfTests {
  of(accountId: string): Promise<SelfTest | null>;
  keep(test: SelfTest): Promise<void>;
  forget(accountId: string): Promise<void>;
  /** What rounds that are over have left, in the order in which it is to be tried. */
  leftovers(accountId: string): Promise<readonly Leftover[]>;
  keepLeftovers(accountId: string, leftovers: readonly Leftover[]): Promise<void>;
}
