/**
 * Several audiences or regions as runs that each stand in the list's order already: the database merges them from
 * their indexes, where an IN would make it sort all their rows or look through the whole list for a few.
 */
export function runsOf({
  audience,
  regionCodes,
}: {
  audience?: 'person' | 'company' | undefined;
  regionCodes?: readonly string[] | undefined;
}): Array<{ condition: string; values: Record<string, string> }> {
  const either = audience === undefined ? [] : [audience, 'both'];
  const audiences = either.map((value, at) => ({
    condition: `a.audience = :audience${at}`,
    values: { [`audience${at}`]: value },
  }));
  const regions = (regionCodes ?? []).map((value, at) => ({
    condition: `a.region_code = :region${at}`,
    values: { [`region${at}`]: value },
  }));
  if (audiences.length === 0 || regions.length === 0) return [...audiences, ...regions];
  return regions.flatMap((one) =>
    audiences.map((other) => ({
      condition: `${one.condition} AND ${other.condition}`,
      values: { ...one.values, ...other.values },
    })),
  );
}
