import { NO_ANSWERS } from '../../src/domain/spec/no-answers';
import { type SpecOrder } from '../../src/domain/spec/spec-job';
import { BUILT_IN } from '../../src/domain/templates/template-choice';
import { createUseTemplate } from '../../src/usecases/templates/use-template';
import { sha256 } from '../../src/adapters/hash/sha256';
import { createAdoptSpec } from '../../src/usecases/links/adopt/adopt-spec';
import { createCheckAdoption } from '../../src/usecases/links/adopt/check-adoption';
import { createCheckUnlinking } from '../../src/usecases/links/unlink/check-unlinking';
import { createConfirmMissing } from '../../src/usecases/links/life/confirm-missing';
import { createReadLinks } from '../../src/usecases/links/read-links';
import { createLookForLinks } from '../../src/usecases/links/look-for-links';
import { createRebuildLinks } from '../../src/usecases/links/rebuild-links';
import { createRecallSpec } from '../../src/usecases/links/life/recall-spec';
import { createRestoreLink } from '../../src/usecases/links/life/restore-link';
import { createRefreshLinks } from '../../src/usecases/links/life/refresh-links';
import { createTakeAwayLinks } from '../../src/usecases/links/unlink/take-away-links';
import { createTakePage } from '../../src/usecases/links/adopt/take-page';
import { createFinishUnlinking } from '../../src/usecases/links/unlink/finish-unlinking';
import { createUnlinkSpec } from '../../src/usecases/links/unlink/unlink-spec';
import { createContinueSpec } from '../../src/usecases/spec/continue-spec';
import { createCreateSpec, type CreateSpecOutcome } from '../../src/usecases/spec/create-spec';
import { createLinkSpec } from '../../src/usecases/spec/link-spec';
import { createMakeSpecPage } from '../../src/usecases/spec/make-spec-page';
import { createRefreshComment } from '../../src/usecases/spec/refresh-comment';
import { createShowIssue } from '../../src/usecases/spec/show-issue';
import { neverThrowing } from './fakes/fake-audit';
import { FakeFormerSpecs } from './fakes/fake-former-specs';
import { type FakeSpecSite, SPACE } from './fakes/fake-spec-site';
import { TroubledRun } from './trouble';

export const ANN = 'ann';
export const ISSUE = '10001';
const PROJECT = '10000';
const site = { siteUrl: 'https://site.example', cloudId: 'cloud' };

export function anOrder(order: Partial<SpecOrder> = {}): SpecOrder {
  return {
    spaceId: SPACE.spaceId,
    parentId: null,
    title: 'Checkout - Product Spec',
    comment: true,
    answers: NO_ANSWERS,
    language: 'en',
    template: BUILT_IN,
    ...order,
  };
}

const nothingWrong = (): TroubledRun => new TroubledRun(-1, 'throttled');

/** The use cases of *Generate spec* on a fake site, driven as the dialog drives them. */
export class SpecDesk {
  now = 1_700_000_000_000;
  /** By its id. */
  spaceHiddenFromApp: string | null = null;
  readonly formerSpecs = new FakeFormerSpecs();
  private tokens = 0;

  constructor(readonly site: FakeSpecSite) {}

  create(order = anOrder(), { viewerId = ANN, attempt = 'a1', run = nothingWrong() } = {}) {
    return this.usecases(run).createSpec({ issueId: ISSUE, viewerId, attempt, order, site });
  }

  continue({ viewerId = ANN, attempt = 'a2', after = null as string | null, run = nothingWrong() } = {}) {
    return this.usecases(run).continueSpec({ issueId: ISSUE, viewerId, attempt, after, site });
  }

  adopt(
    pageId: string,
    {
      viewerId = ANN,
      attempt = 'a1',
      comment = true,
      issueId = ISSUE,
      language = anOrder().language,
      run = nothingWrong(),
    } = {},
  ) {
    return this.usecases(run).adoptSpec({ issueId, pageId, viewerId, attempt, comment, language });
  }

  checkAdoption(pageId: string) {
    return this.usecases(nothingWrong()).checkAdoption({ issueId: ISSUE, pageId });
  }

  unlink(pageId: string, { viewerId = ANN, attempt = 'u1', run = nothingWrong() } = {}) {
    return this.usecases(run).unlinkSpec({ issueId: ISSUE, pageId, viewerId, attempt });
  }

  refreshLinks(run = nothingWrong(), viewerId = ANN) {
    return this.usecases(run).refreshLinks({ issueId: ISSUE, viewerId });
  }

