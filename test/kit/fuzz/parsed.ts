/** A schema that a payload was held against. */
export interface Parsed {
  readonly schema: unknown;
  readonly input: unknown;
  readonly success: boolean;
}

/** Filled by a test that listens to the parsing package. */
export const parsed: Parsed[] = [];
