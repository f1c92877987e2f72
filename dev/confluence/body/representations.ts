import { parseAdf } from '../../products/adf/node';
import { toStorage } from './storage-format';

/** The formats a body can be asked for in; the views are plain renderings, for reading only [G]. */
export const BODY_FORMATS = [
  'atlas_doc_format',
  'storage',
  'view',
  'export_view',
  'anonymous_export_view',
  'styled_view',
  'editor',
] as const;
export type BodyFormat = (typeof BODY_FORMATS)[number];

export const LISTED_BODY_FORMATS = ['atlas_doc_format', 'storage'] as const satisfies readonly BodyFormat[];

/** The body as answers carry it; `atlas_doc_format` is the stored text, byte for byte. */
export function bodyIn(
  format: BodyFormat,
  stored: string,
): Readonly<Record<string, { representation: string; value: string }>> {
  return { [format]: { representation: format, value: valueIn(format, stored) } };
}

export function valueIn(format: BodyFormat, stored: string): string {
  if (format === 'atlas_doc_format') return stored;
  return toStorage(parseAdf(stored), format === 'storage' ? 'storage' : 'view');
}
