import { checkLinks, listCheckedLinks, readCheckup } from '@minxin/shared/checkup/endpoints';
import { serve, type Door } from '../platform/http/serve.ts';
import type { CheckupBoard } from './index.ts';

export function checkupRoutes(door: Door, checkup: CheckupBoard): void {
  serve(door, readCheckup, ({ query }, { caller }) => checkup.read(caller, query));
  serve(door, listCheckedLinks, ({ query }, { caller }) => checkup.links(caller, query));
  serve(door, checkLinks, async (_, { caller }) => ({ queued: await checkup.hurry(caller) }));
}
