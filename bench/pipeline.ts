/** The stages of ARCHITECTURE.md, "The journey of a question", in order. */
export const STAGES = ['candidates', 'interpret', 'resolve', 'plan', 'read', 'answer', 'render'] as const;
export type StageName = (typeof STAGES)[number];

/** Does the work and notes how long it took. */
export type Clock = <T>(stage: StageName, work: () => T | Promise<T>) => Promise<T>;

/** The program over one store, as the benchmark sees it. */
export interface Pipeline {
  /** Question → the text that a person reads, as the program itself does it. */
  ask(question: string): Promise<string>;
  /** The same, stage by stage under the clock; gives the same text. */
  askInStages(question: string, clock: Clock): Promise<string>;
  close(): Promise<void>;
}
