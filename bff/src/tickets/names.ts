import type { Offices } from '../offices/index.ts';
import type { Names } from './ticket.presenter.ts';

/** Looks up the names of offices and regions that rows point to. */
export async function namesOf(
  offices: Pick<Offices, 'find' | 'findRegions'>,
  officeIds: ReadonlyArray<string | null>,
  regionCodes: ReadonlyArray<string | null>,
): Promise<Names> {
  const found = await offices.find(officeIds);
  const regions = await offices.findRegions(regionCodes);
  return {
    office: (id) => (id !== null && found.has(id) ? { id, name: found.get(id)!.name } : undefined),
    region: (code) => (code !== null && regions.has(code) ? { id: code, name: regions.get(code)!.name } : undefined),
  };
}
