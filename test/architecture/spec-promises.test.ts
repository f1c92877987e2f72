import { holdPromises } from '../kit/hold-promises';

holdPromises('spec-promises.md');
