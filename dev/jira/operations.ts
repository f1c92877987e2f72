import { boardEpicOperations } from './boards/board-epics';
import { boardIssueOperations } from './boards/board-issues';
import { boardOperations } from './boards/board-operations';
import { rankOperations } from './boards/rank-operations';
import { sprintIssueOperations } from './boards/sprint-issues';
import { sprintOperations } from './boards/sprint-operations';
import { type Operation } from '../products/operation';
import { attachmentOperations } from './around/attachment-operations';
import { commentOperations } from './around/comment-operations';
import { followerOperations } from './around/follower-operations';
import { issueLinkOperations } from './around/issue-link-operations';
import { propertyOperations } from './around/property-operations';
import { remoteLinkOperations } from './around/remote-link-operations';
import { worklogOperations } from './around/worklog-operations';
import { gadgetOperations } from './dashboards/gadget-operations';
import { fieldOperations } from './configuration/field-operations';
import { filterOperations } from './configuration/filter-operations';
import { siteOperations } from './configuration/site-operations';
import { statusOperations } from './configuration/status-operations';
import { typeOperations } from './configuration/type-operations';
import { valueOperations } from './configuration/value-operations';
import { changelogOperations } from './issues/changelog-operations';
import { issueMetadataOperations } from './issues/metadata-operations';
import { issueReadOperations } from './issues/read-operations';
import { issueWriteOperations } from './issues/write-operations';
import { bulkOperations } from './moves/bulk-operations';
import { groupOperations } from './people/group-operations';
import { permissionOperations } from './people/permission-operations';
import { permittedUserOperations } from './people/permitted-user-operations';
import { grantOperations } from './people/grant-operations';
import { schemeOperations } from './people/scheme-operations';
import { removeUserOperation } from './people/remove-user';
import { userOperations } from './people/user-operations';
import { componentOperations } from './projects/component-operations';
import { projectOperations } from './projects/project-operations';
import { versionOperations } from './projects/version-operations';
import { jiraSearchOperations } from './search/operations';
import { absentOperations } from './absent/absent-operations';

/** Every operation of the emulated Jira, by family. A new row belongs into its family's file. */
export const jiraOperations: readonly Operation[] = [
  ...issueReadOperations,
  ...issueWriteOperations,
  ...bulkOperations,
  ...issueMetadataOperations,
  ...changelogOperations,
  ...jiraSearchOperations,
  ...commentOperations,
  ...worklogOperations,
  ...propertyOperations,
  ...remoteLinkOperations,
  ...issueLinkOperations,
  ...followerOperations,
  ...attachmentOperations,
  ...projectOperations,
  ...versionOperations,
  ...boardOperations,
  ...boardEpicOperations,
  ...boardIssueOperations,
  ...sprintOperations,
  ...sprintIssueOperations,
  ...rankOperations,
  ...componentOperations,
  ...fieldOperations,
  ...typeOperations,
  ...statusOperations,
  ...valueOperations,
  ...siteOperations,
  ...filterOperations,
  ...gadgetOperations,
  ...userOperations,
  removeUserOperation,
  ...permittedUserOperations,
  ...groupOperations,
  ...permissionOperations,
  ...grantOperations,
  ...schemeOperations,
  ...absentOperations,
];
