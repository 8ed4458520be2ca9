import { lookup as systemLookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/**
 * Networks that are not the public internet (IANA special-purpose registries). Content comes from
 * strangers: a link to one of them must not make this machine knock on its neighbours' doors.
 */
const special: readonly (readonly [network: string, prefix: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
];

const publicV6 = new BlockList();
publicV6.addSubnet('2000::', 3, 'ipv6');

const specialV6 = new BlockList();
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  // 6to4 carries an IPv4 address of whatever kind.
  ['2002::', 16],
] as const)
  specialV6.addSubnet(network, prefix, 'ipv6');

const specialV4 = new BlockList();
for (const [network, prefix] of special) specialV4.addSubnet(network, prefix, 'ipv4');

/** Whether an IP address is one of the public internet. Mapped and translated addresses are not. */
export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !specialV4.check(address, 'ipv4');
  return family === 6 && publicV6.check(address, 'ipv6') && !specialV6.check(address, 'ipv6');
}

/** A request was about to leave for a network that is not public. */
export class PrivateAddressError extends Error {}

/**
 * Resolves a name as a request connects, so that what was looked at is what is connected to.
 * It fails with `PrivateAddressError` when any address of the name is not public.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  systemLookup(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error ?? !first) {
      callback(error ?? new Error(`${hostname} has no address`), '', 0);
      return;
    }
    if (addresses.some(({ address }) => !isPublic(address))) {
      callback(new PrivateAddressError(`${hostname} is not a public address`), '', 0);
    } else if (options.all) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

/**
 * Refuses an address that names a network by number, for which nothing is looked up.
 * @throws PrivateAddressError
 */
export function refuseNumbered({ hostname }: URL): void {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (isIP(bare) !== 0 && !isPublic(bare))
    throw new PrivateAddressError(`${hostname} is not a public address`);
}
