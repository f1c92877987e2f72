export interface Tokens {
  /** A fresh random token: 16 lower-case hexadecimal digits. */
  fresh(): string;
}
