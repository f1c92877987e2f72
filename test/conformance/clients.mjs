import { createClient } from 'jira.js/core';
import { createAgileClient, createCloudClient } from 'jira.js';
import { createV1Client, createV2Client } from 'confluence.js';

/**
 * Public clients that nobody here wrote, with Atlassian's answers described in them.
 *
 * @param {{ host: string, email: string, apiToken: string }} site
 * @param {(report: string) => void} onMismatch told of each answer that differs from their schemas
 */
export function createClients({ host, email, apiToken }, onMismatch) {
  const options = {
    host,
    auth: { type: 'basic', email, apiToken },
    onSchemaMismatch: (report) => onMismatch(JSON.stringify(report)),
  };
  return {
    jira: createCloudClient(options),
    agile: createAgileClient(createClient(options)),
    confluence: createV2Client(options),
    confluenceV1: createV1Client(options),
  };
}
