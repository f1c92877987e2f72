/**
 * A pattern that is made when it is first asked for.
 *
 * A literal with classes of Unicode (`\p{L}`) is read as soon as its file is loaded, and building the
 * tables behind it takes longer than reading the rest of the file; few invocations need it.
 */
export function latePattern(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(source, flags));
}
