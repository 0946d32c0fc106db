export const messageElement = (log: HTMLElement | null, ts: string): HTMLElement | null =>
  log?.querySelector<HTMLElement>(`[data-ts="${CSS.escape(ts)}"]`) ?? null;
