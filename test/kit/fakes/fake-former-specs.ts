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

  /** As two hours do. */
  forget(): void {
    this.kept.clear();
  }
}