  recall({ viewerId = ANN, attempt = 'r1', run = nothingWrong() } = {}) {
    return this.usecases(run).recallSpec({ issueId: ISSUE, viewerId, attempt });
  }

  /** *Rebuild links* in a project that has this one issue. */
  rebuild({ viewerId = ANN, attempt = 'b1', run = nothingWrong() } = {}) {
    return this.usecases(run).rebuildLinks({ projectId: PROJECT, viewerId, attempt, from: null });
  }

  show(viewerId = ANN, run = nothingWrong()) {
    return this.usecases(run).showIssue(ISSUE, viewerId);
  }

  refreshComment({ viewerId = ANN, run = nothingWrong() } = {}) {
    return this.usecases(run).refreshComment({ issueId: ISSUE, viewerId });
  }

  /** Both calls of the dialog in a row. */
  async generate(
    order = anOrder(),
    options: { viewerId?: string; attempt?: string; run?: TroubledRun } = {},
  ) {
    const created: CreateSpecOutcome = await this.create(order, options);
    return created.kind === 'page-made'
      ? this.continue({ ...options, attempt: 'a2', after: options.attempt ?? 'a1' })
      : created;
  }

  private usecases(run: TroubledRun) {
    const outside = {
      clock: { now: () => this.now },
      tokens: {
        fresh: () =>
          String((this.tokens += 1))
            .padStart(8, '0')
            .repeat(2),
      },
      issues: run.port(this.site.issueReader),
      issueWriter: run.port(this.site.issueWriter),
      links: run.port(this.site.links),
      places: run.port(this.site.specPlaces),
      jobs: run.port(this.site.jobs),
      audit: neverThrowing(run.port(this.site.audit)),
      hash: sha256,
      versions: run.port(this.site.versions.port),
      bases: run.port(this.site.bases.port),
      formerSpecs: run.port(this.formerSpecs),
    };
    const pages = run.port(this.site.specPages);
    const makePage = createMakeSpecPage({
      ...outside,
      pages,
      useTemplate: createUseTemplate({ source: run.port(this.site.templates.port) }),
    });
    const pageReader = run.port(this.site.pageReader);
    const takePage = createTakePage(outside);
    const restoreLink = createRestoreLink({ ...outside, takePage });
    const checkAdoption = createCheckAdoption({ ...outside, pages: pageReader });
    const pagesAsApp = run.port(this.site.pageReaderAsApp);
    const spacesAsApp = { sees: (spaceId: string) => Promise.resolve(spaceId !== this.spaceHiddenFromApp) };
    const confirmMissing = createConfirmMissing({ ...outside, pagesAsApp, spacesAsApp });
    const linkIssues = {
      part: async () => ({
        issues: [await outside.issues.glance(ISSUE)].filter((one) => one !== null),
        next: null,
      }),
      among: () => Promise.resolve([]),
    };
    const nothingElse = {
      finder: { naming: () => Promise.resolve([]) },
      onIssue: { linked: () => Promise.resolve([]) },
      inComments: { toldOn: () => Promise.resolve([]) },
    };
    const unlinking = {
      ...outside,
      checkUnlinking: createCheckUnlinking({ ...outside, pages: pageReader, confirmMissing }),
      takeAway: createTakeAwayLinks({ ...outside, pages }),
    };
    return {
      createSpec: createCreateSpec({ ...outside, makePage }),
      continueSpec: createContinueSpec({
        ...outside,
        pages,
        makePage,
        takePage,
        linkSpec: createLinkSpec({ ...outside, pages }),
        finishUnlinking: createFinishUnlinking(unlinking),
      }),
      refreshComment: createRefreshComment({ ...outside, pages: pageReader }),
      showIssue: createShowIssue({
        ...outside,
        pages: pageReader,
        grants: { missingForSpec: () => (this.site.isGranted ? null : 'confluence') },
      }),
      adoptSpec: createAdoptSpec({ ...outside, checkAdoption, takePage }),
      checkAdoption,
      unlinkSpec: createUnlinkSpec(unlinking),
      recallSpec: createRecallSpec({
        ...outside,
        pages: pageReader,
        restoreLink,
      }),
      rebuildLinks: createRebuildLinks({
        ...outside,
        ...{ restoreLink, linkIssues },
        rights: { mayAdminister: () => Promise.resolve(true) },
        lookForLinks: createLookForLinks({ ...nothingElse, pages: pageReader }),
        readLinks: createReadLinks({ ...outside, pageList: run.port(this.site.pageList) }),
      }),
      refreshLinks: createRefreshLinks({ ...outside, pages: pageReader }),
    };
  }
}
