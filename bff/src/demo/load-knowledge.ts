import type { Minxin } from '../compose.ts';
import type { Clock } from '../platform/clock.ts';
import { knowledge } from './county/knowledge.ts';

/** The county's reviewed questions and answers. */
export async function loadKnowledge(minxin: Minxin, clock: Clock): Promise<void> {
  const verifiedAt = (daysAgo: number) => new Date(clock.now().getTime() - daysAgo * 86_400_000).toISOString();
  await minxin.database.write((manager) =>
    minxin.knowledge.add(
      manager,
      knowledge.map(({ slug: _, officeSlug, serviceSlug, ...text }, at) => ({
        ...text,
        officeId: officeSlug,
        serviceId: serviceSlug ?? null,
        state: 'published',
        verifiedAt: verifiedAt(5 + (at % 60)),
      })),
    ),
  );
}
