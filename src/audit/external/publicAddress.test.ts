import { describe, expect, it } from 'vitest';
import { isPublic, PrivateAddressError, publicLookup, refuseNumbered } from './publicAddress.ts';

describe('an address', () => {
  it.each(['1.1.1.1', '193.68.1.1', '172.15.0.1', '172.32.0.1', '2606:4700::1', '2a00::1'])(
    '%s is public',
    (address) => {
      expect(isPublic(address)).toBe(true);
    },
  );

  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    'fc00::1',
    'fe80::1',
    'ff02::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'not an address',
  ])('%s is not', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  it.each(['http://127.1/', 'http://0x7f000001/', 'http://2130706433/', 'http://[::1]:8080/'])(
    'written as %s is refused',
    (url) => {
      expect(() => {
        refuseNumbered(new URL(url));
      }).toThrow(PrivateAddressError);
    },
  );

  it('of a name is looked at before anything connects to it', async () => {
    const error = await new Promise((resolve) => {
      publicLookup('localhost', {}, resolve);
    });
    expect(error).toBeInstanceOf(PrivateAddressError);
  });
});
