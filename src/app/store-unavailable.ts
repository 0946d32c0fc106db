import type { StoreProblem } from './ports.ts';

/** The indicator store can't be read just now. `busy`: another process is writing it, or it takes too long. The cause is for the log. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  readonly code: StoreProblem['code'];
  constructor(code: StoreProblem['code'], options: ErrorOptions) {
    super(`the store can't be read: ${code}`, options);
    this.code = code;
  }
}
