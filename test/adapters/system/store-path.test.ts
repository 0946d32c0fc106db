import { describe, expect, it } from 'vitest';
import { pseudonymKeyPath, type Surroundings, statePath, storePath } from '../../../src/adapters/system/store-path.ts';

const linux: Surroundings = { env: {}, platform: 'linux', home: '/home/anna' };

describe('where the store is', () => {
  const cases: readonly [what: string, flag: string | undefined, around: Surroundings, path: string][] = [
    ['--store wins', '/x.sqlite', { ...linux, env: { MATTSTOCK_STORE: '/y.sqlite' } }, '/x.sqlite'],
    ['then MATTSTOCK_STORE', undefined, { ...linux, env: { MATTSTOCK_STORE: '/y.sqlite' } }, '/y.sqlite'],
    [
      'an empty variable is not set',
      undefined,
      { ...linux, env: { MATTSTOCK_STORE: '' } },
      '/home/anna/.local/share/mattstock/store.sqlite',
    ],
    ['XDG_DATA_HOME', undefined, { ...linux, env: { XDG_DATA_HOME: '/data' } }, '/data/mattstock/store.sqlite'],
    [
      'a relative XDG_DATA_HOME is ignored',
      undefined,
      { ...linux, env: { XDG_DATA_HOME: 'data' } },
      '/home/anna/.local/share/mattstock/store.sqlite',
    ],
    [
      'macOS',
      undefined,
      { env: {}, platform: 'darwin', home: '/Users/anna' },
      '/Users/anna/Library/Application Support/mattstock/store.sqlite',
    ],
    [
      'Windows',
      undefined,
      { env: { LOCALAPPDATA: 'D:\\Local' }, platform: 'win32', home: 'C:\\Users\\anna' },
      'D:\\Local\\mattstock\\store.sqlite',
    ],
    [
      'Windows without LOCALAPPDATA',
      undefined,
      { env: {}, platform: 'win32', home: 'C:\\Users\\anna' },
      'C:\\Users\\anna\\AppData\\Local\\mattstock\\store.sqlite',
    ],
  ];
  it.each(cases)('%s', (_what, flag, around, path) => {
    expect(storePath(flag, around)).toBe(path);
  });
});

describe('where the state is', () => {
  const cases: readonly [what: string, flag: string | undefined, around: Surroundings, path: string][] = [
    ['the flag wins', '/x.sqlite', { ...linux, env: { MATTSTOCK_STATE: '/y.sqlite' } }, '/x.sqlite'],
    ['then MATTSTOCK_STATE', undefined, { ...linux, env: { MATTSTOCK_STATE: '/y.sqlite' } }, '/y.sqlite'],
    [
      'MATTSTOCK_STORE is for the other one',
      undefined,
      { ...linux, env: { MATTSTOCK_STORE: '/y.sqlite' } },
      '/home/anna/.local/share/mattstock/state.sqlite',
    ],
    [
      'Windows',
      undefined,
      { env: { LOCALAPPDATA: 'D:\\Local' }, platform: 'win32', home: 'C:\\Users\\anna' },
      'D:\\Local\\mattstock\\state.sqlite',
    ],
  ];
  it.each(cases)('%s', (_what, flag, around, path) => {
    expect(statePath(flag, around)).toBe(path);
  });

  it('the key is beside it, or in the data folder when it is on a server', () => {
    expect(pseudonymKeyPath('/srv/state.sqlite', linux)).toBe('/srv/pseudonym.key');
    expect(pseudonymKeyPath('postgres://db/matt', linux)).toBe('/home/anna/.local/share/mattstock/pseudonym.key');
    expect(pseudonymKeyPath('D:\\matt\\state.sqlite', { ...linux, platform: 'win32' })).toBe('D:\\matt\\pseudonym.key');
  });
});
