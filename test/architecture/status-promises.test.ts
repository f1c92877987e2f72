import { holdPromises } from '../kit/hold-promises';

holdPromises('status-promises.md');
