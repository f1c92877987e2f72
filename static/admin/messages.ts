import { catalogue } from '../common/catalogue';
import { formatList, formatNumber } from '../common/dates';
import { pluralIn } from '../common/language/grammar';

const plural = pluralIn('en');

const onBoth = (issue: string, page: string) => ({ issue, page });

const en = {
  title: 'Set up and check Lockstep',
  adminsOnly: 'This page is for administrators of Jira.',
  nothingGranted: 'Lockstep may not read from Jira',
  approveUpdate:
    'Approve the update of Lockstep under Apps, Manage your apps. An administrator of the site or organization can do that.',
  checkAgainSoon: 'Check again in a minute. If it stays so, look at Atlassian’s status page.',
  guide: {
    title: 'From here to the first spec',
    done: 'Done',
    open: 'To do',
    hide: 'Hide this guide',
    connect: 'Connect Confluence',
    seeChecks: 'The checks below say what is missing and what to do about it.',
    choose: 'Choose where a project’s specs go',
    chooseHelp: 'Each project has a Lockstep page. Choose the space for its specs there.',
    noProject: 'You can see no project in Jira. Create one there, then come back.',
    openProject: 'Open its Lockstep page',
    generate: 'Open an epic and choose Generate spec',
    generateHelp: 'The project’s Lockstep page lists its newest epics without a spec.',
  },
  checks: {
    title: 'Checks',
    again: 'Check again',
    allWell: 'Everything that Lockstep needs is there.',
    wrong: (count: number): string =>
      plural(count, {
        one: '1 check needs your attention.',
        other: `${formatNumber(count)} checks need your attention.`,
      }),
    states: { ok: 'OK', attention: 'Check', failed: 'Failed' },
    consent: { name: 'Your consent', given: 'You have allowed Lockstep to act for you.' },
    confluence: {
      name: 'Connection to Confluence',
      connected: 'Lockstep reaches Confluence on this site.',
      troubles: {
        'not-connected': {
          text: 'Lockstep is not connected to Confluence. Specs and reports cannot be written.',
          todo: 'Open Apps, Manage your apps, choose Lockstep and connect it to Confluence.',
        },
        'no-access': {
          text: 'Lockstep is connected, but your account has no access to Confluence.',
          todo: 'Give your account access to Confluence, or let an administrator who has it run these checks.',
        },
        unavailable: { text: 'Confluence did not answer.', todo: 'Check again in a minute.' },
      },
    },
    jiraScopes: 'Permissions of the app in Jira',
    confluenceScopes: 'Permissions of the app in Confluence',
    scopes: {
      granted: 'Lockstep has every permission that it uses.',
      notGranted: (scopes: readonly string[]): string => `Not granted: ${formatList(scopes)}.`,
      notKnown: (scopes: readonly string[]): string => `Could not be checked: ${formatList(scopes)}.`,
    },
    storage: {
      name: 'Storage',
      works: 'Lockstep can write, read and delete what it remembers.',
      fails: 'Lockstep could not write a value and read it back.',
    },
    schedule: {
      name: 'Schedule',
      alive: (when: string): string =>
        `Noted last: ${when}. It runs every five minutes, and notes it every fifteen.`,
      late: (when: string): string =>
        `Noted last: ${when}. It should run every five minutes, and note it every fifteen.`,
      lateTodo:
        'Weekly reports are caught up on when it runs again. If it stays so for an hour, look at Atlassian’s status page.',
      notSeen: 'Has not run since the app was installed. It runs every five minutes.',
      notSeenTodo: 'Check again in five minutes.',
      notKnown: 'Lockstep could not look up when it ran last.',
    },
    licence: {
      name: 'Licence',
      states: {
        'not-needed': 'Lockstep needs no licence here.',
        active: 'The licence is active.',
        inactive: 'The licence is not active: people cannot use Lockstep.',
      },
      inactiveTodo: 'Renew it under Apps, Manage your apps. Nothing that Lockstep has made is lost.',
    },
  },
  selfTest: {
    title: 'Self-test',
    whatItDoes:
      'Creates an issue and a page as you, reads and changes both, and deletes them again. Takes a few seconds; people who watch the project or space may be notified.',
    project: 'Project',
    space: 'Space',
    run: 'Run self-test',
    runAgain: 'Run again',
    stop: 'Stop',
    noProject: 'You can see no project to try it in.',
    noSpace: 'You can see no shared space to try it in.',
    noSpaces: {
      'not-connected': 'The self-test needs Confluence. Connect Lockstep to it first.',
      'no-access': 'The self-test needs an account with access to Confluence.',
      unreachable: 'Confluence did not answer. Reload the page to try again.',
    },
    phases: {
      'removing-earlier': 'Removing what an earlier self-test has left',
      trying: 'Trying each step',
      'cleaning-up': 'Removing the issue and the page',
    },
    states: {
      waiting: 'Waiting',
      running: 'Running',
      'left-out': 'Left out',
      passed: 'Passed',
      failed: 'Failed',
    },
    took: (seconds: string): string => `${seconds} s`,
    trials: {
      'create-issue': 'Create an issue',
      'read-issue': 'Read the issue',
      comment: 'Comment on the issue',
      transition: 'Move the issue to another status',
      'transition-again': 'Move the issue once more',
      'epic-form': 'Read what an epic needs',
      'create-page': 'Create a page',
      'read-page': 'Read the page',
      'mark-page': 'Set a property on the page',
      'update-page': 'Change the page',
    },
    passed: 'Everything works, and nothing is left behind',
    passedButLeft: 'Everything works, but something could not be removed',
    failed: (count: number): string =>
      plural(count, { one: '1 step failed', other: `${formatNumber(count)} steps failed` }),
    stopped: 'Stopped before the end',
    otherRuns: {
      since: (time: string): string => `Another self-test of yours has been running since ${time}`,
      todo: 'Let it end in its tab, then run this one. If that tab is closed, end it here.',
      takeOver: 'End it and run this one',
    },
    endedByOther: {
      what: 'Another self-test of yours has ended this one',
      todo: 'It was begun in another tab, and has removed what this one made. Let it end there, then run this one again.',
    },
    notFinished: 'The self-test did not finish',
    runAgainRemoves: 'Run it again: it also removes what this one has left.',
    leftovers: {
      title: 'Left by self-tests',
      remove: 'Remove leftovers',
      gone: 'Everything that self-tests had left is removed',
    },
    earlierRemoved: 'Left by an earlier self-test',
    cleanedUp: 'Clean-up',
    removals: {
      removed: onBoth('The issue is deleted.', 'The page is deleted.'),
      'not-there': onBoth('There is no issue to delete.', 'There is no page to delete.'),
      'in-trash': onBoth(
        'The issue is deleted.',
        'The page is in the space’s trash. An administrator of the space can delete it for good.',
      ),
      unknown: onBoth(
        'It is not known whether Jira has created an issue. Run the self-test again in five minutes to have it removed.',
        'It is not known whether Confluence has created a page. Run the self-test again in a minute to have it removed.',
      ),
      left: onBoth('The issue is still there.', 'The page is still there.'),
      open: onBoth('Open the issue', 'Open the page'),
    },
    failures: {
      fieldsRequired: (fields: readonly string[]): string =>
        `Issues of this project need more than a summary: ${formatList(fields)}.`,
      againAt: (time: string): string => `Run the self-test again at ${time} or later.`,
      fieldsRequiredTodo:
        'Choose a project without further required fields. Lockstep itself creates issues only with fields that people fill in.',
      scopeMissing: (scopes: readonly string[]): string =>
        `Lockstep lacks a permission: ${formatList(scopes)}.`,
      plain: {
        'may-not-create': {
          issue: {
            what: 'You may not create issues in this project.',
            todo: 'Get the Create Issues permission in the project’s permission scheme, or choose another project.',
          },
          page: {
            what: 'You may not create pages in this space.',
            todo: 'Get the permission to add pages in the space’s settings, or choose another space.',
          },
        },
        'may-not-change': {
          issue: {
            what: 'You may not do this with issues of this project.',
            todo: 'Look at the project’s permission scheme, or choose another project.',
          },
          page: {
            what: 'You may not do this with pages of this space.',
            todo: 'Look at the space’s permissions, or choose another space.',
          },
        },
        'may-not-comment': {
          what: 'You may not comment in this project.',
          todo: 'Get the Add Comments permission in the project’s permission scheme, or choose another project.',
        },
        'no-epic-type': {
          what: 'This project has no issue type that can have child issues.',
          todo: 'Choose a project with epics: only such issues can have a spec.',
        },
        'no-issue-type': {
          what: 'This project has no issue type that stands alone.',
          todo: 'Choose a project with issue types such as task or story.',
        },
        'no-transition': {
          what: 'The workflow offers no transition without further fields.',
          todo: 'Choose another project, or look at the transitions of this project’s workflow.',
        },
        'read-differs': {
          issue: {
            what: 'The issue is not as it was written.',
            todo: 'An automation rule or another app may have changed it. Look at the project’s automation.',
          },
          page: {
            what: 'The page is not as it was written.',
            todo: 'An automation rule or another app may have changed it. Look at the space’s automation.',
          },
        },
        'not-accepted': {
          issue: {
            what: 'Jira did not accept this step.',
            todo: 'A workflow condition or validator may stand in the way. Choose another project to compare.',
          },
          page: {
            what: 'Confluence did not accept this step.',
            todo: 'Choose another space to compare.',
          },
        },
        'answer-lost': {
          issue: {
            what: 'Jira’s answer did not arrive. It may have created the issue all the same: Clean-up says what became of it.',
            todo: 'If it happens again, look at Atlassian’s status page.',
          },
          page: {
            what: 'Confluence’s answer did not arrive. It may have created the page all the same: Clean-up says what became of it.',
            todo: 'If it happens again, look at Atlassian’s status page.',
          },
        },
        unavailable: {
          issue: { what: 'Jira did not answer.', todo: 'Run the self-test again in a minute.' },
          page: { what: 'Confluence did not answer.', todo: 'Run the self-test again in a minute.' },
        },
        throttled: {
          what: 'The site takes no more requests at the moment.',
          todo: 'Run the self-test again in a minute.',
        },
        'not-connected': {
          what: 'Lockstep is not connected to Confluence.',
          todo: 'Open Apps, Manage your apps, choose Lockstep and connect it to Confluence.',
        },
      },
    },
  },
};

export const messages = catalogue(en, {
  de: () => import('./messages.de'),
  ja: () => import('./messages.ja'),
});
