import { view } from '@forge/bridge';
import { render } from 'preact';
import { followTheme } from '../common/bridge';
import '../common/kit.css';
import '../common/status/status.css';
import './gadget.css';
import { StatusApp } from '../common/status/status-app';

followTheme();
const root = document.getElementById('root');
if (root) render(<StatusApp onSubmit={(config) => view.submit(config)} />, root);
