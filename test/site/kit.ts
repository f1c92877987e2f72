import { type StatusReportCalls } from '../../src/contract/status/status-report';
import { type AdminCalls } from '../../src/contract/admin/admin';
import { type IssueCalls } from '../../src/contract/issue';
import { type CancelCalls } from '../../src/contract/reports/cancel-report';
import { type HandOnCalls } from '../../src/contract/reports/hand-on-report';
import { type NoticeCalls } from '../../src/contract/reports/notices';
import { type ReportCalls } from '../../src/contract/reports/reports';
import { type MacroConfig, type StatusMacroCalls } from '../../src/contract/status/status-macro';
import { RunningSite, type Started } from '../kit/running-site';
import { startSiteProcess } from '../kit/site-process.mjs';

/** People of the demo world, by what they may do (`dev/seed/roles.ts`). */
export const ADMIN = 'admin@example.com';
/** Leads the project BOOK and writes in the space PROD. */
export const MANAGER = 'marcus@example.com';
export const ENGINEER = 'priya@example.com';
/** The only one here who is no admin and sees issues with a security level. */
export const DIRECTOR = 'rosa@example.com';
/** Sees and changes nothing but the project WEB, reads nothing but the space PROD. */
export const CONTRACTOR = 'tom@example.com';
/** Edits BOOK, sees neither the space ENG nor LEAD. */
export const SUPPORT = 'elif@example.com';
/** No Confluence licence. */
export const JIRA_ONLY = 'noor@example.com';
/** Browses and reads, may change nothing. */
export const AUDITOR = 'sam@example.com';
/** A deactivated account. */
export const LEAVER = 'diego@example.com';

/** A person's email, or nobody who is logged in. */
export type Viewer = string | null;

/** The site with the app on it, and no lag that a test would have to wait for. */
export class AppSite extends RunningSite {
  static async open(options: readonly string[] = []): Promise<AppSite> {
    return AppSite.on(await startSiteProcess(options));
  }

  static async on(running: Started): Promise<AppSite> {
    const site = new AppSite(running);
    await site.control('POST', 'lag', { searchMs: 0, kvsQueryMs: 0, eventMs: 0 });
    return site;
  }

  /** What a product page sends to the platform for a frame; the cookie alone says who looks. */
  async post(viewer: Viewer, path: string, body: unknown): Promise<BridgeAnswer> {
    const account = viewer === null ? 'anonymous' : (await this.user(viewer)).accountId;
    const response = await fetch(`${this.url}/__bridge/${path}`, {
      method: 'POST',
      headers: { cookie: `site_session=${encodeURIComponent(account)}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, text: await response.text() };
  }

  /** Until it heals: the app's work on product events would be counted and killed beside what is under test. */
  async loseEvents(): Promise<void> {
    await this.control('POST', 'events', { loss: 1 });
  }

  /** The installation as it is when a test begins, with no fault planted. */
  async heal(): Promise<void> {
    await this.control('POST', 'faults', { rules: [] });
    await this.control('POST', 'events', { loss: 0 });
    await this.control('POST', 'app', {
      consent: true,
      license: 'none',
      connected: ['jira', 'confluence'],
      missingScopes: [],
    });
  }
}

export interface BridgeAnswer {
  readonly status: number;
  /** As it came over the wire, to be searched for what must not be in it. */
  readonly text: string;
}

/** The platform's own refusal of a call, or the end of the function that should have answered it. */
export class BridgeRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

type CallsOf<Calls> = {
  readonly [Key in keyof Calls]: { readonly request: unknown; readonly answer: unknown };
};

/** Where a frame says that it stands; a forged frame says anything. */
export type Extension = Readonly<Record<string, unknown>>;

/** What a frame needs of a site: one in its own processes, or the app's host of a test in this one. */
export type FrameSite = Pick<AppSite, 'url' | 'post'>;

/** One frame of the app on a page that one person looks at. */
export class AppFrame<Calls extends CallsOf<Calls>> {
  constructor(
    private readonly site: FrameSite,
    private readonly viewer: Viewer,
    private readonly place: { readonly moduleKey: string; readonly extension: Extension },
  ) {}

  /** Sends anything at all. */
  ask(functionKey: string, payload: unknown): Promise<BridgeAnswer> {
    const { moduleKey, extension } = this.place;
    const context = { siteUrl: this.site.url, locale: 'en-GB', timezone: 'Europe/London', extension };
    return this.site.post(this.viewer, 'invoke', { moduleKey, functionKey, payload, context });
  }

  /** Throws `BridgeRefusal` unless the app itself has answered. */
  async call<Key extends keyof Calls & string>(
    key: Key,
    request: Calls[Key]['request'],
  ): Promise<Calls[Key]['answer']> {
    const { text } = await this.ask(key, request);
    const body = JSON.parse(text) as {
      result?: Calls[Key]['answer'];
      error?: { code: string; message: string };
    };
    if (body.error !== undefined) throw new BridgeRefusal(body.error.code, body.error.message);
    return body.result;
  }
}

export interface IssueName {
  readonly id: string;
  readonly key: string;
}

export const issueFrame = (site: FrameSite, viewer: Viewer, issue: IssueName, more: Extension = {}) =>
  new AppFrame<IssueCalls>(site, viewer, { moduleKey: 'issue-context', extension: { issue, ...more } });

/** The issue's panel, or a dialog that it opened. */
export const panelFrame = (site: FrameSite, viewer: Viewer, issue: IssueName, more: Extension = {}) =>
  new AppFrame<PanelCalls>(site, viewer, { moduleKey: 'issue-panel', extension: { issue, ...more } });

type PanelCalls = StatusReportCalls & Pick<IssueCalls, 'show-issue'>;

/** The dialog of *Generate spec*. */
export const generateFrame = (site: FrameSite, viewer: Viewer, issue: IssueName, more: Extension = {}) =>
  issueFrame(site, viewer, issue, { modal: { view: 'generate' }, ...more });

export const projectFrame = (site: FrameSite, viewer: Viewer, project: IssueName) =>
  new AppFrame<ReportCalls & HandOnCalls & CancelCalls & NoticeCalls & Pick<StatusMacroCalls, 'find-scopes'>>(
    site,
    viewer,
    {
      moduleKey: 'project-page',
      extension: { project },
    },
  );

export const macroFrame = (site: FrameSite, viewer: Viewer, config: Partial<MacroConfig>) =>
  new AppFrame<StatusMacroCalls>(site, viewer, {
    moduleKey: 'status-macro',
    extension: { type: 'macro', config, macro: { isConfiguring: false } },
  });

/** The app's page in Jira's administration. */
export const adminFrame = (site: FrameSite, viewer: Viewer) =>
  new AppFrame<AdminCalls>(site, viewer, {
    moduleKey: 'admin-page',
    extension: { type: 'jira:adminPage' },
  });
