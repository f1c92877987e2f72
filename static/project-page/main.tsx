import { render } from 'preact';
import { followTheme } from '../common/bridge';
import '../common/kit.css';
import '../common/page-preview/page-preview.css';
import '../common/page-search/page-search.css';
import '../common/status/settings/scope-search.css';
import '../common/steps.css';
import '../common/page.css';
import './project-page.css';
import { App } from './app';

followTheme();
const root = document.getElementById('root');
if (root) {
  render(<App />, root);
  // Nobody can lose the focus before it is here.
  void import('../common/keep-focus').then(({ keepFocus }) => {
    keepFocus(root);
  });
}
