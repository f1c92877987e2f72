/** Hands out ids, counting up within each kind of thing. */
export type NextId = (kind: string) => string;

export function createIds(first: number): NextId {
  const last = new Map<string, number>();
  return (kind) => {
    const id = (last.get(kind) ?? first - 1) + 1;
    last.set(kind, id);
    return String(id);
  };
}
