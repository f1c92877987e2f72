import { render } from 'preact';
import { followTheme } from '../common/bridge';
import { keepFocus } from '../common/keep-focus';
import '../common/kit.css';
import '../common/page-preview/page-preview.css';
import '../common/page-search/page-search.css';
import './issue.css';
import './update.css';
import { App } from './app';

followTheme();
const root = document.getElementById('root');
if (root) {
  keepFocus(root);
  render(<App />, root);
}
