import { type AdfMark } from '../../documents/adf';
import { safeLink } from '../../documents/safe-link';
import { type StorageElement } from './storage-node';

const STYLES: Readonly<Partial<Record<string, AdfMark>>> = {
  strong: { type: 'strong' },
  b: { type: 'strong' },
  em: { type: 'em' },
  i: { type: 'em' },
  code: { type: 'code' },
  tt: { type: 'code' },
  u: { type: 'underline' },
  ins: { type: 'underline' },
  del: { type: 'strike' },
  s: { type: 'strike' },
  strike: { type: 'strike' },
  sub: { type: 'subsup', attrs: { type: 'sub' } },
  sup: { type: 'subsup', attrs: { type: 'sup' } },
};

/** What an element within a line says of the words in it; nothing for one that only groups them. */
export function marksOf({ name, attributes }: StorageElement): readonly AdfMark[] {
  const style = Object.hasOwn(STYLES, name) ? STYLES[name] : undefined;
  if (style !== undefined) return [style];
  if (name === 'a') return linkTo(attributes['href'] ?? '');
  return name === 'span' ? colourOf(attributes['style'] ?? '') : [];
}

/** An address with a placeholder in it stays as it is, to be told of. */
function linkTo(address: string): readonly AdfMark[] {
  const href = address.includes('{{') ? address : safeLink(address);
  return href === null ? [] : [{ type: 'link', attrs: { href } }];
}

function colourOf(style: string): readonly AdfMark[] {
  const hex = /(?:^|;)\s*color:\s*(#[\da-f]{6})\b/i.exec(style)?.[1];
  const rgb = /(?:^|;)\s*color:\s*rgb\(\s*(\d{1,3}),\s*(\d{1,3}),\s*(\d{1,3})\s*\)/.exec(style);
  const color = hex ?? (rgb === null ? null : `#${rgb.slice(1).map(byteInHex).join('')}`);
  return color === null ? [] : [{ type: 'textColor', attrs: { color: color.toLowerCase() } }];
}

const byteInHex = (decimal: string): string => Math.min(Number(decimal), 255).toString(16).padStart(2, '0');

/** A mark stands once; the code mark goes with links alone, and colour is a link's own. */
export function together(marks: readonly AdfMark[]): readonly AdfMark[] {
  const types = marks.map(({ type }) => type);
  const isCode = types.includes('code');
  const isLink = types.includes('link');
  return marks.filter(({ type }, at) => {
    if (types.indexOf(type) !== at) return false;
    if (isCode) return type === 'code' || type === 'link';
    return !(isLink && type === 'textColor');
  });
}
