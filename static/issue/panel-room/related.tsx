import { type RoomAnswer } from '../../../src/contract/panel';
import { RelatedSection } from '../../common/related/related-section';

/** What else is about what this issue is about. */
export function Related({ room }: { readonly room: RoomAnswer }) {
  return <RelatedSection topic={room.topic} canPin />;
}
