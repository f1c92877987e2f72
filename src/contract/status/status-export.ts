import * as v from 'valibot';
import { isId } from '../ids';
import { parsed } from '../payload';
import { siteOrigin } from '../site-origin';

/** What Confluence tells of the macro that it exports. */
export interface ExportedMacro {
  readonly config: unknown;
  readonly pageId: string | null;
  readonly siteUrl: string | null;
}

const unknown = v.optional(v.unknown());
const place = v.nullish(v.object({ id: unknown }), {});
const payloadSchema = v.object({
  extensionPayload: v.nullish(v.object({ config: unknown }), {}),
  context: v.nullish(
    v.object({
      config: unknown,
      siteUrl: unknown,
      content: place,
      extension: v.nullish(v.object({ config: unknown, content: place }), {}),
    }),
    {},
  ),
});

/** The setting stands in another place for PDF (`extensionPayload`) than for Word (`context`), as seen in public apps. */
export function parseExport(payload: unknown): ExportedMacro {
  const told = parsed(payloadSchema, payload);
  if (told === null) return { config: undefined, pageId: null, siteUrl: null };
  const { extensionPayload, context } = told;
  const { extension } = context;
  const pageId = extension.content.id ?? context.content.id;
  return {
    config: extensionPayload.config ?? context.config ?? extension.config,
    pageId: isId(pageId) ? pageId : null,
    siteUrl: siteOrigin(context.siteUrl),
  };
}
