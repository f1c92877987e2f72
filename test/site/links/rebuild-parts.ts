import { type LinkRebuildCalls, type RebuildLinksAnswer } from '../../../src/contract/links/link-rebuild';
import { type AppFrame } from '../kit';

export type RebuiltPart = Extract<RebuildLinksAnswer, { readonly kind: 'looked' }>;

/** All parts of *Rebuild links*, as the project's page asks for them. */
export async function rebuildLinks(frame: AppFrame<LinkRebuildCalls>): Promise<readonly RebuiltPart[]> {
  const parts: RebuiltPart[] = [];
  for (let from: string | null = null; ;) {
    const part: LinkRebuildCalls['rebuild-links']['answer'] = await frame.call('rebuild-links', {
      attempt: crypto.randomUUID(),
      from,
    });
    if (part.kind !== 'looked') throw new Error(part.kind);
    parts.push(part);
    from = part.next;
    if (from === null) return parts;
  }
}
