import { type Random } from './random';

/** Who changes a section; each word they write is theirs alone and never comes twice. */
export interface Author {
  readonly random: Random;
  readonly word: () => string;
}

export function createAuthor(random: Random, name: string): Author {
  let written = 0;
  return {
    random,
    word: () => {
      written += 1;
      return `${name}${String(written)}x`;
    },
  };
}
