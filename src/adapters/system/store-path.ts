import { posix, win32 } from 'node:path';

/** What deciding the place needs to know of the world; `main` gives it from `process` and `os`. */
export interface Surroundings {
  readonly env: {
    readonly MATTSTOCK_STORE?: string | undefined;
    readonly MATTSTOCK_STATE?: string | undefined;
    readonly XDG_DATA_HOME?: string | undefined;
    readonly LOCALAPPDATA?: string | undefined;
  };
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

/** Empty counts as not set, as the XDG base directory specification says. */
const set = (value: string | undefined): string | null => (value === undefined || value === '' ? null : value);

const pathOf = ({ platform }: Surroundings): typeof posix => (platform === 'win32' ? win32 : posix);

function dataFolder({ env, platform, home }: Surroundings): string {
  switch (platform) {
    case 'darwin':
      return posix.join(home, 'Library', 'Application Support');
    case 'win32':
      return set(env.LOCALAPPDATA) ?? win32.join(home, 'AppData', 'Local');
    default: {
      // The same specification: a relative path is invalid and to be ignored.
      const xdg = set(env.XDG_DATA_HOME);
      return xdg !== null && posix.isAbsolute(xdg) ? xdg : posix.join(home, '.local', 'share');
    }
  }
}

const inDataFolder = (name: string, around: Surroundings): string =>
  pathOf(around).join(dataFolder(around), 'mattstock', name);

/** The path of the indicator store: `--store`, else MATTSTOCK_STORE, else `mattstock/store.sqlite` in the user's data folder. */
export const storePath = (flag: string | undefined, around: Surroundings): string =>
  set(flag) ?? set(around.env.MATTSTOCK_STORE) ?? inDataFolder('store.sqlite', around);

/** Where the state store is: `--state`, else MATTSTOCK_STATE, else `mattstock/state.sqlite` in the user's data folder. May be the address of a database server, `postgres://…`. */
export const statePath = (flag: string | undefined, around: Surroundings): string =>
  set(flag) ?? set(around.env.MATTSTOCK_STATE) ?? inDataFolder('state.sqlite', around);

const ADDRESS = /^[a-z]+:\/\//;

/** The path of the key file of pseudonyms: beside the state store's file, in the user's data folder when the store is on a server. */
export function pseudonymKeyPath(state: string, around: Surroundings): string {
  const { join, dirname } = pathOf(around);
  return ADDRESS.test(state) ? inDataFolder('pseudonym.key', around) : join(dirname(state), 'pseudonym.key');
}
