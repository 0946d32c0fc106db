export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The member if it is an object, else an empty one. */
export const objectAt = (object: Json, key: string): Json => {
  const value = object[key];
  return isObject(value) ? value : {};
};

/** The member's objects; what isn't an object is left out. */
export const objectsAt = (object: Json, key: string): readonly Json[] => {
  const value = object[key];
  return Array.isArray(value) ? value.filter(isObject) : [];
};

export const textAt = (object: Json, key: string): string | null => {
  const value = object[key];
  return typeof value === 'string' ? value : null;
};
