/** The `code` of a driver's, the file system's or Slack's error: "SQLITE_BUSY", "ENOSPC"; empty when there is none. */
export const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : '';
