/** Who alone may read a comment or worklog; nothing where everybody may. */
export interface Restricted {
  readonly visibility_type: string | null;
  readonly visibility_id: string | null;
}

export function visibilityView({
  visibility_type: type,
  visibility_id: id,
}: Restricted): Readonly<Record<string, unknown>> {
  return type === null ? {} : { visibility: { type, value: id, identifier: id } };
}
