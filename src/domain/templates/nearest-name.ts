import { type PlaceholderNames } from './placeholder-names';

/** The name that was most likely meant, or `null` when none is near. */
export function nearestName(words: string, { inline, block }: PlaceholderNames): string | null {
  const names = [...inline, ...block];
  const asked = words.replace(/\s+/g, '').toLowerCase();
  const lastWord = (name: string): string => name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const word = lastWord(asked);
  const sameWord =
    names.find((name) => lastWord(name) === word) ??
    names.find((name) => word.length >= SHORTEST_PIECE && lastWord(name).includes(word));
  if (sameWord !== undefined) return sameWord;
  const [nearest] = names
    .map((name) => ({
      name,
      distance: distanceOf(asked, name.toLowerCase()),
    }))
    .toSorted((one, other) => one.distance - other.distance);
  return nearest !== undefined && nearest.distance <= 3 ? nearest.name : null;
}

/** "acceptance", "story": shorter ones are in too many names. */
const SHORTEST_PIECE = 4;
const LONGEST_ASKED = 40;

/** How many letters have to be added, removed or changed to make one word the other. */
function distanceOf(one: string, other: string): number {
  if (one.length > LONGEST_ASKED) return LONGEST_ASKED;
  let above = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      line.push(Math.min(changed, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    above = line;
  }
  return above[other.length] ?? LONGEST_ASKED;
}
