import { type AdfNode } from '../documents/adf';
import { plainText } from '../documents/plain-text';
import { type Tongue } from './section-names';

/** With fewer below it, the first heading may as well be one of them. */
const FEWEST_BELOW = 2;

/** A text's own title, which says what all of it is about, names none of its sections. */
export function withoutTitle(tongue: Tongue, blocks: readonly AdfNode[]): Tongue {
  const title = titleOf(blocks);
  return title === null
    ? tongue
    : {
        ...tongue,
        nameOf: (label, isHeading) => {
          const name = tongue.nameOf(label, isHeading);
          return label === title && name?.isWhole === false ? null : name;
        },
      };
}

/** What a text begins with, where all of its other headings are below that. */
function titleOf(blocks: readonly AdfNode[]): string | null {
  const [first, ...below] = blocks.filter(({ type }) => type === 'heading');
  const level = levelOf(first);
  return first !== undefined &&
    first === blocks[0] &&
    below.length >= FEWEST_BELOW &&
    below.every((heading) => levelOf(heading) > level)
    ? plainText(first)
    : null;
}

const levelOf = (heading: AdfNode | undefined): number => Number(heading?.attrs?.['level']);
