import type { ReleaseId } from './release.ts';

/** What indicators are about; comparability belongs to it. Table 2 of the method description 2024 has one column for each of the ten first. */
export const SERVICE_AREAS = [
  'economic-aid',
  'substance-abuse',
  'social-psychiatry',
  'violence-adult',
  'child-youth',
  'lss-adult',
  'lss',
  'lss-child',
  'elderly',
  'homelessness',
  'health-care',
  'crisis',
  'common',
] as const;
export type ServiceArea = (typeof SERVICE_AREAS)[number];

/** Delenkät 1–10: what a respondent answers or not; nonresponse belongs to it (method description 2024). */
export interface PartSurvey {
  readonly number: number;
  readonly name: string;
  readonly year: number;
  /** Units asked and units that answered; null where the publisher gives only the share. */
  readonly asked: number | null;
  readonly answered: number | null;
  readonly percent: number;
  readonly release: ReleaseId;
}

/** `partSurvey` is null when no source says which part survey the area is answered in. `newModel` is null when not stated. */
export interface Area {
  readonly id: ServiceArea;
  readonly name: string;
  readonly partSurvey: number | null;
  readonly newModel: boolean | null;
  readonly names: readonly string[];
}
