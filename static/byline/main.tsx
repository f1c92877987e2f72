import { render } from 'preact';
import { followTheme } from '../common/bridge';
import { keepFocus } from '../common/keep-focus';
import '../common/kit.css';
import './byline.css';
import { App } from './app';

followTheme();
const root = document.getElementById('root');
if (root) {
  keepFocus(root);
  render(<App />, root);
}
