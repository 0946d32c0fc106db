/** What the environment decides. Read once, by `main`, and passed on as an argument. */
export interface Config {
  /** MATTSTOCK_DATA: the folder delivered as the first release; null is the one that ships. */
  readonly data: string | null;
  /** MATTSTOCK_DEBUG: the details of a surprise are written on the terminal. */
  readonly debug: boolean;
}

export const readConfig = (env: {
  readonly MATTSTOCK_DATA?: string | undefined;
  readonly MATTSTOCK_DEBUG?: string | undefined;
}): Config => ({ data: env.MATTSTOCK_DATA || null, debug: Boolean(env.MATTSTOCK_DEBUG) });
