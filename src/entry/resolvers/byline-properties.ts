import { type CommentLanguage, commentLanguage } from '../../domain/spec/comment-language';
import { type Log } from '../../ports/log';
import { PlatformError } from '../../ports/platform-error';
import { type SpecLinks } from '../../ports/spec/spec-links';
import { toldText } from '../told';
import { claimedId } from './extension';

interface Deps {
  readonly log: Log;
  readonly links: Pick<SpecLinks, 'holderOf'>;
  readonly invocationId: () => string;
}

/** How the byline item looks below one page's title. */
export interface BylineProperties {
  readonly title: string;
}

const NAME = 'Lockstep';
const SPEC: Readonly<Record<CommentLanguage, string>> = {
  en: 'Spec of a Jira issue',
  de: 'Spezifikation eines Jira-Vorgangs',
  ja: 'Jira 課題の仕様書',
};

/**
 * Says on every page that is opened whether it is a spec, for one read of storage and no product's.
 *
 * Nobody has been asked here what the viewer may see in Jira: the title names neither issue nor news. The
 * documents do not say how the place reaches such a function: both forms that others have are read.
 */
export function createBylineProperties({ log, links, invocationId }: Deps) {
  return async (payload: unknown): Promise<BylineProperties> => {
    const pageId =
      claimedId(payload, 'extension', 'content', 'id') ??
      claimedId(payload, 'context', 'extension', 'content', 'id');
    if (pageId === null) return { title: NAME };
    try {
      const isSpec = (await links.holderOf(pageId)) !== null;
      return { title: isSpec ? SPEC[languageOf(payload)] : NAME };
    } catch (error) {
      if (!(error instanceof PlatformError)) throw error;
      log.error('byline-title-failed', { invocation: invocationId(), why: error.message });
      return { title: NAME };
    }
  };
}

const languageOf = (payload: unknown): CommentLanguage =>
  commentLanguage(toldText(payload, 'locale') ?? toldText(payload, 'context', 'locale'));
