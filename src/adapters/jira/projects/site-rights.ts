import { route } from '@forge/api';
import { type SiteRights } from '../../../ports/health/vital-signs';
import { at } from '../../http/fields';
import { promisedObject } from '../../http/promised';
import { type ProductRequest } from '../../http/request';
import { toPlatformError } from '../../http/to-platform-error';

/** `request` must act as the person whose rights are asked. */
export function createSiteRights(request: ProductRequest): SiteRights {
  return {
    mayAdministerSite: async () => {
      const response = await request(
        'getMyPermissions',
        route`/rest/api/3/mypermissions?permissions=ADMINISTER`,
      );
      if (!response.ok) throw toPlatformError('read site rights', response);
      const permissions = promisedObject('read site rights', await response.json(), 'permissions');
      return at(permissions, 'ADMINISTER', 'havePermission') === true;
    },
  };
}
