import type { Json } from '../json.ts';

/** One payload on its way to the app. */
export interface Parcel {
  readonly kind: 'events_api' | 'interactive' | 'slash_commands';
  readonly payload: Json;
  /** Null: the first time. */
  readonly retry: { readonly num: number; readonly reason: string } | null;
}

export type Receipt =
  | { readonly acknowledged: true; readonly response: unknown }
  | { readonly acknowledged: false; readonly reason: string; readonly noRetry: boolean };

/** A way to the app. It answers within `withinMs`, or says that nobody acknowledged. */
export interface Transport {
  send(parcel: Parcel, withinMs: number): Promise<Receipt>;
}
