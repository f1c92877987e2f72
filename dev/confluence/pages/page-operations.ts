import { v2 } from '../http/rows';
import { createPage } from './create-page';
import { getPageOperations } from './page-rights';
import { getPage } from './read-page';

const READ = ['read:page:confluence'];
const WRITE = ['write:page:confluence'];

export const pageOperations = [
  v2('POST /pages', 'createPage', WRITE, createPage),
  v2('GET /pages/{id}', 'getPageById', READ, getPage),
  v2('GET /pages/{id}/operations', 'getPageOperations', READ, getPageOperations),
];
