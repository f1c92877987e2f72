import { breakdownFlow } from './breakdown-flow';
import { broken, holdFlows, OF_LONG } from './hold-flows';
import { rankFlow } from './rank-flow';
import { servedFlow, undoFlow } from './task-flows';

holdFlows([broken(breakdownFlow), broken(rankFlow, OF_LONG), broken(undoFlow), broken(servedFlow)]);
