import type { Brand } from './brand.ts';
import type { ReleaseId } from './release.ts';

/** Four digits for a municipality or the country ("0880", "0000"), two for a county ("08"), "0180:farsta" for a district. Text, never a number. */
export type PlaceCode = Brand<string, 'PlaceCode'>;

export const placeCode = (text: string): PlaceCode => text as PlaceCode;

/** Riket in the publisher's files and in Kolada. */
export const COUNTRY = placeCode('0000');

/** Country and counties (two digits) hold shares of units; everything else holds a unit's own answer. */
export const isShareLevel = (place: PlaceCode): boolean => place === COUNTRY || place.length === 2;

export const PLACE_KINDS = ['country', 'county', 'municipality', 'district'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A place that can have a reading. `from`/`to` are ISO dates of validity, null when unbounded. `population` is a count; `release` is the register that says all of it. */
export interface Place {
  readonly code: PlaceCode;
  readonly name: string;
  readonly kind: PlaceKind;
  /** The county or municipality it lies in; null for the country and the counties. */
  readonly within: PlaceCode | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly population: number | null;
  readonly release: ReleaseId;
}

/** `skr:B3`, `size:3`, `ses:4`. The socio-economic key is about need of economic aid, so it is used only when asked for (method description 2024). */
export type GroupId = Brand<string, 'GroupId'>;

export const groupId = (text: string): GroupId => text as GroupId;

export const GROUP_KINDS = ['skr', 'size', 'ses'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** A group that the publisher uses for comparison. `publishedCount` is its own count of units (Table 3, method description 2024), null when not published. `release` defines the group; who belongs to it is in `Membership`. */
export interface PlaceGroup {
  readonly id: GroupId;
  readonly kind: GroupKind;
  readonly name: string;
  readonly definition: string;
  readonly publishedCount: number | null;
  readonly release: ReleaseId;
}

/** Membership has years: the 2023 revision of SKR's groups moved 33 municipalities. `release` is what it was read from: a list of members, or the populations that a size group was counted from. */
export interface Membership {
  readonly group: GroupId;
  readonly place: PlaceCode;
  readonly fromYear: number;
  readonly toYear: number | null;
  readonly release: ReleaseId;
}
