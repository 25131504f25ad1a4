import { listHalls, listOffices, listRegions, readHall, readOffice } from '@minxin/shared/offices/endpoints';
import { serve, type Door } from '../platform/http/serve.ts';
import type { Offices } from './index.ts';

export function officeRoutes(door: Door, offices: Offices): void {
  serve(door, listRegions, async () => ({ items: await offices.regions() }));
  serve(door, listOffices, ({ query }) => offices.page(query));
  serve(door, readOffice, ({ params }) => offices.read(params.id));
  serve(door, listHalls, async () => ({ items: await offices.halls() }));
  serve(door, readHall, ({ params }) => offices.readHall(params.id));
}
