import { wallTime } from '../moment.ts';
import { z } from '../schema.ts';

/** One opening range: on these weekdays (1 Monday to 7 Sunday) from–to in Asia/Shanghai wall time. */
export const openRange = z.object({
  weekdays: z.array(z.int().check(z.minimum(1), z.maximum(7))),
  from: wallTime,
  to: wallTime,
});
export type OpenRange = z.infer<typeof openRange>;

/** Whether the hours say open at a wall time of a weekday; holidays are the calendar's business. */
export function isOpenAt(hours: readonly OpenRange[], weekday: number, time: string): boolean {
  return hours.some((range) => range.weekdays.includes(weekday) && range.from <= time && time < range.to);
}
