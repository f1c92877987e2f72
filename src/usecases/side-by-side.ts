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
