import { isJson, type Json } from '../json.ts';

/** The member if it is an object, else an empty one. */
export const objectAt = (object: Json, key: string): Json => {
  const value = object[key];
  return isJson(value) ? value : {};
};

/** The member's objects; what isn't an object is left out. */
export const objectsAt = (object: Json, key: string): readonly Json[] => {
  const value = object[key];
  return Array.isArray(value) ? value.filter(isJson) : [];
};

export const textAt = (object: Json, key: string): string | null => {
  const value = object[key];
  return typeof value === 'string' ? value : null;
};
