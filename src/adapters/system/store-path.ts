import { posix, win32 } from 'node:path';

/** What deciding the place needs to know of the world; `main` gives it from `process` and `os`. */
export interface Surroundings {
  readonly env: {
    readonly MATTSTOCK_STORE?: string | undefined;
    readonly XDG_DATA_HOME?: string | undefined;
    readonly LOCALAPPDATA?: string | undefined;
  };
  readonly platform: NodeJS.Platform;
  readonly home: string;
}

/** Empty counts as not set, as the XDG base directory specification says. */
const set = (value: string | undefined): string | null => (value === undefined || value === '' ? null : value);

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

/** The path of the indicator store: `--store`, else MATTSTOCK_STORE, else `mattstock/store.sqlite` in the user's data folder. */
export function storePath(flag: string | undefined, around: Surroundings): string {
  const join = around.platform === 'win32' ? win32.join : posix.join;
  return set(flag) ?? set(around.env.MATTSTOCK_STORE) ?? join(dataFolder(around), 'mattstock', 'store.sqlite');
}
