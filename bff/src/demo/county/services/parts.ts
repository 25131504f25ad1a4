import type { BookingSettings, MaterialSeed, ServiceFee, ServiceSeed, ServiceStepSeed } from '../types.ts';

export const FREE: ServiceFee = { free: true };

export const GUIDE_AND_ASK: ServiceSeed['capability'] = { guide: true, ask: true, book: false, online: false };

export const GUIDE_ASK_AND_BOOK: ServiceSeed['capability'] = { guide: true, ask: true, book: true, online: false };

/** A named paper: required, one original, no copy, unless `more` says otherwise. */
export function material(name: string, issuer: string, note: string, more: Partial<MaterialSeed> = {}): MaterialSeed {
  return { name, required: true, originals: 1, copies: 0, issuer, note, ...more };
}

/** One step of the guide; `days` are working days. */
export function step(name: string, description: string, days: number): ServiceStepSeed {
  return { name, description, days };
}

/** The hall's common rule: half-hour places, two hours ahead, five working days, one per person and day. */
export function booking(settings: Partial<BookingSettings> = {}): BookingSettings {
  return {
    slotMinutes: 30,
    capacityPerSlot: 4,
    leadMinutes: 120,
    horizonWorkingDays: 5,
    cancelCutoffMinutes: 120,
    perPersonPerDay: 1,
    ...settings,
  };
}
