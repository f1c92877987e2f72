/**
 * Runs two reads at once and waits for both even when one fails: what is still under way when an
 * invocation ends may be frozen by the platform and go on in somebody else's.
 */
export async function sideBySide<A, B>(first: Promise<A>, second: Promise<B>): Promise<readonly [A, B]> {
  const [one, two] = await Promise.allSettled([first, second]);
  if (one.status === 'rejected') throw one.reason;
  if (two.status === 'rejected') throw two.reason;
  return [one.value, two.value];
}
