import { type Grants } from '../../ports/site/grants';
import { UPDATE_PAGE_SCOPES } from '../http/page-scopes';
import { areGranted } from './granted';

export const arePagesWritable: Grants['arePagesWritable'] = () => areGranted(UPDATE_PAGE_SCOPES);
