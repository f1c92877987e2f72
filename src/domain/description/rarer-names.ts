import { type SectionKind } from '../spec/section-kinds';
import { bare, type NamedSection, type Tongue } from './section-names';

/**
 * Names that few teams use, by how their last word begins; what is to be chosen or was decided is told by any word.
 * Most of those have one root in the languages of Europe.
 */
const RARER: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'tasks',
    /(?:^| )(?<!th(?:is|e) )(?:counter ?measure|remed|lever|art[ei]fact|roadmap|spike|contramed)\S*$/,
  ],
  [
    'technical',
    /(?:^| )(?:roll ?back|back ?out|enabler|landscape|obliga|firmware|server|cloud|config|tooling)\S*$|^idea$/,
  ],
  ['design', /(?:^| )(?:layout|wording)\S*$/],
  ['overview', /alternativ|option|op[cz]i|deci[sd]|entscheid|idea|no.?go|決定|案$/],
];

/** What an epic's heading says that no table of names knows. */
function rarerKind(heading: string): SectionKind | undefined {
  const words = bare(heading);
  return RARER.find(([, form]) => form.test(words))?.[0];
}

/** What stands below such a heading is nobody's to do or to check. */
export const isAside = (heading: string | null): boolean => rarerKind(heading ?? '') === 'overview';

/** Names sections as an epic does, with rarer names. */
export const withRarerNames = (tongue: Tongue): Tongue => ({
  ...tongue,
  nameOf: (label, isHeading) => tongue.nameOf(label, isHeading) ?? (isHeading ? rarerName(label) : null),
});

function rarerName(heading: string): NamedSection | null {
  const kind = rarerKind(heading);
  if (kind === undefined || kind === 'overview') return null;
  return { kind, isTopic: true, isWhole: false, isClear: false, isOwnName: false };
}
