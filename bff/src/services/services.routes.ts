import {
  changeService,
  createService,
  listServices,
  listStaffServices,
  readService,
  readStaffService,
} from '@minxin/shared/services/endpoints';
import type { StaffCaller } from '../platform/caller.ts';
import { serve, type Door } from '../platform/http/serve.ts';
import type { Services } from './index.ts';

export function serviceRoutes(door: Door, services: Services): void {
  serve(door, listServices, ({ query }) => services.page(query));
  serve(door, readService, ({ params }, { caller }) => services.read(params.id, caller));
  serve(door, listStaffServices, ({ query }, { caller, language }) =>
    services.pageForStaff(query, caller as StaffCaller, language),
  );
  serve(door, readStaffService, ({ params }, call) => services.readForStaff(params.id, call));
  serve(door, createService, async ({ body }, call) => services.readForStaff(await services.create(body, call), call));
  serve(door, changeService, async ({ params, body }, call) => {
    await services.change(params.id, body, call);
    return services.readForStaff(params.id, call);
  });
}
