/** @jsxImportSource hono/jsx */
import { plainText } from '../../adf/plain-text';
import { type Issue } from '../jira-types';
import { DialogActions } from '../../shell/dialog-actions';
import { opens } from '../../shell/dialogs';

/** *Edit* opens a dialog with the summary and the description as plain text. */
export function EditIssueDialog({ issue }: { readonly issue: Issue }) {
  const { summary, description } = issue.fields;
  return (
    <>
      <button class="button" {...opens('edit-issue')}>
        Edit
      </button>
      <dialog id="edit-issue" class="form-dialog" aria-label={`Edit ${issue.key}`}>
        <form method="post" action={`/browse/${issue.key}/edit`}>
          <h2>Edit {issue.key}</h2>
          <label>
            Summary
            <input name="summary" value={summary} required maxlength={255} dir="auto" />
          </label>
          <label>
            Description
            <textarea name="description" rows={12} dir="auto">
              {plainText(description)}
            </textarea>
          </label>
          <p class="subtle">
            What you leave as it is keeps its format; a block of lines that begin with a dash is a list.
          </p>
          <DialogActions dialog="edit-issue" button="Save" />
        </form>
      </dialog>
    </>
  );
}
