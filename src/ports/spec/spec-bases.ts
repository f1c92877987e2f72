import { type BasePointer, type SpecBase, type StoredBase } from '../../domain/spec/spec-base';

/** Bases are never changed in place: each write has a name of its own. Throws only `PlatformError`. */
export interface SpecBases {
  /** `versionNumber` is that of the page version which holds this base. */
  store(issueId: string, base: SpecBase, versionNumber: number): Promise<BasePointer>;
  /** `null` when it is not there whole. */
  find(pointer: BasePointer): Promise<SpecBase | null>;
  /** Removes what nothing points to any more; twice is once. */
  remove(stored: StoredBase): Promise<void>;
}

/** With what runs that died have left behind. */
export interface AllSpecBases extends SpecBases {
  /** Some of all that was ever stored for an issue and not removed, also by runs that have died since; newest ones may be missing. */
  storedFor(issueId: string): Promise<readonly StoredBase[]>;
}
