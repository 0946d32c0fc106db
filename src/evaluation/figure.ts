import { plain } from './plain-text.ts';

/** A figure of the public JSON, field by field. A field that is not there and one that is null are the same. */
export type Figure = ReadonlyMap<string, unknown>;

export const figureOf = (figure: object): Figure =>
  new Map<string, unknown>(Object.entries(figure).filter(([, value]) => value !== null && value !== undefined));

// Fields that the public JSON has, or may be given later: what the rules read must not depend on the order they were added in.
const VALUE_FIELDS = ['value', 'value_text', 'valueText', 'display', 'text', 'raw'] as const;
const LABEL_FIELDS = ['indicator', 'indicator_id', 'indicatorId', 'title', 'label', 'name', 'area'] as const;
const USE_FIELDS = ['use', 'role', 'kind'] as const;

/** The figure's value in each way it is written, the plainest first. */
export const valuesOf = (figure: Figure): readonly unknown[] =>
  VALUE_FIELDS.map((field) => figure.get(field)).filter((value) => value !== undefined);

/** What the figure says that it is about. */
export const labelOf = (figure: Figure): string =>
  plain(LABEL_FIELDS.map((field) => (figure.get(field) ? plain(figure.get(field)) : '')).join(' '));

/** A figure shown beside the answer, not as the answer. */
export const isContext = (figure: Figure): boolean => {
  const use = USE_FIELDS.map((field) => figure.get(field)).find(Boolean);
  return /context|comparison|sammanhang|jämför|jamfor|bakgrund/i.test(plain(use ?? ''));
};
