/** Where a command writes, and how it tells that it failed. Text is written as it is: lines end themselves. */
export interface Output {
  out(text: string): void;
  err(text: string): void;
  /** The exit code when the program has come to its end; 0 unless told. */
  exitWith(code: number): void;
}
