import { headingsIn } from './headings';
import { readPageBody } from './page-body';

/** Names of all anchors that stand in headings of this body, in document order. */
export function anchorsIn(body: string): readonly string[] {
  const read = readPageBody(body);
  return read.kind === 'unreadable' ? [] : headingsIn(read, 0).flatMap(({ anchors }) => anchors);
}
