import { type SpecComment } from '../../../src/domain/spec/spec-comment';
import { type FormerSpec, type FormerSpecs } from '../../../src/ports/spec/former-specs';

/** Specs whose links were taken away, in memory. */
export class FakeFormerSpecs implements FormerSpecs {
  private readonly kept = new Map<string, FormerSpec>();

  readonly keep: FormerSpecs['keep'] = ({ issueId, pageId }, former) => {
    this.kept.set(`${issueId}:${pageId}`, former);
    return Promise.resolve();
  };

  recall: FormerSpecs['recall'] = ({ issueId, pageId }) =>
    Promise.resolve(this.kept.get(`${issueId}:${pageId}`) ?? null);

  private readonly comments = new Map<string, SpecComment>();

  readonly keepComment: FormerSpecs['keepComment'] = (issueId, comment) => {
    this.comments.set(issueId, comment);
    return Promise.resolve();
  };

  readonly commentOf: FormerSpecs['commentOf'] = (issueId) =>
    Promise.resolve(this.comments.get(issueId) ?? null);

  /** As two hours do: of the comment it is known for good. */
  forget(): void {
    this.kept.clear();
  }
}
