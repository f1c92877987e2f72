import { view } from '@forge/bridge';
import { render } from 'preact';
import { followTheme, openDialog } from '../common/bridge';
import '../common/kit.css';
import '../common/status/status.css';
import { StatusApp } from '../common/status/status-app';
import { type WriteReport } from '../common/status/status-view';

followTheme();
/** The issue view has the dialog; its calls are answered by the macro. */
const writeReport: WriteReport = ({ title, issueId, onClose }, onLost) => {
  const context = { view: 'status-report', ...(issueId === null ? {} : { issueId }) };
  openDialog({ title, resource: 'issue', context, size: 'medium', onClose }, onLost);
};

const root = document.getElementById('root');
if (root) render(<StatusApp onSubmit={(config) => view.submit({ config })} onReport={writeReport} />, root);
