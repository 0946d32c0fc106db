/** What the environment decides. Read once, by `main`, and passed on as an argument. */
export interface Config {
  /** MATTSTOCK_DATA: the folder delivered as the first release; null is the one that ships. */
  readonly data: string | null;
}

export const readConfig = (env: { readonly MATTSTOCK_DATA?: string | undefined }): Config => ({
  data: env.MATTSTOCK_DATA || null,
});
