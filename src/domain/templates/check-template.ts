import { type AdfNode } from '../documents/adf';
import { placeholdersIn } from './find-placeholders';
import { placeholderNamed, type PlaceholderNames } from './placeholder-names';
import { findingsIn, isAddress, knownIn, type PlaceAt, placeIn, type TemplatePlace } from './template-places';
import { BRACED } from './text-run';

/** Why a template cannot be used as it is. */
export type TemplateFault =
  | { readonly kind: 'no-placeholder' }
  | ({ readonly kind: 'unknown-name'; readonly name: string } & TemplatePlace)
  /** A placeholder that becomes blocks stands inside of a sentence, heading or task. */
  | ({ readonly kind: 'inside-sentence'; readonly name: string } & TemplatePlace)
  /** Of a report: a part that no heading stands above, or in a frame; notes among a part of Lockstep's. */
  | ({ readonly kind: 'needs-heading'; readonly name: string } & TemplatePlace)
  /** Of a report: each part has one place. */
  | ({ readonly kind: 'twice'; readonly name: string } & TemplatePlace)
  | ({ readonly kind: 'unclosed' } & TemplatePlace)
  /** Addresses are never filled: the link would lead nowhere. */
  | ({ readonly kind: 'in-address'; readonly name: string } & TemplatePlace);

/** Looks through a template as it will be filled, and says what is wrong where. */
export function faultsOf(blocks: readonly AdfNode[], names: PlaceholderNames): readonly TemplateFault[] {
  const faults = findingsIn<TemplateFault>(blocks, names, {
    inText: (words, isCode, place) => (isCode ? [] : inText(words, place, names)),
    inNode: (node, heading) => inAddresses(node, heading, names),
  });
  return faults.length === 0 && placeholdersIn(blocks, names).length === 0
    ? [{ kind: 'no-placeholder' }]
    : faults;
}

function inText(words: string, place: PlaceAt, names: PlaceholderNames): readonly TemplateFault[] {
  const named = [...words.matchAll(BRACED)].flatMap(({ index, 1: name = '' }): readonly TemplateFault[] => {
    const found = placeholderNamed(name, names);
    if (found === null) return [{ kind: 'unknown-name', name: name.trim(), ...place(index) }];
    return found.kind === 'block' ? [{ kind: 'inside-sentence', name: found.name, ...place(index) }] : [];
  });
  const rest = words.replace(BRACED, (match) => ' '.repeat(match.length));
  const loose = rest.search(/\{\{|\}\}/);
  const single = singleBraced(rest, names);
  const unclosed = loose === -1 ? single : loose;
  return unclosed === -1 ? named : [...named, { kind: 'unclosed', ...place(unclosed) }];
}

/** `{issue.key}`: one brace is too few. */
function singleBraced(words: string, names: PlaceholderNames): number {
  const match = [...words.matchAll(/\{([^{}]{1,60})\}?/g)].find(
    ({ 1: name = '' }) => placeholderNamed(name, names) !== null,
  );
  return match?.index ?? -1;
}

function inAddresses(
  { attrs = {} }: AdfNode,
  heading: string | null,
  names: PlaceholderNames,
): readonly TemplateFault[] {
  return Object.entries(attrs).flatMap(([key, address]) => {
    if (typeof address !== 'string' || !isAddress(key)) return [];
    return knownIn(decoded(address), names).map(({ name, at }) => ({
      kind: 'in-address' as const,
      name,
      ...placeIn(address, heading)(at),
    }));
  });
}

/** Editors write the braces of an address as `%7B`. */
const decoded = (address: string): string => address.replace(/%7b/gi, '{').replace(/%7d/gi, '}');
