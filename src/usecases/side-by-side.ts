/**
 * Runs reads at once and waits for all even when one fails: what is still under way when an
 * invocation ends may be frozen by the platform and go on in somebody else's.
 */
export async function sideBySide<Values extends readonly unknown[]>(
  ...reads: { readonly [Index in keyof Values]: Promise<Values[Index]> }
): Promise<Values> {
  await Promise.allSettled(reads);
  return Promise.all(reads) as Promise<unknown> as Promise<Values>;
}

/**
 * An issue and what storage knows beside it, such as its page. Of an issue that cannot be seen nothing is told, not
 * even by how that was refused.
 */
export async function unlessHidden<Issue, Page>(
  issue: Promise<Issue | null>,
  page: Promise<Page>,
): Promise<readonly [Issue, Page] | null> {
  await Promise.allSettled([issue, page]);
  const seen = await issue;
  return seen === null ? null : [seen, await page];
}
