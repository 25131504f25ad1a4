import { instantOf } from '@minxin/shared/moment';

const named = /(?:Z|GMT|UTC?|[+-]\d{2}:?\d{2}|E[SD]T|C[SD]T|M[SD]T|P[SD]T)\s*$/i;
const dayOnly = /^\s*(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*$/;

/**
 * The instant a feed means. A time without a zone is Chinese; midnight in UTC is a Chinese calendar day written by a
 * program that forgot the zone; what is no date, or lies before 1990, is none.
 */
export function readDate(text: string | undefined): string | null {
  if (text === undefined) return null;
  const day = dayOnly.exec(text);
  if (day) return midnight(`${day[1]}-${day[2]!.padStart(2, '0')}-${day[3]!.padStart(2, '0')}`);
  const trimmed = text.trim().replace(/年|月/g, '-').replace(/日/g, ' ');
  // CST is China Standard Time here, not Central Standard Time.
  const zoned = named.test(trimmed) ? trimmed.replace(/CST$/i, '+0800') : `${trimmed} +0800`;
  const at = Date.parse(zoned) || Date.parse(zoned.replace(' +0800', '+08:00'));
  if (!isPlausible(at)) return null;
  const instant = new Date(at).toISOString();
  return instant.endsWith('T00:00:00.000Z') ? midnight(instant.slice(0, 10)) : instant;
}

function midnight(day: string): string | null {
  const at = instantOf(day, '00:00');
  return isPlausible(at.getTime()) ? at.toISOString() : null;
}

// Comparing with NaN is false.
const isPlausible = (at: number) => at >= Date.UTC(1990, 0) && at < Date.UTC(2200, 0);
