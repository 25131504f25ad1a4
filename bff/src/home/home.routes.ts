import { readHome } from '@minxin/shared/home/endpoints';
import { serve, type Door } from '../platform/http/serve.ts';
import type { HomePage } from './index.ts';

export function homeRoutes(door: Door, home: HomePage): void {
  serve(door, readHome, ({ query }, { caller, language }) => home.read(query.region, caller, language));
}
