import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';

/** Why an address may not be asked. */
export class RefusedAddress extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'RefusedAddress';
  }
}

export interface Allowed {
  /** Names or literals with their port, `host:port`. */
  hosts: ReadonlySet<string>;
  /** Networks a name may resolve into although they are not public. */
  networks: ReadonlyArray<[ipaddr.IPv4 | ipaddr.IPv6, number]>;
}

/** Reads an allowlist: `host:port` for where to ask, `10.20.0.0/16` for private networks those names may live in. */
export function readAllowlist(entries: readonly string[]): Allowed {
  const networks = entries.filter((entry) => entry.includes('/')).map((entry) => ipaddr.parseCIDR(entry));
  const hosts = new Set(entries.filter((entry) => !entry.includes('/')).map((entry) => entry.toLowerCase()));
  return { hosts, networks };
}

/** `host:port` of a URL with its default port filled in. */
export function hostPortOf(url: URL): string {
  return `${url.hostname.toLowerCase()}:${url.port || (url.protocol === 'https:' ? '443' : '80')}`;
}

/**
 * Checks scheme, host and port of a URL and every address it resolves to; answers the addresses to connect to, so
 * that nothing can change between the check and the connection.
 */
export async function checkedAddresses(url: URL, allowed: Allowed): Promise<Array<{ address: string; family: 4 | 6 }>> {
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    throw new RefusedAddress(`scheme ${url.protocol} is not allowed`);
  if (url.username !== '' || url.password !== '') throw new RefusedAddress('an address with a password is not allowed');
  if (!allowed.hosts.has(hostPortOf(url))) throw new RefusedAddress(`${hostPortOf(url)} is not on the allowlist`);
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const isLiteral = ipaddr.isValid(name);
  const found = isLiteral ? [{ address: name }] : await lookup(name, { all: true });
  return found.map(({ address }) => {
    const parsed = ipaddr.process(address);
    refuseUnlessPublic(parsed, allowed, isLiteral);
    return { address: parsed.toString(), family: parsed.kind() === 'ipv4' ? 4 : 6 };
  });
}

function refuseUnlessPublic(address: ipaddr.IPv4 | ipaddr.IPv6, { networks }: Allowed, isListedLiteral: boolean): void {
  const range = address.range();
  if (range === 'unicast') return;
  // Link-local holds the cloud's metadata service; no office lives there.
  const isNever = range === 'linkLocal' || range === 'unspecified' || range === 'broadcast' || range === 'multicast';
  const isInNetwork = networks.some(([base, bits]) => base.kind() === address.kind() && address.match(base, bits));
  if (isNever || !(isListedLiteral || isInNetwork))
    throw new RefusedAddress(`${address.toString()} is not a public address`);
}
