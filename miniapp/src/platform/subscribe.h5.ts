/** A browser has no WeChat that could deliver anything. */
export async function askToDeliver(_templateIds: string[]): Promise<Map<string, boolean>> {
  return new Map();
}
