import { type Answer, type Call } from '../../products/operation';
import { isObject } from '../../kernel/json-object';
import { bodyObject, textOf } from '../http/parameters';
import { Refused } from '../refusals';
import { versionV1 } from '../pages/content-v1';
import { findVersion } from '../pages/page-store';
import { addVersion } from './add-version';
import { tellOfWrite } from './tell-of-write';
import { updatablePage } from './update-page';

/** `POST /content/{id}/version` of API v1: an old version becomes a new one; its title only on request. */
export function restoreVersion(call: Call): Answer {
  const page = updatablePage(call);
  const body = bodyObject(call);
  const params = isObject(body['params']) ? body['params'] : {};
  const number = params['versionNumber'];
  if (textOf(body, 'operationKey') !== 'restore' || typeof number !== 'number') {
    throw new Refused('body-wrong', {
      name: 'params.versionNumber',
      type: 'the number of a version to restore',
    });
  }
  const old = findVersion(call.context.db, page.id, number);
  if (old === undefined)
    throw new Refused('body-wrong', { name: 'params.versionNumber', type: 'a version of the page' });
  const restored = addVersion(call, page, {
    title: params['restoreTitle'] === true ? old.title : page.title,
    body: old.body,
    number: page.version + 1,
    message: textOf(params, 'message') ?? '',
  });
  tellOfWrite(call, page, restored, 'revert');
  return { status: 200, body: versionV1(call, restored) };
}
