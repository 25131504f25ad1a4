import type { Minxin } from '../compose.ts';
import type { Clock } from '../platform/clock.ts';
import type { ServiceImport } from '../services/index.ts';
import { services } from './county/services/index.ts';
import type { ServiceSeed } from './county/types.ts';

/** The county's service items with their guides. Slugs serve as ids. */
export async function loadServices(minxin: Minxin, clock: Clock): Promise<void> {
  const verifiedAt = new Date(clock.now().getTime() - 20 * 86_400_000).toISOString();
  const rows = services.map((seed) => ({ id: seed.slug, verifiedAt, guide: guideOf(seed) }));
  await minxin.database.write((manager) => minxin.services.importMany(manager, rows));
}

function guideOf({ slug: _, officeSlug, hallSlugs, materials, ...seed }: ServiceSeed): ServiceImport['guide'] {
  return {
    ...seed,
    officeId: officeSlug,
    hallIds: hallSlugs,
    materials: materials.map((material) => ({ ...material, template: material.template ?? null })),
    visitReason: seed.visitReason ?? null,
    timeNote: seed.timeNote ?? null,
    popular: seed.popular ?? null,
    booking: seed.booking ?? null,
  };
}
