import {
  confirmContacts,
  correctContacts,
  listHalls,
  listOffices,
  listRegions,
  readContacts,
  readHall,
  readOffice,
} from '@minxin/shared/offices/endpoints';
import { serve, type Door } from '../platform/http/serve.ts';
import type { Offices } from './index.ts';

export function officeRoutes(door: Door, offices: Offices): void {
  serve(door, listRegions, async () => ({ items: await offices.regions() }));
  serve(door, listOffices, ({ query }) => offices.page(query));
  serve(door, readOffice, ({ params }) => offices.read(params.id));
  serve(door, readContacts, ({ params }, { caller }) => offices.readContacts(caller, params.id));
  serve(door, confirmContacts, ({ params, body }, { caller }) => offices.changeContacts(caller, params.id, body));
  serve(door, correctContacts, ({ params, body }, { caller }) => offices.changeContacts(caller, params.id, body));
  serve(door, listHalls, async () => ({ items: await offices.halls() }));
  serve(door, readHall, ({ params }) => offices.readHall(params.id));
}
