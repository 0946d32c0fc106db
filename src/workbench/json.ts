/** JSON as it came over the wire: nothing is known about its fields. */
export type Json = Readonly<Record<string, unknown>>;

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The field as text; empty when it is absent or something else. Form bodies carry numbers as text, JSON bodies do not. */
export function textField(of: Json, key: string): string {
  const value = of[key];
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Slack takes true, "true", 1 and "1". */
export function flagField(of: Json, key: string): boolean {
  return ['true', '1'].includes(textField(of, key));
}

export function listField(of: Json, key: string): readonly unknown[] {
  const value = of[key];
  return Array.isArray(value) ? value : [];
}
